package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What AWS’s documentation of 2026 no longer describes.
final class EraRules implements Rule {
  private static final List<Part> KEYS =
      List.of(
          Part.ACCESS_KEY_ID,
          Part.SECRET_ACCESS_KEY,
          Part.CREDENTIALS_KEY_ID,
          Part.CREDENTIALS_SECRET);

  @Override
  public List<Finding> find(Statement statement) {
    List<Finding> findings = new ArrayList<>();
    legacy(statement).ifPresent(findings::add);
    clientSide(statement).ifPresent(findings::add);
    columnar(statement).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> legacy(Statement statement) {
    return statement.items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().isAuthorization() && slot.part() != Part.IAM_ROLE)
        .findFirst()
        .map(slot -> legacy(statement, slot));
  }

  private static Finding legacy(Statement statement, Slot slot) {
    boolean string = slot.part().inCredentials();
    Finding finding =
        Finding.info(
                "A-1",
                slot,
                string
                    ? "CREDENTIALS is no longer described by AWS since 2026."
                    : "Access keys are no longer described by AWS since 2026.",
                "No source says that Redshift refuses them. IAM_ROLE needs no secret in the"
                    + " statement and renews itself.")
            .also("S-13");
    Optional<Entry> role = statement.at(Part.CREDENTIALS_ROLE);
    boolean roleAlone =
        role.filter(Entry.Is.class::isInstance).isPresent()
            && statement.items().stream()
                    .filter(item -> item.slot().part().isAuthorization())
                    .count()
                == 1;
    return roleAlone
        ? finding.fixedBy(
            Fix.asks(
                "Write IAM_ROLE",
                Change.drop(Slot.of(Part.CREDENTIALS_ROLE)),
                new Change.Put(Slot.of(Part.IAM_ROLE), role.get())))
        : finding;
  }

  private static Optional<Finding> clientSide(Statement statement) {
    return statement.items().stream()
        .map(Item::slot)
        .filter(EraRules::isClientSideKey)
        .findFirst()
        .map(
            slot ->
                Finding.error(
                        "X-14",
                        slot,
                        "Client-side encryption ended on 2026-04-30.",
                        "Decrypt the files outside Redshift, upload them encrypted by S3, and load"
                            + " them without ENCRYPTED.")
                    .also("S-11", "A-3"));
  }

  private static boolean isClientSideKey(Slot slot) {
    return slot.part() == Part.CREDENTIALS_MASTER_KEY
        || slot.option().filter(option -> option == Option.MASTER_SYMMETRIC_KEY).isPresent();
  }

  private static Optional<Finding> columnar(Statement statement) {
    boolean columnar =
        statement.verb() == Verb.COPY
            && (statement.says(Option.PARQUET) || statement.says(Option.ORC));
    return KEYS.stream()
        .filter(part -> columnar && statement.says(part))
        .findFirst()
        .map(
            part ->
                Finding.warning(
                    "X-21",
                    Slot.of(part),
                    "Access keys are no longer documented for Parquet and ORC.",
                    "Use IAM_ROLE."));
  }
}
