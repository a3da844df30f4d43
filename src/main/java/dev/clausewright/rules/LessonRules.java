package dev.clausewright.rules;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person should know while composing and what is no objection to a statement that someone
/// else wrote: a prefix matches more than one key (2.8), CLEANPATH cannot be undone (1.3).
final class LessonRules implements Rule {
  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    Optional<Value> source = statement.value(Part.SOURCE);
    boolean prefix =
        statement.verb() == Verb.COPY && SourceKind.of(statement) == SourceKind.S3_PREFIX;
    if (prefix && source.isPresent() && source.get() instanceof S3Location location) {
      String key = location.key();
      if (!key.isEmpty() && !key.endsWith("/") && !key.endsWith("manifest")) {
        findings.add(shared(Slot.of(Part.SOURCE), location));
      }
    }
    if (statement.verb() == Verb.UNLOAD && statement.says(Option.CLEANPATH)) {
      findings.add(
          Finding.info(
              "1.3",
              Slot.of(Option.CLEANPATH),
              "CLEANPATH cannot be undone.",
              "It deletes what lies in the folders it writes to, whoever put it there. A versioned"
                  + " bucket keeps old copies."));
    }
    return findings;
  }

  /// The lesson of prefixes: every key that begins with it is loaded.
  private static Finding shared(Slot slot, S3Location location) {
    String last = location.key().substring(location.key().lastIndexOf('/') + 1);
    boolean file = last.contains(".");
    String why =
        file
            ? "COPY loads every key that begins with it: "
                + last
                + ", and also "
                + last
                + ".bak. For exactly one file use a manifest."
            : "COPY loads every key that begins with it: "
                + last
                + "/, and also "
                + last
                + "_backup and "
                + last
                + "s-2019.";
    Finding finding = Finding.info("2.8", slot, "Prefix matches more than one key.", why);
    return file
        ? finding
        : finding.fixedBy(
            Fix.asks("End it with /", Change.put(slot, location.withKey(location.key() + "/"))));
  }
}
