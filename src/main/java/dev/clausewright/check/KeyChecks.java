package dev.clausewright.check;

import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.need.Ask;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shape and owner of access keys (T-1, T-2, SEC-1). The secret itself is never used. */
final class KeyChecks {
  private KeyChecks() {}

  static Check shape(Ask ask, Authorization.Keys keys) {
    List<Finding> findings =
        RuleBook.findings(ask.statement().statement()).stream()
            .filter(finding -> isKey(finding.slot()))
            .toList();
    return Check.needed(
        Plan.heading(
            new CheckId("key"), CheckKind.KEY, "T-1", "Shape of the keys", keys.id().masked()),
        Set.of(),
        _ -> Answer.of(shape(keys, findings)));
  }

  static boolean isKey(Slot slot) {
    return slot.part().isAuthorization()
        && slot.part() != Part.IAM_ROLE
        && slot.part() != Part.CREDENTIALS_ROLE;
  }

  private static Outcome shape(Authorization.Keys keys, List<Finding> findings) {
    boolean temporary = keys.id().lifetime() == AccessKeyId.Lifetime.TEMPORARY;
    if (temporary && keys.token().isEmpty()) {
      return new Outcome.Failed(
          Told.of(
              "a temporary key without its session token",
              "a temporary key works only together with its session token",
              "Keys that begin with ASIA come from AWS STS and are refused without the session"
                  + " token of the same answer (T-1)."),
          new Lack.BadKeys(Lack.KeyDefect.TOKEN_MISSING));
    }
    if (keys.id().lifetime() == AccessKeyId.Lifetime.LONG_TERM && keys.token().isPresent()) {
      return new Outcome.Warning(
          Told.of(
              "a permanent key with a session token",
              "a permanent key has no session token, so the token is likely not of these keys",
              "Keys that begin with AKIA have no session token; the server may refuse the three"
                  + " together (T-2)."),
          Optional.empty());
    }
    Optional<Finding> first =
        findings.stream().filter(finding -> finding.severity() != Severity.INFO).findFirst();
    if (first.isPresent()) {
      Told told = StatementCheck.told(first.get());
      return first.get().severity() == Severity.ERROR
          ? new Outcome.Failed(told, new Lack.Text(first.get().what(), first.get().why()))
          : new Outcome.Warning(
              told, Optional.of(new Lack.Text(first.get().what(), first.get().why())));
    }
    String kind =
        switch (keys.id().lifetime()) {
          case LONG_TERM -> "permanent keys";
          case TEMPORARY -> "temporary keys with their token";
          case OTHER -> "keys of an unusual form";
        };
    return new Outcome.Passed(
        Told.of(kind, "the keys look right", "Id, secret and token look as keys do."));
  }

  static Check identity(Authorization.Keys keys) {
    return Check.needed(
        Plan.heading(Plan.IDENTITY, CheckKind.IDENTITY, "SEC-1", "Whose keys", keys.id().masked()),
        Set.of(),
        sight -> Answer.of(owner(sight, keys.id())));
  }

  private static Outcome owner(Sight sight, AccessKeyId key) {
    Seen<KeyOwner> seen = sight.owner(key);
    return switch (seen) {
      case Seen.Got<KeyOwner>(KeyOwner.Root root, _) ->
          new Outcome.Failed(
              Told.of(
                      "the root user of " + root.account().digits(),
                      "the keys are those of a root user",
                      "Keys of a root user may do everything and must never stand in a statement"
                          + " (SEC-1). Make an IAM user with only the permissions needed, or better"
                          + " use a role. Copying with secrets is off.")
                  .about(principal("arn:aws:iam::%s:root".formatted(root.account().digits()))),
              new Lack.BadKeys(Lack.KeyDefect.ROOT));
      case Seen.Got<KeyOwner>(KeyOwner.User user, _) -> user(user);
      case Seen.Got<KeyOwner>(KeyOwner.Session session, _) ->
          new Outcome.Passed(
              Told.of(
                      "a session of " + name(session.arn()),
                      "the keys are of a session",
                      "The keys are temporary ones of " + session.arn() + ".")
                  .about(principal(session.arn())));
      case Seen.Absent<KeyOwner>(String where) ->
          NotKnown.unknown(
              "whose keys these are",
              "Nobody at hand has this key: it may be of another account, or deleted. " + where,
              Subject.NONE,
              List.of("iam:GetAccessKeyLastUsed"));
      case Seen.NotHeld<KeyOwner> _, Seen.Denied<KeyOwner> _, Seen.Failed<KeyOwner> _ ->
          NotKnown.of("whose keys these are", seen);
    };
  }

  private static Outcome user(KeyOwner.User user) {
    Subject subject =
        principal("arn:aws:iam::%s:user/%s".formatted(user.account().digits(), user.name()));
    return switch (user.status()) {
      case ACTIVE ->
          new Outcome.Passed(
              Told.of(
                      "user " + user.name(),
                      "the keys are of the user " + user.name(),
                      "The keys are active and belong to the user %s. The policies of the user and of its groups count (P-51)."
                          .formatted(user.name()))
                  .about(subject));
      case INACTIVE ->
          new Outcome.Failed(
              Told.of(
                      "user %s, inactive".formatted(user.name()),
                      "the keys of %s are inactive".formatted(user.name()),
                      "Somebody switched these keys off; the server answers that the key does not"
                          + " exist in its records (E-02).")
                  .about(subject),
              new Lack.BadKeys(Lack.KeyDefect.INACTIVE));
      case OTHER ->
          NotKnown.unknown(
              "whether the keys are active",
              "AWS gives a state that Clausewright does not know.",
              subject,
              List.of());
    };
  }

  /** 'SESSION' takes whoever is connected (G-11), and nothing at hand tells who that is. */
  static Check session() {
    return Check.needed(
        Plan.heading(
            Plan.IDENTITY,
            CheckKind.IDENTITY,
            "G-11",
            "Whose session",
            "whoever runs the statement"),
        Set.of(),
        _ ->
            Answer.of(
                NotKnown.unknown(
                    "whose session will run the statement",
                    "IAM_ROLE 'SESSION' uses the federated identity of the connection; a connection"
                        + " without one is refused (G-11).",
                    Subject.NONE,
                    List.of())));
  }

  private static Subject principal(String arn) {
    return Subject.about(arn);
  }

  private static String name(String arn) {
    return arn.substring(arn.lastIndexOf(':') + 1);
  }
}
