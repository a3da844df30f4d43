package dev.clausewright.ui.check;

import dev.clausewright.remedy.Difference;
import dev.clausewright.remedy.Document;
import dev.clausewright.ui.control.Words;
import javafx.scene.layout.VBox;

/** What a remedy does to each document: removed lines, added lines, equal ones folded. */
final class ChangeView extends VBox {
  ChangeView(Mend mend) {
    getStyleClass().add("document-view");
    getChildren().add(Words.wrapping(Words.body(mend.words())));
    mend.documents().forEach(this::add);
  }

  private void add(Document document) {
    String title =
        document.name()
            + (document.before().isPresent() ? ", changed" : ", a new document")
            + (document.laidOut() ? "; laid out for reading" : "");
    VBox shown = new VBox(Words.small(title), lines(document));
    shown.getStyleClass().add("sp-6");
    getChildren().add(shown);
  }

  /** The difference alone. */
  static PolicyLines lines(Document document) {
    PolicyLines lines = new PolicyLines();
    Folding.of(
        document.difference(),
        line -> line.kind() == Difference.Kind.SAME,
        line -> add(lines, line),
        lines::fold);
    return lines;
  }

  private static void add(PolicyLines lines, Difference.Line line) {
    lines.add(Integer.toString(line.number()), DifferenceColumns.gutter(line.kind()), line.text());
  }
}
