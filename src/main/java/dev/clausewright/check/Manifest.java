package dev.clausewright.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.S3Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a manifest lists, and what the server will object to (X-38, E-20).
 *
 * @param files each once, in order
 */
record Manifest(List<S3Location> files, List<Objection> objections) {
  /** What is wrong with an entry, or with all; {@code refused}: the load fails because of it. */
  record Objection(RuleId rule, boolean refused, String what, String why) {}

  Manifest {
    files = List.copyOf(files);
    objections = List.copyOf(objections);
  }

  /**
   * Reads one.
   *
   * @param columnar whether PARQUET or ORC is loaded, whose entries need their sizes
   */
  static Manifest of(JsonNode json, boolean columnar) {
    List<S3Location> files = new ArrayList<>();
    List<Objection> objections = new ArrayList<>();
    JsonNode entries = json.path("entries");
    if (!entries.isArray() || entries.isEmpty()) {
      objections.add(
          new Objection(
              new RuleId("X-38"),
              true,
              "The manifest lists no files.",
              "It needs a list “entries” with the url of each file; a load that finds none"
                  + " fails."));
      return new Manifest(files, objections);
    }
    Set<S3Location> seen = new HashSet<>();
    Optional<String> twice = Optional.empty();
    Optional<Integer> unusable = Optional.empty();
    Optional<String> sizeless = Optional.empty();
    for (int i = 0; i < entries.size(); i++) {
      Optional<S3Location> file = S3Location.read(entries.get(i).path("url").asText()).found();
      if (file.filter(S3Location::namesObject).isEmpty()) {
        unusable = unusable.isPresent() ? unusable : Optional.of(i + 1);
        continue;
      }
      if (!seen.add(file.get())) {
        twice = twice.or(() -> file.map(S3Location::text));
      } else {
        files.add(file.get());
      }
      if (columnar && !entries.get(i).path("meta").path("content_length").isNumber()) {
        sizeless = sizeless.or(() -> file.map(S3Location::text));
      }
    }
    unusable.ifPresent(
        nth ->
            objections.add(
                new Objection(
                    new RuleId("X-38"),
                    true,
                    "Entry %d of the manifest names no file.".formatted(nth),
                    "Its url must be the whole path of one object: s3://bucket/key.")));
    sizeless.ifPresent(
        file ->
            objections.add(
                new Objection(
                    new RuleId("E-20"),
                    true,
                    "The manifest does not tell the size of " + file + ".",
                    "PARQUET and ORC need “meta” with “content_length” in every entry.")));
    twice.ifPresent(
        file ->
            objections.add(
                new Objection(
                    new RuleId("X-38"),
                    false,
                    "The manifest lists " + file + " twice.",
                    "Its rows will be loaded twice.")));
    return new Manifest(files, objections);
  }
}
