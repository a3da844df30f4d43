package dev.clausewright.ui.check;

import dev.clausewright.remedy.Difference;
import dev.clausewright.remedy.Document;
import dev.clausewright.ui.control.Words;
import java.util.List;
import javafx.scene.layout.VBox;

/** What a remedy does to each document: removed lines, added lines, equal ones folded. */
final class ChangeView extends VBox {
  private static final int CONTEXT = 2;

  ChangeView(Mend mend) {
    getStyleClass().add("document-view");
    getChildren().add(Words.wrapping(Words.body(mend.words())));
    mend.documents().forEach(this::add);
  }

  private void add(Document document) {
    String title =
        document.name() + (document.before().isPresent() ? ", changed" : ", a new document");
    VBox shown = new VBox(Words.small(title), lines(document));
    shown.getStyleClass().add("sp-6");
    getChildren().add(shown);
  }

  /** The difference alone. */
  static PolicyLines lines(Document document) {
    PolicyLines lines = new PolicyLines();
    List<Difference.Line> difference = document.difference();
    int hidden = 0;
    for (int i = 0; i < difference.size(); i++) {
      if (near(difference, i)) {
        lines.fold(hidden);
        hidden = 0;
        add(lines, difference.get(i));
      } else {
        hidden++;
      }
    }
    lines.fold(hidden);
    return lines;
  }

  private static boolean near(List<Difference.Line> lines, int at) {
    int from = Math.max(0, at - CONTEXT);
    int to = Math.min(lines.size(), at + CONTEXT + 1);
    return lines.subList(from, to).stream().anyMatch(line -> line.kind() != Difference.Kind.SAME);
  }

  private static void add(PolicyLines lines, Difference.Line line) {
    lines.add(Integer.toString(line.number()), DifferenceColumns.gutter(line.kind()), line.text());
  }
}
