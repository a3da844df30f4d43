package dev.clausewright.account.snapshot;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.clausewright.account.Cause;
import java.io.IOException;
import java.util.Locale;

/// What is wrong with a file, and where, in words for people. Nothing of the file is quoted.
final class Misread {
  private static final String END =
      "It ends in the middle; run the command that made it again and let it finish.";

  private Misread() {}

  static Unreadable cutOff(Content content, JsonLocation place) {
    return of(content, "is cut off", END, place);
  }

  /// @param last where the walk stood, for a fault that does not tell its place
  static Unreadable of(Content content, IOException e, JsonLocation last) {
    JsonLocation place =
        e instanceof JsonProcessingException json
                && json.getLocation() != null
                && json.getLocation().getLineNr() > 0
            ? json.getLocation()
            : last;
    return switch (e) {
      case JsonEOFException end -> of(content, "is cut off", END, place);
      case StreamConstraintsException much ->
          of(
              content,
              "is too deep or too long",
              "No answer of AWS is nested deeper than %d levels or holds a text longer than %d characters."
                  .formatted(Json.DEEPEST, Json.LONGEST),
              place);
      case JsonProcessingException wrong ->
          of(
              content,
              "is not JSON",
              "A character stands where JSON does not allow it; save what the command prints as it"
                  + " is.",
              place);
      default -> of(content, "could not be read", "The system refused it.", place);
    };
  }

  static Unreadable of(Content content, String fault, String why, JsonLocation place) {
    String where =
        place.getLineNr() < 1
            ? content.name()
            : String.format(
                Locale.ROOT,
                "%s, line %d, column %d",
                content.name(),
                place.getLineNr(),
                Math.max(1, place.getColumnNr()));
    return new Unreadable(new Cause("The file " + content.name() + " " + fault, why, where));
  }
}
