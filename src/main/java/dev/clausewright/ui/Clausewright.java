package dev.clausewright.ui;

import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.LazyCloud;
import dev.clausewright.account.training.LocalAccounts;
import dev.clausewright.rules.Era;
import dev.clausewright.ui.account.AccountState;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.settings.Settings;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The application: one window, on the training account at first. The door of this room. */
public final class Clausewright extends Application {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 760;

  /** JavaFX makes the application itself, so what it is given has to wait for it here. */
  private static final AtomicReference<Supplier<Cloud>> AWS = new AtomicReference<>();

  /** Read before the window comes, on JavaFX's launcher thread: reading may block. */
  private final Workbench.Sources sources = sources(new LocalAccounts());

  /**
   * Opens the window and returns when it was closed.
   *
   * @param aws makes the door to AWS when it is first wanted
   * @throws UnsupportedOperationException without a display, or without GTK; the message tells
   */
  public static void open(Supplier<Cloud> aws) {
    AWS.set(aws);
    launch(Clausewright.class);
  }

  private static Workbench.Sources sources(LocalAccounts local) {
    Choice training = new Choice.Training();
    return new Workbench.Sources(
        local,
        new AccountState.Open(training, local.open(training).found().orElseThrow()),
        new LazyCloud(AWS.get()),
        Settings.ofThisPerson());
  }

  @Override
  public void start(Stage stage) {
    Theme theme = new Theme();
    Workbench bench =
        new Workbench(
            theme,
            sources,
            InstantSource.system(),
            new Workbench.Dialogs(SqlFiles.Dialog.OF_THE_SYSTEM, Choosing.OF_THE_SYSTEM));
    sources
        .settings()
        .keep(
            "theme",
            theme.modeProperty(),
            Theme.Mode::name,
            word ->
                Stream.of(Theme.Mode.values())
                    .filter(mode -> mode.name().equals(word))
                    .findFirst());
    sources.settings().keep("rules-of", bench.session().eraProperty(), Era::label, Era::of);
    Scene scene = new Scene(bench.root(), WIDTH, HEIGHT);
    theme.dress(scene);
    bench.keys(scene);
    stage.setTitle("Clausewright");
    stage.getIcons().add(icon());
    stage.setMinWidth(1000);
    stage.setMinHeight(640);
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          if (!bench.mayClose(stage::close)) {
            event.consume();
          }
        });
    stage.setOnHidden(
        event -> {
          bench.close();
          sources.settings().close();
        });
    stage.show();
    bench.begin();
  }

  private static Image icon() {
    InputStream png =
        Objects.requireNonNull(
            Clausewright.class.getResourceAsStream("/dev/clausewright/ui/icon.png"));
    return new Image(png);
  }
}
