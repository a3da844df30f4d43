import dev.clausewright.ui.Clausewright;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/**
 * From a key press in the wizard to the new text in the preview: what the application thread works
 * until the statement is printed, judged by every rule, laid out and handed to the painter. After
 * {@code mvn package}: {@code java -Dglass.platform=Headless -Dprism.order=sw
 * -Djavafx.animation.pulse=1000 -cp 'target/app/*' src/bench/Composing.java}.
 */
public final class Composing {
  private static final int KEYS = 200;
  private static final int WARM = 100;

  private Composing() {}

  public static void main(String[] arguments) throws Exception {
    Painted.begin();
    Clausewright program = new Clausewright();
    Stage stage =
        Painted.on(
            () -> {
              Stage made = new Stage();
              program.start(made);
              return made;
            });
    Scene scene = stage.getScene();
    TextInputControl field = Painted.on(() -> field(scene, "Into table"));
    Painted.after(scene, field::requestFocus);
    Painted.Time[] keys = new Painted.Time[KEYS];
    for (int i = -WARM; i < KEYS; i++) {
      String typed = "t".repeat(1 + (i + WARM) % 20);
      if (typed.length() == 1) {
        Painted.after(scene, field::clear);
      }
      keys[Math.max(0, i)] = Painted.after(scene, () -> type(field), () -> isShown(scene, typed));
    }
    System.out.printf("a key in the wizard until the preview shows it  %s%n", Painted.told(keys));
    System.exit(0);
  }

  private static TextInputControl field(Scene scene, String name) {
    for (Node node : scene.getRoot().lookupAll(".text-input")) {
      if (node instanceof TextInputControl field && name.equals(field.getAccessibleText())) {
        return field;
      }
    }
    throw new IllegalStateException("no field is called " + name);
  }

  private static void type(Node into) {
    Event.fireEvent(
        into,
        new KeyEvent(KeyEvent.KEY_TYPED, "t", "t", KeyCode.UNDEFINED, false, false, false, false));
  }

  /** Whether a word of the preview is this one. */
  private static boolean isShown(Scene scene, String word) {
    Set<Node> lines = scene.getRoot().lookupAll(".preview .code");
    return lines.stream()
        .anyMatch(node -> node instanceof Text text && text.getText().contains(word));
  }
}
