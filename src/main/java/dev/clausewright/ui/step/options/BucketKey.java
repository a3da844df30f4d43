package dev.clausewright.ui.step.options;

import dev.clausewright.account.Account;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Encryption;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.work.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;

/**
 * Offers the key with which the account says the bucket is encrypted (P-09). Nothing is offered
 * while that is not known.
 */
final class BucketKey {
  private record Asked(Account account, Bucket bucket) {}

  private final Session session;
  private final Setting setting;
  private final Hyperlink offer;
  private Optional<Asked> asked = Optional.empty();
  private Optional<KmsKey> known = Optional.empty();
  private Optional<Work.Running> looking = Optional.empty();

  /** The consumer puts the key into the field. */
  BucketKey(Session session, Setting setting, Consumer<String> use) {
    this.session = session;
    this.setting = setting;
    this.offer = Buttons.link("", () -> known.map(KmsKey::text).ifPresent(use));
    session.sightProperty().subscribe(sight -> look());
    setting.accountProperty().subscribe(account -> look());
  }

  Hyperlink offer() {
    return offer;
  }

  private void look() {
    Optional<Asked> now =
        bucket(session.statement()).map(bucket -> new Asked(setting.account(), bucket));
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    looking.ifPresent(Work.Running::cancel);
    show(Optional.empty());
    looking =
        now.map(
            one ->
                setting
                    .work()
                    .run(
                        () -> key(one.account(), one.bucket()),
                        this::show,
                        problem -> show(Optional.empty())));
  }

  private void show(Optional<KmsKey> key) {
    known = key;
    String bucket = asked.map(one -> one.bucket().name()).orElse("");
    offer.setText("Use the key of " + bucket);
    Knob.seen(offer, key.isPresent());
  }

  private static Optional<Bucket> bucket(Statement statement) {
    return statement
        .value(Part.SOURCE)
        .filter(S3Location.class::isInstance)
        .map(S3Location.class::cast)
        .map(S3Location::bucket);
  }

  private static Optional<KmsKey> key(Account account, Bucket bucket) {
    Optional<Encryption> encryption =
        account.bucket(bucket).found().map(BucketFacts::encryption).flatMap(seen -> seen.found());
    return encryption.flatMap(
        found ->
            switch (found) {
              case Encryption.S3Keys _ -> Optional.<KmsKey>empty();
              case Encryption.Kms(Optional<KmsKey> key) -> key;
            });
  }
}
