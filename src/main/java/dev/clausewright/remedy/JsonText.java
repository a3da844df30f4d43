package dev.clausewright.remedy;

import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Statement;
import dev.clausewright.iam.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Policy documents as text, in the one style of this program: two blanks, a statement opens on the
/// line of the bracket.
final class JsonText {
  private JsonText() {}

  static String document(List<Grant> grants) {
    List<String> lines = new ArrayList<>();
    lines.add("{");
    lines.add("  \"Version\": \"2012-10-17\",");
    lines.add("  \"Statement\": [{");
    for (int i = 0; i < grants.size(); i++) {
      if (i > 0) {
        lines.add("  }, {");
      }
      lines.addAll(grants.get(i).lines("    "));
    }
    lines.add("  }]");
    lines.add("}");
    return String.join("\n", lines) + "\n";
  }

  /// The document with a statement more at its end, every other character as it was; a new document
  /// where the old one cannot be read.
  static String adding(String document, Grant grant) {
    if (!(Policy.read(document) instanceof PolicyReading.Parsed(Policy policy))
        || policy.statements().isEmpty()) {
      return document(List.of(grant));
    }
    Statement last = policy.statements().getLast();
    TextRange range = last.range();
    int start = offset(document, range.line(), range.column());
    int end = offset(document, range.endLine(), range.endColumn());
    String indent = indentation(document, end);
    String more = ", {\n" + String.join("\n", grant.lines(indent + "  ")) + "\n" + indent + "}";
    boolean list = follows(document, end) != '}';
    return list
        ? document.substring(0, end) + more + document.substring(end)
        : document.substring(0, start)
            + "["
            + document.substring(start, end)
            + more
            + "]"
            + document.substring(end);
  }

  /// The document with one range of it written anew.
  static String replacing(String document, Optional<TextRange> range, String text) {
    return range
        .map(
            r ->
                document.substring(0, offset(document, r.line(), r.column()))
                    + text
                    + document.substring(offset(document, r.endLine(), r.endColumn())))
        .orElse(document);
  }

  private static char follows(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : ' ';
  }

  private static int offset(String text, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + column - 1;
  }

  private static String indentation(String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(start, end);
  }

  /// One value alone, several as a list of lines.
  static String value(List<String> values, String indent) {
    if (values.size() == 1) {
      return quoted(values.getFirst());
    }
    String inner =
        values.stream()
            .map(v -> indent + "  " + quoted(v))
            .reduce((a, b) -> a + ",\n" + b)
            .orElse("");
    return "[\n" + inner + "\n" + indent + "]";
  }

  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
