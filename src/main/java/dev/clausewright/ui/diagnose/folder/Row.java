package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One statement of a folder. Holds no secret; of an access key its id.
 *
 * @param file relative to the folder, with / between its parts
 * @param index which statement of the file it is, from 1, other SQL counted too
 * @param line where the statement begins, from 1
 * @param statement what it is and what it is about: "COPY sales.listing"
 * @param authorization the form of its authorization
 * @param worst the heaviest finding, masked, without its full stop; empty for none
 * @param counts how many findings weigh how much
 * @param exposed the secrets in its text
 * @param text what the filter looks into: the statement in small letters, without its secrets
 */
public record Row(
    String file,
    int index,
    int line,
    String statement,
    Form authorization,
    Optional<Worst> worst,
    Map<Severity, Integer> counts,
    List<Exposed> exposed,
    String text) {
  /** The heaviest finding of a statement. */
  public record Worst(Severity severity, String words, String rule) {}

  public Row {
    counts = Map.copyOf(counts);
    exposed = List.copyOf(exposed);
  }

  public Group group() {
    return exposed.isEmpty()
        ? worst.map(Worst::severity).map(Group::of).orElse(Group.CLEAN)
        : Group.SECRETS;
  }

  /** What the table says in its last column. */
  public String says() {
    return exposed.isEmpty()
        ? worst.map(Worst::words).orElse("Nothing to mend")
        : exposed.getFirst().words();
  }

  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  /** Without the key's id. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
