package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Era;
import dev.clausewright.ui.diagnose.editor.Snapshot;

/** Scripts that several tests read. */
final class ScriptsForTests {
  static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

  static final String WIKI =
      """
      -- nightly load, copied from the wiki
      copy sales.listing
      from 's3://lake/in/listing/'
      iam_role 'arn:aws:iam::0123456789012:role/lake-loader'
      format as csv ignoreheader 1;

      select 1;
      copy listing
      from 's3://lake/data/listings_pipe.txt'
      access_key_id '<temporary-access-key-id>'
      secret_access_key '%s
      token '<temporary-token>';
      """
          .formatted(SECRET);

  private ScriptsForTests() {}

  static Diagnosis look(String script) {
    try {
      return Diagnosis.of(Snapshot.of(script), Era.latest());
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
