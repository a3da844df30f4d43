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
    SIDES("Side by side"),
    SENT("As sent");

    private final String words;

    Way(String words) {
      this.words = words;
    }
  }

  private final List<Document> documents;
  private final Segments<Way> ways;

  /** The consumer is told whether two columns are shown, which take more room. */
  DifferencePane(List<Written> written, Consumer<Boolean> broad) {
    this.documents =
        written.stream()
            .map(w -> new Document(Document.Kind.IDENTITY, w.name(), w.after(), w.before()))
            .toList();
    boolean laidOut = documents.stream().anyMatch(Document::laidOut);
    this.ways = new Segments<>("The difference", offered(laidOut), (Way way) -> way.words).small();
    getStyleClass().add("sp-8");
    ways.put(Way.UNIFIED);
    ways.onChosen(
        way -> {
          broad.accept(way == Way.SIDES);
          draw(way);
        });
    draw(Way.UNIFIED);
  }

  /** As they are sent they are seen anyway, unless they are laid out. */
  private static List<Way> offered(boolean laidOut) {
    return laidOut ? List.of(Way.values()) : List.of(Way.UNIFIED, Way.SIDES);
  }

  private void draw(Way way) {
    getChildren().clear();
    boolean offered = false;
    for (Document document : documents) {
      boolean compared = document.before().isPresent();
      Node[] offer = compared && !offered ? new Node[] {Panel.spring(), ways} : new Node[] {};
      offered |= compared;
      getChildren().add(shown(document, compared ? way : Way.UNIFIED, offer));
    }
  }

  private static VBox shown(Document document, Way way, Node... offer) {
    ScrollPane scroll =
        new ScrollPane(
            switch (way) {
              case UNIFIED -> ChangeView.lines(document);
              case SIDES -> new DifferenceColumns(document.difference());
              case SENT -> sent(document.text());
            });
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll", "change-difference");
    scroll.setAccessibleText("The difference in " + document.name());
    Label name =
        Words.small(document.name() + (document.before().isPresent() ? "" : ", a new document"));
    name.setMinWidth(0);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    Label title = Words.strong("The difference");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, name);
    head.getChildren().addAll(offer);
    head.getStyleClass().add("change-head");
    VBox shown = new VBox(head, scroll);
    if (document.laidOut()) {
      shown
          .getChildren()
          .add(
              Words.wrapping(
                  Words.small(
                      way == Way.SENT
                          ? "Exactly the text that is sent."
                          : "Laid out for reading, both sides alike. What is sent is exactly what"
                              + " “As sent” shows.")));
    }
    shown.getStyleClass().add("sp-4");
    return shown;
  }

  private static PolicyLines sent(String text) {
    PolicyLines lines = new PolicyLines();
    List<String> all = text.lines().toList();
    for (int i = 0; i < all.size(); i++) {
      lines.add(Integer.toString(i + 1), PolicyLines.Gutter.NONE, all.get(i));
    }
    return lines;
  }
}
