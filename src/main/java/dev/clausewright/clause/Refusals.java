package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Redshift refuses because of a value, not because of which options stand together: X-08,
/// L-36, and ENCODING with FIXEDWIDTH (1.7).
final class Refusals {
  private static final Pattern COMPRESSED = Pattern.compile("(?s).*\\.(?:gz|bz2|lzo|zst)");

  private final Statement statement;
  private final List<Breach> found = new ArrayList<>();

  private Refusals(Statement statement) {
    this.statement = statement;
  }

  static List<Breach> breaches(Statement statement) {
    Refusals refusals = new Refusals(statement);
    switch (statement) {
      case Copy copy -> refusals.copy(copy);
      case Unload unload -> refusals.unload();
      case CreateLibrary _, Neighbour _, Fragment _ -> {}
    }
    refusals.chain(Part.IAM_ROLE);
    refusals.chain(Part.CREDENTIALS_ROLE);
    return refusals.found;
  }

  private void copy(Copy copy) {
    if (SourceKind.of(copy) == SourceKind.S3_MANIFEST
        && location(Slot.of(Part.SOURCE)).filter(l -> !l.namesObject()).isPresent()) {
      refuse(
          "X-08",
          Slot.of(Part.SOURCE),
          "The manifest is not named.",
          "MANIFEST wants exactly one object: the whole key of the list, not a folder.");
    }
    mapping(Option.JSON);
    mapping(Option.AVRO);
    boolean otherEncoding =
        statement.value(Option.ENCODING).orElse(new Word("UTF8")) instanceof Word(String name)
            && !name.equals("UTF8");
    if (statement.says(Option.FIXEDWIDTH) && otherEncoding) {
      refuse(
          "1.7",
          Slot.of(Option.ENCODING),
          "Fixed widths need UTF-8.",
          "Columns are counted in characters, for which the files must be in UTF-8.");
    }
  }

  private void mapping(Option option) {
    Slot slot = Slot.of(option);
    boolean odd =
        location(slot)
            .filter(l -> l.key().endsWith("/") || COMPRESSED.matcher(l.key()).matches())
            .isPresent();
    if (odd) {
      refuse(
          "X-49",
          slot,
          "The JSONPaths file must be one plain object.",
          "It is not a folder, and neither compressed nor encrypted on the client.");
    }
  }

  private void unload() {
    Slot target = Slot.of(Part.TARGET);
    if (location(target).filter(l -> l.bucket().isAccessPointAlias()).isPresent()) {
      refuse(
          "X-35",
          target,
          "UNLOAD does not write to the alias of an access point.",
          "Name the bucket itself.");
    }
    if (statement.value(Option.PARTITION_BY).orElse(new Flag()) instanceof Names names
        && statement.value(Part.QUERY).orElse(new Flag()) instanceof Query(String sql)) {
      SelectList.of(sql).ifPresent(list -> partitions(names, list));
    }
  }

  /// Told only where the query names all of its columns.
  private void partitions(Names names, SelectList list) {
    Slot slot = Slot.of(Option.PARTITION_BY);
    List<String> columns = list.flat();
    List<String> by =
        names.names().stream().map(column -> column.name().toLowerCase(Locale.ROOT)).toList();
    if (!list.isWhole()) {
      return;
    }
    for (int i = 0; i < by.size(); i++) {
      if (!columns.contains(by.get(i))) {
        refuse(
            "X-32",
            slot,
            "The query has no column " + names.names().get(i).text() + " to partition by.",
            "PARTITION BY names columns of the query’s result.");
        return;
      }
    }
    if (by.containsAll(columns) && !names.include()) {
      refuse(
          "X-32",
          slot,
          "Every column of the query is a partition column.",
          "They go into the names of folders, so nothing is left for the files. Write INCLUDE after"
              + " them, or another column.");
    }
  }

  private void chain(Part part) {
    boolean several =
        statement.value(part).orElse(new Flag()) instanceof RoleValue.RoleChain(var roles)
            && roles.stream().map(RoleArn::partition).distinct().count() > 1;
    if (several) {
      refuse(
          "L-36",
          Slot.of(part),
          "The roles of the chain are in different partitions of AWS.",
          "A role cannot be assumed from another partition.");
    }
  }

  private Optional<S3Location> location(Slot slot) {
    return statement.value(slot).filter(S3Location.class::isInstance).map(S3Location.class::cast);
  }

  private void refuse(String rule, Slot slot, String what, String why) {
    found.add(new Breach(new RuleId(rule), slot, false, true, what, why));
  }
}
