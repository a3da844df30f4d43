package dev.clausewright.clause;

import static dev.clausewright.clause.Exclusion.Force.ERROR;
import static dev.clausewright.clause.Exclusion.Force.ERROR_UNSHOWN;
import static dev.clausewright.clause.Exclusion.Force.POINTLESS;
import static dev.clausewright.clause.Exclusion.Force.WARNING;
import static dev.clausewright.clause.Exclusion.inCredentials;
import static dev.clausewright.clause.Exclusion.inS3;
import static dev.clausewright.clause.Exclusion.row;
import static dev.clausewright.clause.Exclusion.says;
import static dev.clausewright.clause.Exclusion.source;
import static dev.clausewright.clause.Option.*;

import java.util.List;

/// What keeps what out of a COPY (1.7, 3.1, 3.2). The first row that applies tells the reason.
final class CopyExclusions {
  static final Option[] FORMATS = {CSV, JSON, AVRO, PARQUET, ORC, FIXEDWIDTH, SHAPEFILE};
  static final Option[] COMPRESSIONS = {GZIP, BZIP2, LZOP, ZSTD};

  private static final List<Exclusion> SOURCES =
      List.of(
          row(
              "X-06",
              "with a source in S3",
              inS3(),
              "READRATIO is for DynamoDB only.",
              ERROR_UNSHOWN,
              READRATIO),
          row(
              "X-01",
              "with a source on EMR",
              source(SourceKind.EMR),
              "Not with EMR: the cluster is found by its id, in the Region of the warehouse.",
              ERROR,
              REGION),
          row(
              "X-02",
              "with a source on EMR",
              source(SourceKind.EMR),
              "Not with EMR: the files are read from HDFS as they are.",
              ERROR_UNSHOWN,
              ENCRYPTED,
              MASTER_SYMMETRIC_KEY,
              MANIFEST,
              READRATIO,
              SSH),
          row(
              "X-03",
              "with a source over SSH",
              source(SourceKind.SSH),
              "Not with SSH: the location is already a list, of hosts and commands.",
              ERROR_UNSHOWN,
              ENCRYPTED,
              MASTER_SYMMETRIC_KEY,
              MANIFEST,
              READRATIO),
          row(
              "3.1",
              "with this source",
              source(SourceKind.EMR).or(source(SourceKind.SSH)),
              "Parquet, ORC and Zstandard are read from S3 only.",
              WARNING,
              PARQUET,
              ORC,
              ZSTD),
          row(
              "X-48",
              "with a source in DynamoDB",
              source(SourceKind.DYNAMODB),
              "Not with DynamoDB: its items have attributes, not lines or files.",
              ERROR_UNSHOWN,
              MANIFEST,
              SSH,
              ENCRYPTED,
              MASTER_SYMMETRIC_KEY,
              CSV,
              JSON,
              AVRO,
              PARQUET,
              ORC,
              FIXEDWIDTH,
              SHAPEFILE,
              DELIMITER,
              QUOTE,
              ESCAPE,
              FILLRECORD,
              IGNOREBLANKLINES,
              IGNOREHEADER,
              NULL,
              REMOVEQUOTES,
              ACCEPTINVCHARS,
              GZIP,
              BZIP2,
              LZOP,
              ZSTD));

  private static final List<Exclusion> FORMAT_ROWS =
      List.of(
          row(
              "X-22",
              "with Parquet or ORC",
              says(PARQUET, ORC),
              "Not with Parquet or ORC: the bucket must be in the Region of the database.",
              ERROR,
              REGION),
          row(
              "X-24",
              "with Parquet or ORC",
              says(PARQUET, ORC),
              "Not with Parquet or ORC: such files are decompressed by themselves.",
              ERROR,
              COMPRESSIONS),
          row(
              "X-24",
              "with Parquet or ORC",
              says(PARQUET, ORC),
              "Not with Parquet or ORC: every row must fit, and nothing can be skipped or tried"
                  + " out.",
              ERROR,
              MAXERROR,
              IGNOREALLERRORS,
              ACCEPTANYDATE,
              TRUNCATECOLUMNS,
              NOLOAD,
              COMPUPDATE),
          row(
              "X-20",
              "with Parquet or ORC",
              says(PARQUET, ORC),
              "Not with Parquet or ORC: the files tell types and values themselves.",
              ERROR_UNSHOWN,
              READRATIO,
              SSH,
              ENCRYPTED,
              MASTER_SYMMETRIC_KEY,
              DELIMITER,
              QUOTE,
              BLANKSASNULL,
              DATEFORMAT,
              EMPTYASNULL,
              ENCODING,
              ESCAPE,
              IGNOREBLANKLINES,
              IGNOREHEADER,
              NULL,
              REMOVEQUOTES,
              ROUNDEC,
              TIMEFORMAT,
              TRIMBLANKS,
              COMPROWS),
          row(
              "X-27",
              "with CSV",
              says(CSV),
              "Not with CSV: a quote in a value is doubled instead.",
              ERROR,
              ESCAPE),
          row(
              "X-27",
              "with CSV",
              says(CSV),
              "Not with CSV: it takes the quotes away by itself.",
              ERROR_UNSHOWN,
              REMOVEQUOTES),
          row(
              "X-27",
              "with JSON",
              says(JSON),
              "Not with JSON: it has no lines and delimiters of this kind.",
              ERROR_UNSHOWN,
              DELIMITER,
              ESCAPE,
              FILLRECORD,
              IGNOREBLANKLINES,
              NULL,
              REMOVEQUOTES),
          row(
              "X-27",
              "with a fixed width",
              says(FIXEDWIDTH),
              "Not with fixed widths: columns are told apart by their place.",
              ERROR_UNSHOWN,
              DELIMITER,
              ESCAPE),
          row(
              "X-27",
              "with a shapefile",
              says(SHAPEFILE),
              "Not with shapefiles: they have no lines of text.",
              ERROR_UNSHOWN,
              REMOVEQUOTES,
              ESCAPE),
          row(
              "X-27",
              "without CSV",
              says(CSV).negate(),
              "QUOTE belongs to CSV only.",
              ERROR_UNSHOWN,
              QUOTE),
          row(
              "1.7",
              "with Avro or a shapefile",
              says(AVRO, SHAPEFILE),
              "Not with Avro or shapefiles: they have no lines of text.",
              POINTLESS,
              DELIMITER,
              ESCAPE,
              FILLRECORD,
              IGNOREBLANKLINES,
              IGNOREHEADER,
              NULL,
              REMOVEQUOTES));

  private static final List<Exclusion> PAIRS =
      List.of(
          row(
              "X-28",
              "with MAXERROR",
              says(MAXERROR),
              "Either a number of bad rows is allowed, or all of them are skipped.",
              ERROR_UNSHOWN,
              IGNOREALLERRORS),
          row(
              "X-28",
              "with IGNOREALLERRORS",
              says(IGNOREALLERRORS),
              "Either a number of bad rows is allowed, or all of them are skipped.",
              ERROR_UNSHOWN,
              MAXERROR),
          row(
              "X-11",
              "with CREDENTIALS",
              inCredentials(),
              "Put the key into the string as master_symmetric_key=, or use IAM_ROLE or the key"
                  + " parameters.",
              ERROR,
              MASTER_SYMMETRIC_KEY));

  private CopyExclusions() {}

  static List<List<Exclusion>> tables() {
    return List.of(
        SOURCES,
        FORMAT_ROWS,
        PAIRS,
        OneOf.rows("X-27", "One format at a time.", FORMATS),
        OneOf.rows("1.1", "One compression at a time.", COMPRESSIONS));
  }
}
