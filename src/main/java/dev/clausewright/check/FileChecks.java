package dev.clausewright.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a manifest and a JSONPaths file say, where the account lets whoever asks. The files
 * that a manifest lists become checks of their own (P-03); its defects, and those of a JSONPaths
 * file, are told.
 */
final class FileChecks {
  private static final CheckId MANIFEST = new CheckId("manifest");
  private static final CheckId JSONPATHS = new CheckId("jsonpaths");

  /** A manifest may list thousands of files; so many get a check each. */
  private static final int MOST_FILES = 25;

  private FileChecks() {}

  static List<Check> of(Ask ask) {
    Statement statement = ask.statement().statement();
    List<Check> checks = new ArrayList<>();
    if (!(statement instanceof Copy)) {
      return checks;
    }
    if (SourceKind.of(statement) == SourceKind.S3_MANIFEST
        && ask.facts().manifestEntries().isEmpty()) {
      location(statement.value(Part.SOURCE))
          .ifPresent(
              manifest ->
                  checks.add(
                      Check.optional(
                          Plan.heading(
                              MANIFEST,
                              CheckKind.EXISTS,
                              "X-38",
                              "What the manifest lists",
                              manifest.text()),
                          Set.of(),
                          sight -> manifest(sight, manifest))));
    }
    location(statement.value(Option.JSON))
        .or(() -> location(statement.value(Option.AVRO)))
        .ifPresent(
            paths ->
                checks.add(
                    Check.optional(
                        Plan.heading(
                            JSONPATHS,
                            CheckKind.EXISTS,
                            "X-49",
                            "What the JSONPaths file says",
                            paths.text()),
                        Set.of(),
                        sight -> Answer.of(jsonPaths(sight, paths)))));
    return checks;
  }

  private static Optional<S3Location> location(Optional<? extends Object> value) {
    return value
        .filter(S3Location.class::isInstance)
        .map(S3Location.class::cast)
        .filter(S3Location::namesObject);
  }

  private static Seen<byte[]> read(Sight sight, S3Location file) {
    return sight.once(
        List.of("object", file),
        () -> sight.account().object(file.bucket(), file.key(), SmallFile.MOST));
  }

  private static Answer manifest(Sight sight, S3Location location) {
    Seen<byte[]> seen = read(sight, location);
    if (!(seen instanceof Seen.Got<byte[]>(byte[] bytes, _))) {
      return Answer.of(unread("the manifest", location, seen));
    }
    return switch (SmallFile.of(bytes, "manifest")) {
      case SmallFile.Defect defect ->
          Answer.of(refused(defect.rule(), defect.what(), defect.why()));
      case SmallFile.Legible(JsonNode json) ->
          listed(sight, Manifest.of(json, columnar(sight.ask().statement().statement())));
    };
  }

  private static boolean columnar(Statement statement) {
    return statement.says(Option.PARQUET) || statement.says(Option.ORC);
  }

  private static Answer listed(Sight sight, Manifest manifest) {
    List<S3Location> looked = manifest.files().stream().limit(MOST_FILES).toList();
    int left = manifest.files().size() - looked.size();
    sight.unseen().manifest(left);
    return new Answer(outcome(manifest, left), further(sight.ask(), looked));
  }

  private static Outcome outcome(Manifest manifest, int left) {
    Optional<Manifest.Objection> first =
        manifest.objections().stream()
            .filter(Manifest.Objection::refused)
            .findFirst()
            .or(() -> manifest.objections().stream().findFirst());
    if (first.isPresent()) {
      Manifest.Objection objection = first.get();
      return objection.refused()
          ? refused(objection.rule(), objection.what(), objection.why())
          : new Outcome.Warning(
              told(objection.rule(), objection.what(), objection.why()),
              Optional.of(new Lack.Text(objection.what(), objection.why())));
    }
    int size = manifest.files().size();
    String files = size == 1 ? "one file" : size + " files";
    return new Outcome.Passed(
        Told.of(
            files,
            "the manifest lists " + files,
            left == 0
                ? "Each file that it lists is checked."
                : "The first " + MOST_FILES + " of its files are checked, " + left + " are not."));
  }

  /** What the files bring: the checks of the same ask that knows them, without those it had. */
  private static List<Check> further(Ask ask, List<S3Location> files) {
    Facts known = ask.facts();
    Ask grown =
        new Ask(
            ask.statement(),
            ask.place(),
            new Facts(
                known.sourceKey(),
                files,
                known.expected(),
                known.expiry(),
                known.context(),
                known.unknown(),
                known.strict()));
    Set<CheckId> before = Plan.of(ask).stream().map(Check::id).collect(Collectors.toSet());
    return Plan.of(grown).stream().filter(check -> !before.contains(check.id())).toList();
  }

  private static Outcome jsonPaths(Sight sight, S3Location location) {
    Seen<byte[]> seen = read(sight, location);
    if (!(seen instanceof Seen.Got<byte[]>(byte[] bytes, _))) {
      return unread("the JSONPaths file", location, seen);
    }
    return switch (SmallFile.of(bytes, "JSONPaths file")) {
      case SmallFile.Defect defect -> refused(defect.rule(), defect.what(), defect.why());
      case SmallFile.Legible(JsonNode json) -> {
        JsonNode paths = json.path("jsonpaths");
        if (!paths.isArray() || paths.isEmpty()) {
          yield refused(
              new RuleId("X-49"),
              "The JSONPaths file names no paths.",
              "It needs a list “jsonpaths” with one path for each column.");
        }
        String count = paths.size() == 1 ? "one path" : paths.size() + " paths";
        yield new Outcome.Passed(
            Told.of(count, "the JSONPaths file has " + count, "One path stands for one column."));
      }
    };
  }

  private static Outcome unread(String what, S3Location location, Seen<byte[]> seen) {
    if (seen instanceof Seen.Absent<byte[]>(String where)) {
      String phrase = what + " is not there";
      return new Outcome.Failed(
          Told.of("not there", phrase, where + " The server answers that the key does not exist."),
          new Lack.Missing(what.replace("the ", "") + " " + location.text()));
    }
    return NotKnown.of("what stands in " + what, seen);
  }

  private static Outcome refused(RuleId rule, String what, String why) {
    return new Outcome.Failed(told(rule, what, why), new Lack.Text(what, why));
  }

  private static Told told(RuleId rule, String what, String why) {
    return Told.of(
        rule + ": " + StatementCheck.phrase(what), StatementCheck.phrase(what), what + " " + why);
  }
}
