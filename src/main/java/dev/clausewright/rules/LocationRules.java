package dev.clausewright.rules;

import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import java.util.ArrayList;
import java.util.List;

/// Where data is read and written: prefixes and manifests (2.8, X-07, S-09), buckets (L-41), EMR
/// clusters. What is refused outright stands in the tables of [CompatibilityRules].
final class LocationRules implements Rule {
  private static final List<String> OTHER_BUCKETS =
      List.of("--ol-s3", ".mrap", "--x-s3", "--table-s3");

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    for (Part part : List.of(Part.SOURCE, Part.TARGET)) {
      Slot slot = Slot.of(part);
      statement.value(part).ifPresent(value -> look(statement, slot, value, findings));
    }
    return findings;
  }

  private static void look(Statement statement, Slot slot, Value value, List<Finding> findings) {
    if (value instanceof EmrPath path && !path.isUsual()) {
      findings.add(
          Finding.warning(
              "2.9",
              slot,
              "“" + path.clusterId() + "” does not look like the id of an EMR cluster.",
              "They look like j-SAMPLE2B500FC; the cluster’s name is not its id."));
    }
    if (!(value instanceof S3Location location)) {
      return;
    }
    bucket(slot, location.bucket(), findings);
    switch (statement.verb()) {
      case COPY -> copySource(statement, slot, location, findings);
      case UNLOAD -> target(statement, slot, location, findings);
      case CREATE_LIBRARY -> {}
    }
    if (("/" + location.key()).contains("//")) {
      findings.add(
          Finding.info(
                  "2.8",
                  slot,
                  "There are two slashes in a row in the key.",
                  "S3 takes them as part of the name; usually one is meant.")
              .observed());
    }
  }

  private static void bucket(Slot slot, Bucket bucket, List<Finding> findings) {
    if (OTHER_BUCKETS.stream().anyMatch(bucket.name()::endsWith)) {
      findings.add(
          Finding.warning(
              "L-41",
              slot,
              "The name ends as that of a directory bucket, table bucket or special access point.",
              "AWS does not describe these for Redshift’s statements."));
    }
    if (bucket.name().startsWith("amzn-s3-demo-")) {
      findings.add(
          Finding.warning(
              "L-41",
              slot,
              "This bucket is from an example of AWS.",
              "The name is reserved; put your own bucket here."));
    }
  }

  private static void copySource(
      Statement statement, Slot slot, S3Location location, List<Finding> findings) {
    switch (SourceKind.of(statement)) {
      case S3_PREFIX -> prefix(slot, location, findings);
      case SSH -> {
        if (!location.namesObject()) {
          findings.add(
              Finding.warning(
                      "1.1",
                      slot,
                      "The list of hosts is not named.",
                      "SSH wants exactly one object: the whole key of the list.")
                  .inferred());
        }
      }
      case S3_MANIFEST, DYNAMODB, EMR -> {}
    }
  }

  private static void prefix(Slot slot, S3Location location, List<Finding> findings) {
    String key = location.key();
    if (key.isEmpty()) {
      findings.add(
          Finding.warning(
              "S-09",
              slot,
              "The location names a bucket and no key.",
              "“"
                  + location.bucket()
                  + "” is taken for the bucket, and all that is in it would be loaded."));
    } else if (key.endsWith("manifest")) {
      findings.add(
          Finding.warning(
                  "X-07",
                  slot,
                  "The key looks like a manifest, and MANIFEST is missing.",
                  "Without it the list itself would be loaded as data.")
              .fixedBy(Fix.asks("Add MANIFEST", Change.put(Slot.of(Option.MANIFEST), new Flag()))));
    }
  }

  private static void target(
      Statement statement, Slot slot, S3Location location, List<Finding> findings) {
    String last = location.key().substring(location.key().lastIndexOf('/') + 1);
    boolean unseen = last.startsWith("_") || last.startsWith(".");
    if (statement.says(Option.PARQUET) && unseen) {
      findings.add(
          Finding.warning(
              "2.8",
              slot,
              "The files’ names would begin with “" + last.charAt(0) + "”.",
              "Redshift Spectrum passes over Parquet files that begin so."));
    }
    if (location.key().isEmpty()) {
      findings.add(
          Finding.warning(
              "S-09",
              slot,
              "The location names a bucket and no key.",
              "The files would lie at the top of “" + location.bucket() + "”."));
    }
  }
}
