package dev.clausewright.ui.check;

import dev.clausewright.account.LiveChanger.Written;
import dev.clausewright.remedy.Document;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * What a change writes into each document, against what is there: in one column, or in two if a
 * person wants to compare. A document that is new has nothing beside it.
 */
final class DifferencePane extends VBox {
  private enum Way {
    UNIFIED("Unified"),
    SIDES("Side by side");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  private final List<Written> documents;
  private final Segments<Way> ways =
      new Segments<>("The difference", List.of(Way.values()), way -> way.words).small();

  /** The consumer is told whether two columns are shown, which take more room. */
  DifferencePane(List<Written> documents, Consumer<Boolean> broad) {
    this.documents = List.copyOf(documents);
    getStyleClass().add("sp-8");
    ways.put(Way.UNIFIED);
    ways.onChosen(
        way -> {
          broad.accept(way == Way.SIDES);
          draw(way);
        });
    draw(Way.UNIFIED);
  }

  private void draw(Way way) {
    getChildren().clear();
    boolean offered = false;
    for (Written written : documents) {
      boolean compared = written.before().isPresent();
      Node[] offer = compared && !offered ? new Node[] {Panel.spring(), ways} : new Node[] {};
      offered |= compared;
      getChildren().add(shown(written, compared ? way : Way.UNIFIED, offer));
    }
  }

  private static VBox shown(Written written, Way way, Node... offer) {
    Document document =
        new Document(Document.Kind.IDENTITY, written.name(), written.after(), written.before());
    ScrollPane scroll =
        new ScrollPane(
            switch (way) {
              case UNIFIED -> ChangeView.lines(document);
              case SIDES -> new DifferenceColumns(document.difference());
            });
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll", "change-difference");
    scroll.setAccessibleText("The difference in " + written.name());
    Label name =
        Words.small(written.name() + (written.before().isPresent() ? "" : ", a new document"));
    name.setMinWidth(0);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    HBox head = new HBox(Words.strong("The difference"), name);
    head.getChildren().addAll(offer);
    head.getStyleClass().add("change-head");
    VBox shown = new VBox(head, scroll);
    shown.getStyleClass().add("sp-4");
    return shown;
  }
}
