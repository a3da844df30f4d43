package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A statement that shares the authorization clause (1.5, 1.6): of most only what belongs to it is
/// read, of a COPY JOB that is created the whole COPY.
public record Neighbour(Kind kind, List<Item> items) implements Statement {
  public enum Kind {
    EXTERNAL_SCHEMA("CREATE EXTERNAL SCHEMA"),
    EXTERNAL_FUNCTION("CREATE EXTERNAL FUNCTION"),
    MODEL("CREATE MODEL"),
    COPY_JOB("COPY JOB");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    /// As people know it, in upper case.
    public String keyword() {
      return keyword;
    }
  }

  public Neighbour {
    items = List.copyOf(items);
  }

  @Override
  public Verb verb() {
    return Verb.COPY;
  }

  @Override
  public Neighbour with(List<Item> others) {
    return new Neighbour(kind, others);
  }

  /// The COPY that a job runs; empty for other kinds and for `COPY JOB RUN`, `LIST` and their like.
  public Optional<Copy> copy() {
    return kind == Kind.COPY_JOB && (says(Part.TABLE) || says(Part.SOURCE))
        ? Optional.of(new Copy(items))
        : Optional.empty();
  }

  /// The argument of a setting such as `CATALOG_ID`, as it was written without quotes.
  ///
  /// @param keyword in upper case
  public Optional<String> setting(String keyword) {
    return items.stream()
        .map(Item::entry)
        .flatMap(
            entry ->
                entry instanceof Entry.Is(Setting setting) && setting.keyword().equals(keyword)
                    ? Stream.of(setting.argument())
                    : Stream.empty())
        .findFirst();
  }
}
