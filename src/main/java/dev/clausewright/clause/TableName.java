package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table that COPY fills: one to three names with dots between (L-8).
///
/// @param database only together with a schema
public record TableName(Optional<Identifier> database, Optional<Identifier> schema, Identifier name)
    implements Value {
  public TableName {
    if (database.isPresent() && schema.isEmpty()) {
      throw new IllegalArgumentException("a database is named only together with a schema");
    }
  }

  public static Reading<TableName> read(String text) {
    if (text.isBlank()) {
      return Reading.wrong(Faults.nothing("the table", "Name the table to load into."));
    }
    return NameReader.many(text.strip(), '.', "the table name").then(TableName::of);
  }

  private static Reading<TableName> of(List<Identifier> names) {
    return switch (names.size()) {
      case 1 -> Reading.valid(new TableName(Optional.empty(), Optional.empty(), names.get(0)));
      case 2 ->
          Reading.valid(new TableName(Optional.empty(), Optional.of(names.get(0)), names.get(1)));
      case 3 ->
          Reading.valid(
              new TableName(Optional.of(names.get(0)), Optional.of(names.get(1)), names.get(2)));
      default ->
          Reading.wrong(
              Fault.of(
                  "L-8",
                  "The table name has " + names.size() + " parts; at most three are allowed.",
                  "Write table, schema.table or database.schema.table."));
    };
  }

  @Override
  public String text() {
    return Stream.of(database.stream(), schema.stream(), Stream.of(name))
        .flatMap(part -> part)
        .map(Identifier::text)
        .collect(Collectors.joining("."));
  }
}
