package dev.clausewright.clause;

import java.util.regex.Pattern;

/// A DynamoDB table (2.9), case-sensitive.
public record DynamoTable(String name) implements Value {
  static final String SCHEME = "dynamodb://";
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_.-]{3,255}");

  public DynamoTable {
    if (!VALID.matcher(name).matches()) {
      throw new IllegalArgumentException("a table name has 3 to 255 letters, digits or _.-");
    }
  }

  /// Reads `dynamodb://Movies` or `Movies`.
  public static Reading<DynamoTable> read(String text) {
    return Pasted.read(text, SourceReader::dynamo);
  }

  static boolean isName(String text) {
    return VALID.matcher(text).matches();
  }

  @Override
  public String text() {
    return SCHEME + name;
  }
}
