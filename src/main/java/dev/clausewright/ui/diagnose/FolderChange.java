package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Mending;
import dev.clausewright.rules.Migration;
import dev.clausewright.rules.Migrations;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Severity;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.List;
import java.util.Optional;

/** What is done to many statements at once. */
sealed interface FolderChange {
  /** This role takes the place of keys. */
  record KeysToRole(RoleValue role) implements FolderChange {}

  /** CREDENTIALS with a role becomes IAM_ROLE. */
  record RoleSpelling() implements FolderChange {}

  /** All that can be mended without asking. */
  record SafeFixes() implements FolderChange {}

  /** What comes of it for one statement. */
  sealed interface Outcome {
    /** Edits of the statement’s text; the statement was read again after them. */
    record Change(List<Edit> edits) implements Outcome {
      public Change {
        edits = List.copyOf(edits);
      }
    }

    /** There is nothing of this kind in it. */
    record Nothing() implements Outcome {}

    /** It would not come out right; somebody has to look at it. */
    record Unclear() implements Outcome {}
  }

  /**
   * Works it out, and checks what comes of it: no new error, and no key where a role stands now.
   */
  default Outcome of(String statement, Era era) {
    Vault vault = new Vault();
    try {
      Read before = SqlReader.read(statement, vault);
      if (!concerns(before)) {
        return new Outcome.Nothing();
      }
      List<Edit> edits = edits(before, statement, vault, era);
      if (edits.isEmpty()) {
        return this instanceof SafeFixes ? new Outcome.Nothing() : new Outcome.Unclear();
      }
      Read after = SqlReader.read(Edits.apply(statement, edits), vault);
      boolean worse = errors(after, era) > errors(before, era);
      boolean keyLeft = this instanceof KeysToRole && saysKey(after);
      return worse || keyLeft ? new Outcome.Unclear() : new Outcome.Change(edits);
    } finally {
      vault.wipeAll();
    }
  }

  private boolean concerns(Read read) {
    return switch (this) {
      case KeysToRole toRole -> has(read, Migration.Kind.KEYS_TO_IAM_ROLE) || saysKey(read);
      case RoleSpelling spelling -> has(read, Migration.Kind.CREDENTIALS_ROLE_TO_IAM_ROLE);
      case SafeFixes fixes -> true;
    };
  }

  private List<Edit> edits(Read read, String statement, Vault vault, Era era) {
    return switch (this) {
      case KeysToRole(var role) -> {
        List<Edit> direct =
            has(read, Migration.Kind.KEYS_TO_IAM_ROLE)
                ? Migrations.toRole(read, role)
                    .map(fix -> Mending.edits(read, fix))
                    .orElse(List.of())
                : List.of();
        yield direct.isEmpty()
            ? made(
                Mending.mend(
                    statement, vault, era, asked -> false, now -> Migrations.toRole(now, role)))
            : direct;
      }
      case RoleSpelling spelling ->
          Migrations.of(read).stream()
              .flatMap(way -> spelling(way).stream())
              .findFirst()
              .map(fix -> Mending.edits(read, fix))
              .orElse(List.of());
      case SafeFixes fixes -> made(Mending.safe(statement, vault, era));
    };
  }

  private static List<Edit> made(Mending.Mended mended) {
    return mended.made().stream().map(Mending.Made::edit).toList();
  }

  private static Optional<Fix> spelling(Migration way) {
    return way instanceof Migration.Ready ready
            && ready.kind() == Migration.Kind.CREDENTIALS_ROLE_TO_IAM_ROLE
        ? Optional.of(ready.fix())
        : Optional.empty();
  }

  private static boolean has(Read read, Migration.Kind kind) {
    return Migrations.of(read).stream().anyMatch(way -> way.kind() == kind);
  }

  private static boolean saysKey(Read read) {
    return read.statement().items().stream()
        .filter(item -> item.slot().part().isAuthorization())
        .anyMatch(item -> Veil.isSecret(item) || item.entry() instanceof Entry.Is(AccessKeyId id));
  }

  private static long errors(Read read, Era era) {
    return RuleBook.findings(read, era).stream()
        .map(Finding::severity)
        .filter(severity -> severity == Severity.ERROR)
        .count();
  }
}
