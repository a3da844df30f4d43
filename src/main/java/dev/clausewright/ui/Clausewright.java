package dev.clausewright.ui;

import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.ui.control.Theme;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Objects;
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
    Scene scene = new Scene(bench.root(), WIDTH, HEIGHT);
    theme.dress(scene);
    bench.keys(scene);
    stage.setTitle("Clausewright");
    stage.getIcons().add(icon());
    stage.setMinWidth(1000);
    stage.setMinHeight(640);
    stage.setScene(scene);
    stage.setOnHidden(event -> bench.close());
    stage.show();
  }

  private static Image icon() {
    InputStream png =
        Objects.requireNonNull(
            Clausewright.class.getResourceAsStream("/dev/clausewright/ui/icon.png"));
    return new Image(png);
  }
}
