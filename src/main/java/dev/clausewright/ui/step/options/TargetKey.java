package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Word;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * How UNLOAD encrypts: three ways, each of which writes ENCRYPTED as it must.
 */
final class TargetKey extends VBox {
  private enum Kind {
    OWN("S3’s own key"),
    BUCKET("Bucket’s default key"),
    KMS("A KMS key");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private final Segments<Kind> kinds =
      new Segments<>("Encrypt with", List.of(Kind.values()), kind -> kind.words);
  private final TextKnob key;

  TargetKey(Session session) {
    kinds.filling().onChosen(kind -> session.edit(now -> choose(now, kind)));
    this.key = new TextKnob(session, Option.KMS_KEY_ID, Optional.of("kms-key"), entry -> entry);
    key.prompt("alias/lake or 1234abcd-12ab-34cd-56ef-1234567890ab");
    getStyleClass().add("group");
    getChildren().addAll(new Field("Encrypt with", kinds).withoutMessage(), key.node());
  }

  void show(Statement statement) {
    boolean kms = statement.says(Option.KMS_KEY_ID);
    kinds.put(kms ? Kind.KMS : statement.says(Option.ENCRYPTED) ? Kind.BUCKET : Kind.OWN);
    Knob.seen(key.node(), kms);
  }

  Optional<Node> focusOf(Slot slot) {
    boolean ours =
        slot.option().filter(o -> o == Option.KMS_KEY_ID || o == Option.ENCRYPTED).isPresent();
    return !ours
        ? Optional.empty()
        : Optional.of(key.node().isVisible() ? key.focus() : kinds.getChildren().getFirst());
  }

  Optional<Node> insist() {
    return key.node().isVisible() ? key.insist() : Optional.empty();
  }

  private static Statement choose(Statement now, Kind kind) {
    Statement bare = now.drop(Slot.of(Option.ENCRYPTED)).drop(Slot.of(Option.KMS_KEY_ID));
    return switch (kind) {
      case OWN -> bare;
      case BUCKET -> bare.put(Option.ENCRYPTED, new Word("AUTO"));
      case KMS ->
          bare.put(Slot.of(Option.KMS_KEY_ID), new Entry.Hole("kms-key"))
              .put(Option.ENCRYPTED, new Flag());
    };
  }
}
