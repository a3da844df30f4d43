package dev.clausewright.iam;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/// Lays the text of a document out, so that two of them can be compared by lines whatever their
/// own layout.
public final class PolicyLayout {
  /// Longer lines hide what changed in them.
  private static final int LONG = 160;

  static final ObjectWriter WRITER = new ObjectMapper().writer(printer());

  private PolicyLayout() {}

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  /// Whether the lines of a text tell too little: all of it is in one, or one is very long.
  public static boolean isDense(String text) {
    return text.strip().lines().count() == 1 || text.lines().anyMatch(line -> line.length() > LONG);
  }

  /// One member or value a line, in their order; a member that stands there twice does so again.
  /// None if the text is no JSON.
  public static Optional<String> of(String json) {
    StringWriter text = new StringWriter(json.length() * 2);
    try (JsonParser from = WRITER.getFactory().createParser(json);
        JsonGenerator to = WRITER.createGenerator(text)) {
      while (from.nextToken() != null) {
        to.copyCurrentEventExact(from);
      }
    } catch (IOException broken) {
      return Optional.empty();
    }
    return Optional.of(text.toString());
  }
}
