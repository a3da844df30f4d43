package dev.clausewright.ui.account;

import dev.clausewright.account.Identity;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Who one is, in words.
 *
 * @param name short: the user, the name of the session, or the role
 * @param whole such as "mara, as AnalystReadOnly"
 */
record Persona(String name, String whole) {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  static Persona of(Identity identity) {
    if (identity.root()) {
      return new Persona("root", "The root user");
    }
    String[] arn = identity.arn().split(":", 6);
    String[] path = arn[arn.length - 1].split("/", -1);
    String last = path[path.length - 1];
    return switch (path[0]) {
      case "assumed-role" -> path.length > 2 ? assumed(path[1], last) : new Persona(last, last);
      case "federated-user" -> new Persona(last, last + ", federated");
      default -> new Persona(last, last);
    };
  }

  /** The session of a role chain is named by this program, which says nothing of who one is. */
  private static Persona assumed(String role, String session) {
    return session.matches("clausewright-\\d+")
        ? new Persona(role, role)
        : new Persona(session, session + ", as " + role);
  }

  /** When the session ends; none if it does not, or nobody knows. */
  static Optional<String> session(Identity identity, Instant now) {
    return identity.expires().map(end -> ends(end, now));
  }

  private static String ends(Instant end, Instant now) {
    String hour = HOUR.format(end.atZone(ZoneId.systemDefault()));
    Duration left = Duration.between(now, end);
    if (left.isNegative()) {
      return "ended at " + hour;
    }
    String in =
        left.toHours() > 0
            ? "%d h %02d min".formatted(left.toHours(), left.toMinutesPart())
            : left.toMinutes() + " min";
    return "ends at " + hour + ", in " + in;
  }
}
