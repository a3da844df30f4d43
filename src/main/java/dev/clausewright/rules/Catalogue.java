package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Every id of the rule book, and the sections of it that stand where it has no id: what the rule
/// says, how much its findings weigh in the latest era, or why the text of a statement cannot tell.
/// Read from the tables in the resources when first needed.
public final class Catalogue {
  private static final List<String> TABLES =
      List.of("grammar", "literals", "options", "account", "errors", "defects");
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  /// One rule.
  ///
  /// @param severity of the heaviest finding that has this id; info for those without findings
  /// @param sentence what the rule says
  /// @param source where that stands, as the tags of the rule book
  /// @param fixable whether some of its findings come with a fix
  /// @param unchecked completes "not checkable from the text, because …"; empty where rules check
  /// it
  public record Row(
      RuleId id,
      Severity severity,
      Certainty certainty,
      String sentence,
      String source,
      boolean fixable,
      Optional<String> unchecked) {
    /// Why no rule checks it, as a sentence; empty where one does.
    public Optional<String> whyUnchecked() {
      return unchecked.map(why -> "Not checkable from the text, because " + why + ".");
    }
  }

  private Catalogue() {}

  /// All rules, in the order of the rule book.
  public static List<Row> rows() {
    return List.copyOf(Tables.ROWS.values());
  }

  /// The rule of this id, in any case.
  public static Optional<Row> of(String id) {
    return Optional.ofNullable(Tables.ROWS.get(id.strip().toUpperCase(Locale.ROOT)));
  }

  private static final class Tables {
    static final Map<String, Row> ROWS = read();

    private static Map<String, Row> read() {
      Map<String, Row> rows = new LinkedHashMap<>();
      for (String table : TABLES) {
        Map<String, String> reasons = new HashMap<>();
        for (String line : lines(table + ".txt")) {
          if (line.startsWith("@")) {
            int equals = line.indexOf('=');
            reasons.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
          } else if (!line.isBlank()) {
            Row row = row(Arrays.asList(BAR.split(line.strip())), reasons);
            rows.put(row.id().id(), row);
          }
        }
      }
      return rows;
    }

    /// `ID | severity | certainty | source | fix or - | sentence | reason`, the last only where no
    /// rule checks it; `@word` stands for a reason said at the top of its table.
    private static Row row(List<String> cells, Map<String, String> reasons) {
      Optional<String> reason =
          cells.size() > 6
              ? Optional.of(reasons.getOrDefault(cells.get(6), cells.get(6)))
              : Optional.empty();
      return new Row(
          new RuleId(cells.get(0)),
          Severity.valueOf(cells.get(1).toUpperCase(Locale.ROOT)),
          Certainty.valueOf(cells.get(2).toUpperCase(Locale.ROOT)),
          cells.get(5),
          cells.get(3),
          cells.get(4).equals("fix"),
          reason);
    }

    private static List<String> lines(String file) {
      try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new IllegalStateException(file + " is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
