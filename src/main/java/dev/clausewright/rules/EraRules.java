package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What AWS’s documentation describes no longer: A-1 in every era, X-14 since 2026, X-21 since
/// 2025. Never that the server refuses keys: no source says so.
final class EraRules implements Rule {
  private static final List<Part> KEYS =
      List.of(
          Part.ACCESS_KEY_ID,
          Part.SECRET_ACCESS_KEY,
          Part.CREDENTIALS_KEY_ID,
          Part.CREDENTIALS_SECRET);

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    legacy(statement).ifPresent(findings::add);
    if (!era.before(Era.E2026)) {
      clientSide(statement, findings);
    }
    if (!era.before(Era.E2025)) {
      columnar(statement).ifPresent(findings::add);
    }
    return findings;
  }

  /// Neighbours never took the old forms (G-23), but for jobs.
  private static Optional<Finding> legacy(Statement statement) {
    if (statement instanceof Neighbour) {
      return Optional.empty();
    }
    for (Item item : statement.items()) {
      Part part = item.slot().part();
      if (part.isAuthorization() && part != Part.IAM_ROLE) {
        return Optional.of(legacy(statement, item.slot()));
      }
    }
    return Optional.empty();
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

  /// The key, and in COPY the ENCRYPTED that goes with it: there it means nothing else.
  private static void clientSide(Statement statement, List<Finding> findings) {
    List<Slot> keys = new ArrayList<>();
    for (Item item : statement.items()) {
      if (isClientSideKey(item.slot())) {
        keys.add(item.slot());
      }
    }
    if (keys.isEmpty()) {
      return;
    }
    Finding key =
        ended(
            keys.getFirst(),
            "Client-side encryption ended on 2026-04-30.",
            statement.verb() == Verb.COPY
                ? "Decrypt the files outside Redshift, upload them encrypted by S3, and load them"
                    + " without ENCRYPTED."
                : "Name a KMS key with KMS_KEY_ID, or none: S3 encrypts every file anyway.");
    findings.add(statement.verb() == Verb.UNLOAD ? key.fixedBy(leaveItToS3(keys)) : key);
    if (statement.verb() == Verb.COPY && statement.says(Option.ENCRYPTED)) {
      findings.add(
          ended(
              Slot.of(Option.ENCRYPTED),
              "ENCRYPTED loads client-side encrypted files, which ended on 2026-04-30.",
              "Files that S3 encrypts need no option. Without ENCRYPTED these files would be loaded"
                  + " as they are, unreadable."));
    }
  }

  private static Fix leaveItToS3(List<Slot> keys) {
    return Fix.asks(
        "Let S3 encrypt the files",
        Stream.concat(keys.stream(), Stream.of(Slot.of(Option.ENCRYPTED)))
            .map(Change::drop)
            .toArray(Change[]::new));
  }

  private static Finding ended(Slot slot, String what, String why) {
    return Finding.error("S-11", slot, what, why).also("X-14", "A-3");
  }

  private static boolean isClientSideKey(Slot slot) {
    return slot.part() == Part.CREDENTIALS_MASTER_KEY || slot.is(Option.MASTER_SYMMETRIC_KEY);
  }

  private static Optional<Finding> columnar(Statement statement) {
    boolean columnar =
        statement.verb() == Verb.COPY
            && (statement.says(Option.PARQUET) || statement.says(Option.ORC));
    if (!columnar) {
      return Optional.empty();
    }
    return KEYS.stream()
        .filter(statement::says)
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
