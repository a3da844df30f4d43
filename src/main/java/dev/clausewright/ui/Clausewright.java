package dev.clausewright.ui;

import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.rules.Era;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Settings;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The application: one window on the training account. The door of this room. */
public final class Clausewright extends Application {
  private static final double WIDTH = 1180;
  private static final double HEIGHT = 760;

  /** Read before the window comes, on JavaFX's launcher thread: reading may block. */
  private final TrainingAccount training = TrainingAccount.open();

  private final Settings settings =
      Settings.in(
          Settings.place(
              System.getenv(),
              System.getProperty("os.name", ""),
              Path.of(System.getProperty("user.home", ""))));

  /**
   * Opens the window and returns when it was closed.
   *
   * @throws UnsupportedOperationException without a display, or without GTK; the message tells
   */
  public static void open() {
    launch(Clausewright.class);
  }

  @Override
  public void start(Stage stage) {
    Theme theme = new Theme();
    Workbench bench = new Workbench(theme, training, InstantSource.system());
    settings.keep(
        Settings.Key.THEME,
        theme.modeProperty(),
        Theme.Mode::name,
        word ->
            Stream.of(Theme.Mode.values()).filter(mode -> mode.name().equals(word)).findFirst());
    settings.keep(Settings.Key.ERA, bench.session().eraProperty(), Era::label, Era::of);
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
          settings.close();
        });
    stage.show();
  }

  private static Image icon() {
    InputStream png =
        Objects.requireNonNull(
            Clausewright.class.getResourceAsStream("/dev/clausewright/ui/icon.png"));
    return new Image(png);
  }
}
