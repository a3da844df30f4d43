package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Fault;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Facts;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.step.Faults;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the files that COPY reads are encrypted. The key of the bucket writes nothing into the
 * statement; the checks ask for it.
 */
final class SourceKey extends VBox {
  private enum Kind {
    OWN("No, or by S3’s own key"),
    KMS("With a KMS key"),
    CLIENT("Client-side");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private static final String HINT =
      "Writes nothing into the statement. The Check asks for kms:Decrypt on it.";
  private static final Why ENDED =
      new Why(
          "What to do with such files",
          "X-14",
          "Files encrypted before they reached S3 cannot be loaded any more: client-side encryption"
              + " in COPY and UNLOAD ended on 2026-04-30.",
          "Not for new users after 2025-04-30, for nobody after 2026-04-30.",
          List.of(
              new Why.Fact("Source", "Amazon Redshift Database Developer Guide, COPY"),
              new Why.Fact("Certainty", "documented")),
          "Decrypt them outside Redshift, upload them with encryption by S3, then load them.");

  private final Session session;
  private final Segments<Kind> kinds =
      new Segments<>("The files are encrypted", List.of(Kind.values()), kind -> kind.words);
  private final TextEntry key;
  private boolean asked;

  SourceKey(Session session, Setting setting) {
    this.session = session;
    kinds.filling().forbid(Kind.CLIENT, "Client-side encryption ended on 2026-04-30.");
    kinds.onChosen(this::chosen);
    Field how = new Field("The files are encrypted", kinds);
    how.show(FieldState.untouched("Client-side encryption ended on 2026-04-30."));
    how.explained(WhyPopover.link(ENDED.question(), ENDED));
    this.key = new TextEntry("Key of the bucket", this::judge).code();
    key.prompt("alias/lake or 1234abcd-12ab-34cd-56ef-1234567890ab");
    key.left(Icon.of(Feather.KEY, "muted"));
    key.onEdited(this::typed);
    key.trailing(new BucketKey(session, setting, key::replace).offer());
    getStyleClass().add("group");
    getChildren().addAll(how, key);
    session.draftProperty().subscribe(draft -> show(draft.facts()));
  }

  void show(Statement statement) {
    Knob.seen(this, SourceKind.of(statement).isS3());
  }

  Optional<Node> insist() {
    boolean wrong = isVisible() && key.isVisible() && !key.text().isBlank() && key.insist();
    return wrong ? Optional.of(key.control()) : Optional.empty();
  }

  private void show(Facts facts) {
    Optional<KmsKey> known = facts.sourceKey();
    asked |= known.isPresent();
    kinds.put(asked ? Kind.KMS : Kind.OWN);
    Knob.seen(key, asked);
    known
        .filter(k -> !KmsKey.read(key.text()).found().equals(known))
        .ifPresent(k -> key.put(k.text()));
  }

  private void chosen(Kind kind) {
    asked = kind == Kind.KMS;
    if (!asked) {
      key.put("");
      put(Optional.empty());
    }
    show(session.draft().facts());
  }

  private FieldState judge(String text) {
    if (text.isBlank()) {
      return FieldState.untouched(HINT);
    }
    return switch (KmsKey.read(text)) {
      case Reading.Valid<KmsKey> _ -> FieldState.valid(HINT);
      case Reading.Wrong<KmsKey>(List<Fault> faults) ->
          Faults.problem(faults.getFirst(), this::mended);
    };
  }

  private void mended(String text) {
    key.replace(text);
  }

  private void typed(String text) {
    put(text.isBlank() ? Optional.empty() : KmsKey.read(text).found());
  }

  private void put(Optional<KmsKey> now) {
    session.change(
        "the key of the bucket",
        draft -> {
          Facts f = draft.facts();
          return draft.withFacts(
              new Facts(
                  now,
                  f.manifestEntries(),
                  f.expected(),
                  f.expiry(),
                  f.context(),
                  f.unknown(),
                  f.strict()));
        });
  }
}
