package dev.clausewright.ui.diagnose;

import dev.clausewright.secret.Redaction;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.diagnose.folder.Exposed;
import dev.clausewright.ui.diagnose.folder.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The keys that stand in what is changed: clearing the files does not make them safe again. */
final class ChangeSide extends VBox {
  private static final int MOST = 200;

  private final VBox body = new VBox();

  ChangeSide() {
    getStyleClass().add("diagnose-side");
    HBox head = new HBox(Words.strong("Keys to switch off"));
    head.getStyleClass().add("diagnose-head");
    body.getStyleClass().add("folder-side");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Label promise = Words.small("Secrets are neither shown nor exported.");
    promise.setGraphic(Icon.of(Feather.LOCK, "muted"));
    HBox foot = new HBox(promise);
    foot.getStyleClass().add("diagnose-foot");
    getChildren().addAll(head, scroll, foot);
  }

  void show(List<Row> rows) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (Row row : rows) {
      for (Exposed exposed : row.exposed()) {
        exposed
            .keyId()
            .ifPresent(id -> files.computeIfAbsent(id, key -> new HashSet<>()).add(row.file()));
      }
    }
    body.getChildren().clear();
    if (files.isEmpty()) {
      body.getChildren()
          .add(Words.wrapping(Words.quiet("No access key stands in these statements.")));
      return;
    }
    body.getChildren()
        .add(
            Words.wrapping(
                Words.body(
                    "The history of a repository keeps what the files no longer say. Switch each"
                        + " key off once nothing uses it, then delete it.")));
    files.entrySet().stream()
        .limit(MOST)
        .forEach(key -> body.getChildren().add(line(key.getKey(), key.getValue().size())));
    if (files.size() > MOST) {
      body.getChildren().add(Words.small("and %,d more".formatted(files.size() - MOST)));
    }
    String ids = String.join("\n", files.keySet()) + "\n";
    body.getChildren()
        .add(
            new HBox(
                Buttons.with(
                    Buttons.plain("Copy all key ids", () -> copy(ids)), Icon.of(Feather.COPY))));
  }

  private static HBox line(String id, int count) {
    Label name = Words.code(Redaction.maskKeyId(id));
    name.setGraphic(Icon.small(Feather.KEY, "danger"));
    HBox line = new HBox(name, Panel.spring(), Words.small("in " + Planned.files(count)));
    line.getStyleClass().add("folder-place");
    return line;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
