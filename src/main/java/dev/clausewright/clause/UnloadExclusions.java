package dev.clausewright.clause;

import static dev.clausewright.clause.Exclusion.Force.ERROR;
import static dev.clausewright.clause.Exclusion.Force.ERROR_UNSHOWN;
import static dev.clausewright.clause.Exclusion.Force.WARNING;
import static dev.clausewright.clause.Exclusion.inCredentials;
import static dev.clausewright.clause.Exclusion.row;
import static dev.clausewright.clause.Exclusion.says;
import static dev.clausewright.clause.Option.*;

import java.util.List;

/// What keeps what out of an UNLOAD (3.2). The first row that applies tells the reason.
final class UnloadExclusions {
  static final Option[] FORMATS = {CSV, PARQUET, JSON, FIXEDWIDTH};
  static final Option[] COMPRESSIONS = {BZIP2, GZIP, ZSTD};

  private static final List<Exclusion> FORMAT_ROWS =
      List.of(
          row(
              "X-29",
              "with CSV",
              says(CSV),
              "Not with CSV: it quotes values by itself where needed.",
              ERROR_UNSHOWN,
              ADDQUOTES),
          row(
              "X-29",
              "with CSV",
              says(CSV),
              "Not with CSV: a quote in a value is doubled instead.",
              ERROR,
              ESCAPE),
          row(
              "X-29",
              "with Parquet",
              says(PARQUET),
              "Not with Parquet: it is compressed by itself.",
              ERROR_UNSHOWN,
              COMPRESSIONS),
          row(
              "X-29",
              "with Parquet",
              says(PARQUET),
              "Not with Parquet: it has no lines of text.",
              ERROR_UNSHOWN,
              DELIMITER,
              ADDQUOTES,
              ESCAPE,
              NULL,
              HEADER),
          row(
              "X-29",
              "with JSON",
              says(JSON),
              "Not with JSON: every row is an object.",
              ERROR_UNSHOWN,
              DELIMITER,
              HEADER,
              ADDQUOTES,
              ESCAPE,
              NULL),
          row(
              "X-29",
              "with a fixed width",
              says(FIXEDWIDTH),
              "Not with fixed widths: columns are told apart by their place.",
              ERROR_UNSHOWN,
              DELIMITER,
              HEADER),
          row(
              "X-33",
              "without Parquet",
              says(PARQUET).negate(),
              "Only Parquet files have row groups.",
              WARNING,
              ROWGROUPSIZE));

  private static final List<Exclusion> PAIRS =
      List.of(
          row(
              "X-31",
              "with CLEANPATH",
              says(CLEANPATH),
              "Files that are there are either overwritten or deleted first.",
              ERROR_UNSHOWN,
              ALLOWOVERWRITE),
          row(
              "X-31",
              "with ALLOWOVERWRITE",
              says(ALLOWOVERWRITE),
              "Files that are there are either overwritten or deleted first.",
              ERROR_UNSHOWN,
              CLEANPATH),
          row(
              "X-16",
              "with CREDENTIALS",
              inCredentials(),
              "A KMS key goes together with IAM_ROLE.",
              ERROR,
              KMS_KEY_ID),
          row(
              "X-11",
              "with CREDENTIALS",
              inCredentials(),
              "Put the key into the string as master_symmetric_key=, or use IAM_ROLE or the key"
                  + " parameters.",
              ERROR,
              MASTER_SYMMETRIC_KEY),
          row(
              "X-17",
              "with KMS_KEY_ID",
              says(KMS_KEY_ID),
              "Files are encrypted by S3 with a KMS key or before they leave, not both.",
              ERROR_UNSHOWN,
              MASTER_SYMMETRIC_KEY),
          row(
              "X-18",
              "with ENCRYPTED AUTO",
              UnloadExclusions::auto,
              "AUTO takes the bucket’s own key; a key named beside it has no place.",
              ERROR_UNSHOWN,
              KMS_KEY_ID,
              MASTER_SYMMETRIC_KEY));

  private UnloadExclusions() {}

  static List<List<Exclusion>> tables() {
    return List.of(
        FORMAT_ROWS,
        PAIRS,
        OneOf.rows("X-29", "One format at a time.", FORMATS),
        OneOf.rows("1.3", "One compression at a time.", COMPRESSIONS));
  }

  private static boolean auto(Statement statement) {
    return statement.value(ENCRYPTED).filter(new Word("AUTO")::equals).isPresent();
  }
}
