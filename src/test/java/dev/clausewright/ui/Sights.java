package dev.clausewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What there is to see in the windows that are open. On the application thread. */
final class Sights {
  private Sights() {}

  /** What can be pressed under a name: enabled, in sight, the last one opened first. */
  static Optional<Node> pressable(String name) {
    return first(
        node ->
            (node instanceof ButtonBase || node instanceof ComboBoxBase<?>)
                && !node.isDisabled()
                && (called(node, name) || said(node, name)));
  }

  static Optional<Node> field(String name) {
    return first(
        node -> node instanceof TextInputControl && !node.isDisabled() && called(node, name));
  }

  static Optional<Node> inList(String words) {
    return first(node -> node instanceof ListCell<?> && hasWords(node, words));
  }

  /** The choice that is left when what was typed has filtered a list that opened. */
  static Optional<Node> inPopup(String words) {
    List<Node> left =
        all()
            .filter(node -> node instanceof ListCell<?> && shown(node))
            .filter(node -> node.getScene().getWindow() instanceof PopupWindow)
            .toList();
    boolean filtered = left.stream().allMatch(node -> hasWords(node, words));
    return filtered ? left.stream().findFirst() : Optional.empty();
  }

  /** An item of a menu that is open. */
  static Optional<Node> inMenu(String words) {
    return first(node -> node.getStyleClass().contains("menu-item") && hasWords(node, words));
  }

  static Optional<Node> step(String title) {
    return styled("step", node -> name(node).startsWith(title + ", "));
  }

  static Optional<Node> styled(String style) {
    return styled(style, node -> true);
  }

  private static Optional<Node> styled(String style, Predicate<Node> also) {
    return first(node -> node.getStyleClass().contains(style) && also.test(node));
  }

  /** The words within the first node in sight of this style. */
  static List<String> wordsIn(String style) {
    return styled(style).stream().flatMap(Sights::below).flatMap(Sights::text).toList();
  }

  /** The code that stands on the tint of a failed check, each run before which its tint lies. */
  static List<String> tinted() {
    return all()
        .filter(node -> node.getStyleClass().contains("code-tint") && shown(node))
        .map(tint -> tint.getParent().getChildrenUnmodifiable())
        .distinct()
        .flatMap(
            all ->
                all.stream()
                    .filter(node -> node instanceof Text)
                    .filter(node -> tintBefore(all, all.indexOf(node)))
                    .flatMap(Sights::text))
        .toList();
  }

  private static boolean tintBefore(List<Node> all, int at) {
    return at > 0 && all.get(at - 1).getStyleClass().contains("code-tint");
  }

  /** All words in sight. */
  static List<String> words() {
    return all().filter(Sights::shown).flatMap(Sights::text).distinct().toList();
  }

  /** Words, hidden or not, with all that a screen reader says, and tooltips. */
  static List<String> seenAndHeard() {
    return all().flatMap(Sights::everythingOf).distinct().toList();
  }

  /** The same, without the editor's own text. */
  static List<String> seenAndHeardBesideTheEditor() {
    return all()
        .filter(node -> !isInEditor(node))
        .flatMap(Sights::everythingOf)
        .distinct()
        .toList();
  }

  private static boolean isInEditor(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("code-area")) {
        return true;
      }
    }
    return false;
  }

  static String name(Node node) {
    return Objects.requireNonNullElse(node.getAccessibleText(), "");
  }

  /** Brings a node into sight as turning the wheel does. */
  static Node scrollTo(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        Node content = scroll.getContent();
        double high = content.getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double middle =
            content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getCenterY();
        if (high > seen) {
          scroll.setVvalue(Math.clamp((middle - seen / 2) / (high - seen), 0, 1));
          scroll.layout();
        }
      }
    }
    return node;
  }

  private static boolean called(Node node, String name) {
    String spoken = name(node);
    return spoken.equals(name)
        || (name.endsWith(": ") && spoken.startsWith(name))
        || Stream.of(". ", ", ", ": ", " (").anyMatch(end -> spoken.startsWith(name + end));
  }

  private static boolean said(Node node, String name) {
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && labeled.getText().replace("_", "").equals(name);
  }

  private static boolean hasWords(Node node, String words) {
    return below(node).flatMap(Sights::text).anyMatch(words::equals);
  }

  private static Optional<Node> first(Predicate<Node> wanted) {
    List<Node> found = all().filter(wanted).filter(Sights::shown).toList();
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
  }

  private static Stream<Node> all() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(window -> window.isShowing() && window.getScene() != null)
        .flatMap(window -> below(window.getScene().getRoot()));
  }

  private static Stream<Node> below(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Sights::below))
        : Stream.of(node);
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    boolean cell = node instanceof ListCell<?> c && c.isEmpty();
    return !cell && node.getScene() != null;
  }

  private static Stream<String> text(Node node) {
    if (node instanceof Text text) {
      return node.getParent() instanceof Labeled ? Stream.empty() : Stream.of(text.getText());
    }
    return node instanceof Labeled labeled && labeled.getText() != null
        ? Stream.of(labeled.getText())
        : Stream.empty();
  }

  private static Stream<String> everythingOf(Node node) {
    List<String> found = new ArrayList<>(text(node).toList());
    found.add(name(node));
    found.add(Objects.requireNonNullElse(node.getAccessibleHelp(), ""));
    found.add(String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    if (node instanceof Control control && control.getTooltip() instanceof Tooltip tooltip) {
      found.add(Objects.requireNonNullElse(tooltip.getText(), ""));
    }
    return found.stream();
  }
}
