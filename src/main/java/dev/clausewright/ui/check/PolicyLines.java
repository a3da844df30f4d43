package dev.clausewright.ui.check;

import dev.clausewright.check.Evidence;
import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Lines of a policy with their true numbers: those that decided have a tint, a tick or a cross, and
 * the reason at the right end.
 */
final class PolicyLines extends VBox {
  /** What stands in the gutter and at the end of a line. */
  record Gutter(String style, Optional<Feather> icon, String spoken, String reason) {
    static final Gutter NONE = new Gutter("", Optional.empty(), "", "");

    static Gutter of(Evidence.Mark mark) {
      return mark.good()
          ? new Gutter("passed", Optional.of(Feather.CHECK), "fits: ", mark.reason())
          : new Gutter("failed", Optional.of(Feather.X), "in the way: ", mark.reason());
    }

    boolean bad() {
      return style.equals("failed") || style.equals("removed");
    }

    String colour() {
      return bad() ? "danger" : "success";
    }
  }

  PolicyLines() {
    getStyleClass().add("evidence-code");
  }

  /** The lines that matter, moved left as far as they all go. */
  static PolicyLines excerpt(Evidence evidence) {
    return marked(evidence, evidence.firstLine(), evidence.lastLine(), true);
  }

  /** The whole document. */
  static PolicyLines whole(Evidence evidence) {
    return marked(evidence, 1, Integer.MAX_VALUE, false);
  }

  private static PolicyLines marked(Evidence evidence, int first, int last, boolean trimmed) {
    List<String> text = evidence.text().lines().toList();
    int from = Math.clamp(first, 1, Math.max(1, text.size()));
    int to = Math.clamp(last, from - 1, text.size());
    List<String> part = text.subList(from - 1, to);
    int indent = trimmed ? indent(part) : 0;
    PolicyLines lines = new PolicyLines();
    for (int i = 0; i < part.size(); i++) {
      int number = from + i;
      Gutter gutter =
          evidence.marks().stream()
              .filter(mark -> mark.line() == number)
              .findFirst()
              .map(Gutter::of)
              .orElse(Gutter.NONE);
      String line = part.get(i);
      lines.add(Integer.toString(number), gutter, line.substring(Math.min(indent, line.length())));
    }
    return lines;
  }

  /** Adds one line; the number may be empty. */
  void add(String number, Gutter gutter, String text) {
    getChildren().add(line(number, gutter, text));
  }

  /** One line, to stand anywhere. */
  static HBox line(String number, Gutter gutter, String text) {
    Label count = new Label(number);
    count.getStyleClass().addAll("code", "line-number");
    StackPane tick = new StackPane();
    tick.getStyleClass().add("tick");
    gutter.icon().ifPresent(icon -> tick.getChildren().add(Icon.small(icon, gutter.colour())));
    Clause clause = new Clause(JsonInk.of(text));
    HBox.setHgrow(clause, Priority.ALWAYS);
    Label reason = new Label(gutter.reason());
    reason.getStyleClass().addAll("text-small", "reason", gutter.bad() ? "danger" : "text-muted");
    reason.setMinWidth(USE_PREF_SIZE);
    reason.setManaged(!gutter.reason().isEmpty());
    HBox line = new HBox(count, tick, clause, reason);
    line.getStyleClass().add("evidence-line");
    if (!gutter.style().isEmpty()) {
      line.getStyleClass().add(gutter.style());
    }
    line.setAccessibleRole(AccessibleRole.TEXT);
    line.setAccessibleText(
        ("Line " + number + ", " + gutter.spoken() + text.strip() + " " + gutter.reason()).strip());
    return line;
  }

  /** Says how many equal lines are not shown here. */
  void fold(int lines) {
    getChildren().add(folded(lines));
  }

  static Label folded(int lines) {
    return Words.small(lines == 1 ? "1 equal line" : lines + " equal lines");
  }

  private static int indent(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .mapToInt(line -> line.length() - line.stripLeading().length())
        .min()
        .orElse(0);
  }
}
