package dev.clausewright.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The words for people of the option table, from `option-words.txt`: `OPTION | label | help |
/// default` a line.
record OptionWords(String label, String help, String byDefault) {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

  static OptionWords of(Option option) {
    OptionWords words = Table.WORDS.get(option);
    if (words == null) {
      throw new IllegalStateException("no words for " + option);
    }
    return words;
  }

  /// Read when first needed.
  private static final class Table {
    static final Map<Option, OptionWords> WORDS = read();

    private static Map<Option, OptionWords> read() {
      Map<Option, OptionWords> words = new EnumMap<>(Option.class);
      for (String line : lines()) {
        if (!line.isBlank()) {
          List<String> cells = List.of(BAR.split(line.strip(), 4));
          words.put(
              Option.valueOf(cells.get(0)),
              new OptionWords(cells.get(1), cells.get(2), cells.get(3)));
        }
      }
      return words;
    }

    private static List<String> lines() {
      try (InputStream in = OptionWords.class.getResourceAsStream("option-words.txt")) {
        if (in == null) {
          throw new IllegalStateException("option-words.txt is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
