package dev.clausewright.sql;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Gathers what came along when copying, one slip for each sort of it with all its places in the
/// repair.
final class OddCharacters implements Oddities {
  private record Met(int start, int end) {}

  private final Map<Oddity, List<Met>> all = new EnumMap<>(Oddity.class);

  @Override
  public void met(Oddity oddity, int start, int end) {
    all.computeIfAbsent(oddity, sort -> new ArrayList<>()).add(new Met(start, end));
  }

  /// Whether the text comes from the source of a Markdown page.
  boolean isMarkdown() {
    return all.containsKey(Oddity.MARKDOWN);
  }

  void tell(Found found) {
    all.forEach((oddity, places) -> found.slip(slip(oddity, places)));
  }

  private static Slip slip(Oddity oddity, List<Met> places) {
    int start = places.getFirst().start();
    int end = places.getFirst().end();
    return switch (oddity) {
      case ODD_BLANK ->
          Slip.error(
                  "L-5",
                  start,
                  end,
                  "There is a no-break space between the words.",
                  "It looks like a blank but is another character, as web pages use it.")
              .mended("Make it a blank", edits(places, " "));
      case HIDDEN ->
          Slip.error(
                  "L-5",
                  start,
                  end,
                  "There is an invisible character between the words.",
                  "It came along when copying.")
              .mended("Remove it", edits(places, ""));
      case MARKDOWN ->
          Slip.error(
                  "S-27",
                  start,
                  end,
                  "There are backslashes of Markdown in the text.",
                  "They come from the source of a web page. SQL has none there.")
              .mended("Remove the backslashes", edits(places, ""));
      case FENCE ->
          Slip.warning("S-27", start, end, "A code fence of Markdown came along.", "It is not SQL.")
              .mended("Remove it", edits(places, ""));
      case CONTINUATION ->
          Slip.warning(
                  "1.1",
                  start,
                  end,
                  "A backslash ends the line, as in a shell.",
                  "The shell takes it away; Redshift does not know it.")
              .mended("Remove it", edits(places, ""));
      case MARGIN ->
          Slip.warning(
                  "1.1",
                  start,
                  end,
                  "A bar begins the line, as in a string of Scala.",
                  "The program takes it away; Redshift does not know it.")
              .mended("Remove it", edits(places, ""));
      case SEAM ->
          Slip.warning(
                  "1.1",
                  start,
                  end,
                  "Strings of a program are put together here.",
                  "The program joins them; Redshift does not know their quotes.")
              .mended("Join them", edits(places, " "));
      case ESCAPE ->
          Slip.warning(
                  "1.1",
                  start,
                  end,
                  "A line break is written as in a program.",
                  "The program makes one of it; Redshift does not know it.")
              .mended("Make it a line break", edits(places, "\n"));
      case OPEN_COMMENT ->
          Slip.error(
                  "1.1",
                  start,
                  Math.min(end, start + 2),
                  "The comment is not closed.",
                  "Everything to the end is part of it.")
              .maybeMended("Close it at the end", Edit.insert(end, " */"));
      case OPEN_DOLLAR ->
          Slip.error(
              "L-3",
              start,
              Math.min(end, start + 2),
              "The $$ is not closed.",
              "A body that begins with $$ ends with the same.");
      case OPEN_NAME ->
          Slip.error(
              "L-8",
              start,
              end,
              "The double quote is not closed.",
              "A quoted name begins and ends with a double quote on one line.");
    };
  }

  private static Edit[] edits(List<Met> places, String replacement) {
    return places.stream()
        .map(place -> new Edit(place.start(), place.end(), replacement))
        .toArray(Edit[]::new);
  }
}
