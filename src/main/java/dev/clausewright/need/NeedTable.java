package dev.clausewright.need;

import static dev.clausewright.need.Action.ABORT_UPLOAD;
import static dev.clausewright.need.Action.DELETE_OBJECT;
import static dev.clausewright.need.Action.DESCRIBE_TABLE;
import static dev.clausewright.need.Action.GET_BUCKET_LOCATION;
import static dev.clausewright.need.Action.GET_ENCRYPTION;
import static dev.clausewright.need.Action.GET_OBJECT;
import static dev.clausewright.need.Action.LIST_BUCKET;
import static dev.clausewright.need.Action.LIST_BUCKET_UPLOADS;
import static dev.clausewright.need.Action.LIST_INSTANCES;
import static dev.clausewright.need.Action.LIST_UPLOAD_PARTS;
import static dev.clausewright.need.Action.PUT_OBJECT;
import static dev.clausewright.need.Action.SCAN;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Rule book 4.1, rows P-01 to P-18, as a table. Rows that the rule book marks as inferred or
/// undocumented are optional.
final class NeedTable {
  private enum Weight {
    NEEDED,
    OPTIONAL
  }

  /// One line of the table: when, what, on what, and why.
  private record Line(
      String id,
      Predicate<Situation> when,
      Weight weight,
      Action action,
      Function<Situation, List<Pattern>> where,
      String title,
      String why) {}

  private static final String LISTS = "The key in FROM is a prefix, so the bucket is listed first.";
  private static final String SPECTRUM =
      "Columnar files are read on the Spectrum path, whose documented minimum names this action.";
  private static final String PARTS = "Large files are written in parts.";

  private static final List<Line> LINES =
      List.of(
          line("P-01", When::prefix, LIST_BUCKET, Where::bucket, LISTS),
          line("P-02", When::prefix, GET_OBJECT, Where::objects, "COPY reads the data files."),
          line(
              "P-03",
              When::manifest,
              GET_OBJECT,
              Where::object,
              "Read the manifest",
              "COPY reads the manifest itself."),
          line(
              "P-03",
              When::manifest,
              LIST_BUCKET,
              Where::bucket,
              "AWS asks for LIST on the bucket of the manifest."),
          line(
              "P-03",
              When::manifest,
              GET_OBJECT,
              Where::entries,
              "Read a listed file",
              "The manifest lists this file."),
          line(
              "P-03",
              When::manifest,
              LIST_BUCKET,
              Where::entryBuckets,
              "The manifest names files in this bucket."),
          line(
              "P-04",
              When::copy,
              GET_OBJECT,
              Where.mapping(Option.JSON),
              "Read the JSONPaths file",
              "The mapping file lies in S3, wherever the data comes from."),
          line(
              "P-04",
              When::copy,
              LIST_BUCKET,
              Where.mappingBucket(Option.JSON),
              "AWS asks for LIST on the bucket of the JSONPaths file."),
          maybe(
              "P-04",
              When::copy,
              GET_OBJECT,
              Where.mapping(Option.AVRO),
              "Read the Avro mapping file",
              "The mapping file lies in S3; AWS says so of JSON only."),
          maybe(
              "P-04",
              When::copy,
              LIST_BUCKET,
              Where.mappingBucket(Option.AVRO),
              "AWS asks for LIST on the bucket of a JSONPaths file."),
          maybe(
              "P-05",
              When::ssh,
              GET_OBJECT,
              Where::object,
              "Read the SSH manifest",
              "The connection manifest lies in S3; the hosts are reached by SSH key."),
          maybe(
              "P-05",
              When::ssh,
              LIST_BUCKET,
              Where::bucket,
              "The SSH manifest lies in this bucket."),
          line("P-06", When::dynamo, SCAN, Where::table, "COPY reads the whole table."),
          line(
              "P-06",
              When::dynamo,
              DESCRIBE_TABLE,
              Where::table,
              "COPY looks up throughput and schema. A bare name means a table of the data"
                  + " principal’s account (P-49)."),
          line(
              "P-07",
              When::emr,
              LIST_INSTANCES,
              Where::emr,
              "COPY finds the nodes of the EMR cluster, which belongs to the data principal’s"
                  + " account (P-49)."),
          maybe("P-10", When::columnar, GET_BUCKET_LOCATION, Where::bucket, SPECTRUM),
          maybe("P-10", When::columnar, LIST_BUCKET_UPLOADS, Where::bucket, SPECTRUM),
          maybe("P-10", When::columnar, LIST_UPLOAD_PARTS, Where::objects, SPECTRUM),
          line(
              "P-11",
              When::unload,
              PUT_OBJECT,
              Where::objects,
              "UNLOAD writes its files and the manifest."),
          line(
              "P-12",
              When::unload,
              LIST_BUCKET,
              Where::bucket,
              "UNLOAD looks whether the place is empty."),
          line(
              "P-12",
              When::unload,
              GET_OBJECT,
              Where::objects,
              "Read back the objects",
              "AWS asks for GET where UNLOAD writes."),
          maybe("P-13", When::unload, GET_BUCKET_LOCATION, Where::bucket, PARTS),
          maybe("P-13", When::unload, ABORT_UPLOAD, Where::objects, PARTS),
          maybe("P-13", When::unload, LIST_UPLOAD_PARTS, Where::objects, PARTS),
          line(
              "P-14",
              When::cleanpath,
              DELETE_OBJECT,
              Where::objects,
              "CLEANPATH deletes what is there before writing."),
          maybe(
              "P-16",
              When::encryptedAuto,
              GET_ENCRYPTION,
              Where::bucket,
              "ENCRYPTED AUTO looks up the bucket’s default key."),
          line(
              "P-17",
              When::library,
              LIST_BUCKET,
              Where::bucket,
              "AWS asks for LIST on the bucket of the library."),
          line(
              "P-17",
              When::library,
              GET_OBJECT,
              Where::object,
              "Read the library",
              "CREATE LIBRARY fetches the zip file."));

  private NeedTable() {}

  static List<Need> needs(Situation situation) {
    List<Need> needs = new ArrayList<>();
    for (Line line : LINES) {
      if (line.when().test(situation)) {
        for (Pattern resource : line.where().apply(situation)) {
          needs.add(need(line, situation, resource));
        }
      }
    }
    When.key(situation)
        .ifPresent(key -> needs.addAll(KeyNeeds.of(situation, situation.keyArn(key))));
    return needs;
  }

  private static Need need(Line line, Situation situation, Pattern resource) {
    return new Need(
        new RuleId(line.id()),
        situation.holder(),
        line.action(),
        resource,
        line.weight() == Weight.OPTIONAL,
        line.title(),
        line.why());
  }

  private static Line line(
      String id,
      Predicate<Situation> when,
      Action action,
      Function<Situation, List<Pattern>> where,
      String why) {
    return line(id, when, action, where, action.title(), why);
  }

  private static Line line(
      String id,
      Predicate<Situation> when,
      Action action,
      Function<Situation, List<Pattern>> where,
      String title,
      String why) {
    return new Line(id, when, Weight.NEEDED, action, where, title, why);
  }

  private static Line maybe(
      String id,
      Predicate<Situation> when,
      Action action,
      Function<Situation, List<Pattern>> where,
      String why) {
    return maybe(id, when, action, where, action.title(), why);
  }

  private static Line maybe(
      String id,
      Predicate<Situation> when,
      Action action,
      Function<Situation, List<Pattern>> where,
      String title,
      String why) {
    return new Line(id, when, Weight.OPTIONAL, action, where, title, why);
  }
}
