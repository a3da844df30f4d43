package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Value;
import dev.clausewright.ui.control.Why;
import java.util.List;
import java.util.Optional;

/** The words of the five sources of COPY. */
final class Sources {
  private static final Slot SLOT = Slot.of(Part.SOURCE);

  private Sources() {}

  static String label(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX -> "Location";
      case S3_MANIFEST -> "Manifest";
      case DYNAMODB -> "DynamoDB table";
      case EMR -> "Files on the cluster";
      case SSH -> "List of hosts";
    };
  }

  static String prompt(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX -> "s3://bucket/folder/";
      case S3_MANIFEST -> "s3://bucket/list.manifest";
      case DYNAMODB -> "Movies";
      case EMR -> "emr://j-SAMPLE2B500FC/folder/part-*";
      case SSH -> "s3://bucket/hosts.json";
    };
  }

  static SlotManner manner(SourceKind kind) {
    return new SlotManner(
        text -> Entries.readSource(kind, text),
        Optional.of(new Entry.Hole(kind.holeWord())),
        hint(kind),
        missing(kind),
        value -> valid(kind, value));
  }

  static Slot slot() {
    return SLOT;
  }

  static Why why(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX ->
          new Why(
              "Why a prefix?",
              "2.8",
              "S3 has no folders, only keys that may hold slashes. COPY lists the bucket and loads"
                  + " every key that begins with what you write.",
              "custdata.txt also matches custdata.txt.bak; custfolder matches custfolder_1.",
              documented("Amazon Redshift Database Developer Guide, COPY from Amazon S3"),
              "End it with / for one folder, or name the files in a manifest.");
      case S3_MANIFEST ->
          new Why(
              "What is a manifest?",
              "X-08",
              "A JSON file in S3 that lists the files to load by their full locations. They may lie"
                  + " in several buckets of one Region.",
              "With MANIFEST the location is exactly one object, not a prefix.",
              documented("Amazon Redshift Database Developer Guide, COPY from Amazon S3"),
              "");
      case DYNAMODB ->
          new Why(
              "Why a read ratio?",
              "X-04",
              "The load reads through the table’s own read capacity. READRATIO says how much of it"
                  + " the load may take from others.",
              "A load from DynamoDB needs READRATIO, 1 to 200, without quotes.",
              documented("Amazon Redshift Database Developer Guide, COPY from DynamoDB"),
              "50 leaves half of the capacity to everyone else.");
      case EMR ->
          new Why(
              "How are files on a cluster named?",
              "2.9",
              "By the id of the EMR cluster and a path in its HDFS. The path may use * and ?.",
              "A path without a wildcard is one file, or all files of that folder.",
              documented("Amazon Redshift Database Developer Guide, COPY from Amazon EMR"),
              "");
      case SSH ->
          new Why(
              "What is in the list of hosts?",
              "X-06",
              "A JSON file in S3 that names each host, the command to run there and the user. COPY"
                  + " loads what the commands print.",
              "Without the word SSH the list would be loaded as data.",
              documented("Amazon Redshift Database Developer Guide, COPY from remote hosts"),
              "");
    };
  }

  private static List<Why.Fact> documented(String source) {
    return List.of(new Why.Fact("Source", source), new Why.Fact("Certainty", "documented"));
  }

  private static String hint(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX -> "A bucket and the beginning of the keys to load";
      case S3_MANIFEST -> "One file that lists what to load";
      case DYNAMODB -> "The name alone: letters, digits, . - _ ; case counts";
      case EMR -> "Cluster id and path; * and ? may stand for parts of a name";
      case SSH -> "One file that names hosts and the commands to run there";
    };
  }

  private static String missing(SourceKind kind) {
    return switch (kind) {
      case S3_PREFIX -> "Say where the data is: s3://bucket/folder/";
      case S3_MANIFEST -> "Say where the manifest is.";
      case DYNAMODB -> "Name the DynamoDB table.";
      case EMR -> "Say which files on which cluster.";
      case SSH -> "Say where the list of hosts is.";
    };
  }

  private static String valid(SourceKind kind, Value value) {
    return switch (value) {
      case S3Location(var bucket, String key) when kind == SourceKind.S3_PREFIX ->
          key.isEmpty()
              ? "Every object in the bucket " + bucket.name()
              : key.endsWith("/") ? "Every key below " + key : "";
      case S3Location _ -> "One object";
      default -> "";
    };
  }
}
