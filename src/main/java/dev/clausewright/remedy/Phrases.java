package dev.clausewright.remedy;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.need.Action;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import dev.clausewright.need.Pattern;
import java.util.Locale;

/// Short words for what a policy allows.
final class Phrases {
  private Phrases() {}

  /// "may list and read in/listing/, nothing else".
  static String may(Ask ask) {
    Statement statement = ask.statement().statement();
    boolean writes = statement instanceof Unload;
    String place =
        statement
            .value(writes ? Part.TARGET : Part.SOURCE)
            .map(Phrases::shown)
            .orElse("what the statement names");
    return "may %s %s, nothing else"
        .formatted(writes ? "list, read and write" : "list and read", place);
  }

  private static String shown(Value value) {
    return value instanceof S3Location location && !location.key().isEmpty()
        ? location.key()
        : value.text();
  }

  static String policyName(Ask ask) {
    return ask.statement().statement() instanceof Unload ? "redshift-write" : "redshift-read";
  }

  /// A name for the policy that adds one need: "redshift-list-lake".
  static String policyName(Need need) {
    String what =
        switch (need.resource()) {
          case Pattern.WholeBucket bucket -> bucket.bucket().name();
          case Pattern.Objects objects -> objects.bucket().name();
          case Pattern.OneObject object -> object.bucket().name();
          case Pattern.Named named -> named.name();
          case Pattern.NextRole role -> role.role().name();
        };
    String name = "redshift-" + verb(need.action()) + "-" + what;
    String legal = name.replaceAll("[^A-Za-z0-9_+=,.@-]", "-");
    return legal.length() <= 128 ? legal : legal.substring(0, 128);
  }

  private static String verb(Action action) {
    String text = action.text();
    return text.substring(text.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }
}
