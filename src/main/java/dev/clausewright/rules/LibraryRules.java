package dev.clausewright.rules;

import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// CREATE LIBRARY: the end of Python functions, the archive, and needless authorization (1.4,
///
final class LibraryRules implements Rule {
  @Override
  public List<Finding> find(Statement statement, Era era) {
    if (!(statement instanceof CreateLibrary library)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    if (!era.before(Era.E2025)) {
      findings.add(
          Finding.warning(
              "1.4",
              Slot.of(Part.LIBRARY_NAME),
              "Python functions are no longer supported since 2026-06-30.",
              "New ones were closed before, after 2025-10-30, and AWS switches the rest off in"
                  + " phases. It points to functions in AWS Lambda."));
    }
    Value source = library.value(Part.SOURCE).orElse(new Flag());
    if (source instanceof S3Location location) {
      archive(location, findings);
    } else if (source instanceof HttpsUrl) {
      needless(library, findings);
    }
    return findings;
  }

  private static void archive(S3Location location, List<Finding> findings) {
    if (!location.key().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      findings.add(
          Finding.warning(
              "1.4",
              Slot.of(Part.SOURCE),
              "The location does not end with .zip.",
              "A library is one .zip object, not a prefix or folder."));
    }
  }

  private static void needless(CreateLibrary library, List<Finding> findings) {
    library.items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().isAuthorization())
        .findFirst()
        .ifPresent(
            slot ->
                findings.add(
                    Finding.warning(
                            "X-40",
                            slot,
                            "An https address needs no authorization.",
                            "Redshift fetches it as anyone would; the authorization has no meaning"
                                + " here.")
                        .inferred()
                        .fixedBy(Fix.asks("Remove the authorization", drops(library)))));
  }

  private static Change[] drops(CreateLibrary library) {
    return library.items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().isAuthorization())
        .map(Change::drop)
        .toArray(Change[]::new);
  }
}
