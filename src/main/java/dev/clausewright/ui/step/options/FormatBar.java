package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The formats that may stand, as segments: made anew when there are others. */
final class FormatBar extends VBox {
  private final Session session;
  private final StackPane place = new StackPane();
  private final Field field;
  private List<Format> offered = List.of();
  private Optional<Segments<Format>> segments = Optional.empty();

  FormatBar(Session session) {
    this.session = session;
    this.field = new Field("Format", place).withoutMessage();
    getChildren().add(field);
  }

  void show(Statement statement) {
    List<Format> now = Format.offered(statement);
    Knob.seen(this, now.size() > 1);
    if (!now.equals(offered)) {
      offered = now;
      Segments<Format> made =
          new Segments<>("Format", now, format -> format.label(statement.verb()));
      (now.size() > 5 ? made.stretching() : made.filling())
          .onChosen(format -> session.edit(format::choose));
      segments = Optional.of(made);
      place.getChildren().setAll(made);
    }
    segments.ifPresent(bar -> bar.put(Format.of(statement)));
  }

  Optional<Node> focus() {
    return segments.map(bar -> bar.getChildren().getFirst());
  }
}
