package dev.clausewright.ui.step.role;

import dev.clausewright.account.Digest;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One role as the picker shows it. A role that cannot be used is shown with the reason and may be
 * chosen all the same: the Check says why it fails.
 *
 * @param reason one quiet line, never empty
 * @param usable whether its trust lets Redshift in, as far as can be told
 */
record RoleRow(RoleArn arn, String reason, boolean usable, Standing standing, boolean isDefault) {
  private static final Comparator<RoleRow> ORDER =
      Comparator.comparing(RoleRow::standing)
          .thenComparing(row -> row.arn().name().toLowerCase(Locale.ROOT));

  /** Attached ones first, then by name. Reads digests: not for the application thread. */
  static List<RoleRow> of(List<RoleSummary> roles, Optional<Target> target) {
    return roles.stream().map(role -> of(role, target)).sorted(ORDER).toList();
  }

  private static RoleRow of(RoleSummary role, Optional<Target> target) {
    Optional<Digest> digest = role.digest();
    RoleArn arn = role.arn();
    return new RoleRow(
        arn,
        digest.map(Digest::reason).orElse("Its policies could not be read"),
        digest.map(Digest::usable).orElse(true),
        Standing.of(arn, target),
        target.map(t -> t.isDefault(arn)).orElse(false));
  }

  /** Whether what is typed into the filter is in its name, path, account or reason. */
  boolean matches(String filter) {
    String wanted = filter.strip().toLowerCase(Locale.ROOT);
    return (arn.text() + " " + reason).toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** The row as it is read aloud. */
  String spoken() {
    String first = isDefault ? arn.name() + ", default role" : arn.name();
    return first + ". " + standing.word() + ". " + reason + (usable ? "" : ". Cannot be used");
  }
}
