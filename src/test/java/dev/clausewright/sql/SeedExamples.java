package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.with;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.LinkedHashMap;
import java.util.Map;

/// The examples of the requirements document, repaired: 12 digits in the account, a quoted table
/// name, closed quotes, SESSION_TOKEN for a separate token. Clauses without a statement stand after
/// a COPY.
final class SeedExamples {
  private static final String ROLE = "arn:aws:iam::123456789012:role/MyRedshiftRole";

  private SeedExamples() {}

  static Map<String, Statement> all() {
    Map<String, Statement> examples = new LinkedHashMap<>();
    Statement customer = copy("customer", "s3://mybucket/mydata");
    Statement listing = copy("listing", "s3://mybucket/data/listings_pipe.txt");
    Statement named = copy("\"table-name\"", "s3://objectpath");
    examples.put("role after IAM_ROLE", with(customer, Part.IAM_ROLE, ROLE));
    examples.put("role in CREDENTIALS", with(customer, Part.CREDENTIALS_ROLE, ROLE));
    examples.put("access key", keys(bareCopy(), "access-key-id", "secret-access-key"));
    examples.put(
        "access key in CREDENTIALS", credentials(bareCopy(), "access-key-id", "secret-access-key"));
    examples.put("temporary key", temporary(bareCopy()));
    examples.put("temporary key in CREDENTIALS", temporaryCredentials(bareCopy()));
    examples.put("copy with a temporary key", temporary(named));
    examples.put(
        "copy with a temporary key and file encryption",
        hole(
            temporary(listing).put(Option.ENCRYPTED),
            Slot.of(Option.MASTER_SYMMETRIC_KEY),
            "master-key"));
    examples.put(
        "copy with a temporary key in CREDENTIALS and file encryption",
        hole(
            temporaryCredentials(listing).put(Option.ENCRYPTED),
            Slot.of(Part.CREDENTIALS_MASTER_KEY),
            "master-key"));
    return examples;
  }

  private static Statement copy(String table, String source) {
    return with(with(Statement.empty(Verb.COPY), Part.TABLE, table), Part.SOURCE, source);
  }

  private static Statement keys(Statement statement, String id, String secret) {
    return hole(
        hole(statement, Slot.of(Part.ACCESS_KEY_ID), id), Slot.of(Part.SECRET_ACCESS_KEY), secret);
  }

  private static Statement credentials(Statement statement, String id, String secret) {
    return hole(
        hole(statement, Slot.of(Part.CREDENTIALS_KEY_ID), id),
        Slot.of(Part.CREDENTIALS_SECRET),
        secret);
  }

  private static Statement temporary(Statement statement) {
    Statement keyed = keys(statement, "temporary-access-key-id", "temporary-secret-access-key");
    return hole(keyed, Slot.of(Part.SESSION_TOKEN), "temporary-token");
  }

  private static Statement temporaryCredentials(Statement statement) {
    Statement keyed =
        credentials(statement, "temporary-access-key-id", "temporary-secret-access-key");
    return hole(keyed, Slot.of(Part.CREDENTIALS_TOKEN), "temporary-token");
  }

  private static Statement hole(Statement statement, Slot slot, String word) {
    return statement.put(slot, new Entry.Hole(word));
  }
}
