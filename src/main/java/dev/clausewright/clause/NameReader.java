package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;

/// Reads bare and quoted names, with dots or commas between them (L-8).
final class NameReader {
  private NameReader() {}

  static Reading<Identifier> one(String text, String thing) {
    return split(text, '.', thing)
        .then(pieces -> pieces.size() == 1 ? name(pieces.get(0), thing) : dotted(text, thing));
  }

  static Reading<List<Identifier>> many(String text, char separator, String thing) {
    return split(text, separator, thing).then(pieces -> all(pieces, separator, thing));
  }

  private static Reading<List<Identifier>> all(List<String> pieces, char separator, String thing) {
    List<Identifier> names = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Reading<Identifier> reading = name(pieces.get(i), thing);
      reading.found().ifPresent(names::add);
      for (Fault fault : reading.faults()) {
        faults.add(inList(fault, pieces, i, separator));
      }
    }
    return faults.isEmpty() ? Reading.valid(List.copyOf(names)) : new Reading.Wrong<>(faults);
  }

  /// A repair of one name mends the whole text.
  private static Fault inList(Fault fault, List<String> pieces, int at, char separator) {
    List<String> mended = new ArrayList<>(pieces);
    return new Fault(
        fault.rule(),
        fault.what(),
        fault.why(),
        fault
            .repair()
            .map(
                repair -> {
                  String before = pieces.get(at).isBlank() ? "" : blanksBefore(pieces.get(at));
                  mended.set(at, before + repair.text());
                  return new Repair(repair.label(), String.join(String.valueOf(separator), mended));
                }));
  }

  private static String blanksBefore(String piece) {
    return piece.substring(0, piece.length() - piece.stripLeading().length());
  }

  private static Reading<Identifier> dotted(String text, String thing) {
    String what = Faults.capital(thing) + " has a dot in it.";
    String why =
        "A dot separates schema and table. If it belongs to the name, put the name in double"
            + " quotes.";
    boolean fits = Identifier.bytes(text) <= Identifier.MOST_BYTES && text.indexOf('\0') < 0;
    return Reading.wrong(
        fits
            ? Fault.of(
                "L-8", what, why, new Repair("Put it in quotes", new Identifier(text).text()))
            : Fault.of("L-8", what, why));
  }

  /// Splits outside double quotes.
  private static Reading<List<String>> split(String text, char separator, String thing) {
    List<String> pieces = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        pieces.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (quoted) {
      return Reading.wrong(
          Fault.of(
              "L-8",
              "A double quote of " + thing + " is not closed.",
              "A quoted name begins and ends with a double quote.",
              new Repair("Close the quote", text + '"')));
    }
    pieces.add(text.substring(start));
    return Reading.valid(pieces);
  }

  private static Reading<Identifier> name(String piece, String thing) {
    String text = piece.strip();
    if (text.isEmpty()) {
      return Reading.wrong(
          Faults.nothing(thing, "Write a name; around each dot or comma stands one."));
    }
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    String name = quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    if (name.isEmpty()) {
      return Reading.wrong(
          Faults.nothing(thing, "Between double quotes stands at least one character."));
    }
    if (name.indexOf('\0') >= 0) {
      return Reading.wrong(
          Fault.of(
              "L-5",
              "There is an invisible character in " + thing + ".",
              "It came along when copying and is part of the name now.",
              new Repair("Remove it", text.replace("\0", ""))));
    }
    if (Identifier.bytes(name) > Identifier.MOST_BYTES) {
      return Reading.wrong(
          Fault.of(
              "L-8",
              Faults.capital(thing)
                  + " has "
                  + Identifier.bytes(name)
                  + " bytes; at most 127 are allowed.",
              "Check that only the name was pasted."));
    }
    if (quoted) {
      return Reading.valid(new Identifier(name));
    }
    if (!Identifier.isBare(text)) {
      return Reading.wrong(
          Fault.of(
              "L-8",
              Faults.capital(thing) + " " + text + " needs double quotes.",
              "Without them a name begins with a letter or _ and goes on with letters, digits, _"
                  + " and $.",
              new Repair("Put it in quotes", new Identifier(text).text())));
    }
    if (Reserved.isReserved(text)) {
      return Reading.wrong(
          Fault.of(
              "L-9",
              Faults.capital(thing) + " " + text + " is a reserved word.",
              "Redshift takes a reserved word as a name only in double quotes.",
              new Repair("Put it in quotes", Identifier.bare(text).text())));
    }
    return Reading.valid(Identifier.bare(text));
  }
}
