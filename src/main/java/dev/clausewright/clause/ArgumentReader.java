package dev.clausewright.clause;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the argument of an option as a field holds it: without the quotes of SQL.
final class ArgumentReader {
  private static final Pattern SIZE = Pattern.compile("(?i)\\s*(\\d+(?:\\.\\d+)?)\\s*(mb|gb)?\\s*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern OCTAL = Pattern.compile("\\\\[0-7]{3}");
  private static final Pattern SIMPLIFY =
      Pattern.compile("(?i)\\s*simplify(\\s+auto)?(?:\\s+([0-9.]+(?:e[+-]?\\d+)?))?\\s*");
  private static final Pattern WIDTH = Pattern.compile("\\s*([^:,]+?)\\s*:\\s*(\\d{1,9})\\s*");

  private final Option option;
  private final String text;

  private ArgumentReader(Option option, String text) {
    this.option = option;
    this.text = text;
  }

  static Reading<? extends Value> read(Option option, Argument argument, String text) {
    boolean leftOut = text.isEmpty() && argument.optional();
    return leftOut ? Reading.valid(new Flag()) : new ArgumentReader(option, text).read(argument);
  }

  private Reading<? extends Value> read(Argument argument) {
    return switch (argument) {
      case Argument.None none -> wrong(option.keyword() + " takes no argument.", "Leave it empty.");
      case Argument.WholeNumber(long least, long most) -> whole(least, most);
      case Argument.FileSize size -> size(size.least(), size.most(), size.whole());
      case Argument.QuotedText(var usual, var optional) -> text();
      case Argument.OneCharacter(boolean ascii, boolean octal, boolean optional) ->
          character(ascii, octal);
      case Argument.Choice(var words, var optional) -> choice(words);
      case Argument.Mapping(var words, var optional) -> mapping(words);
      case Argument.Widths widths -> widths();
      case Argument.Simplification simplification -> simplify();
      case Argument.ColumnNames names -> Columns.list(text).map(list -> new Names(list, false));
      case Argument.RegionName region -> Region.read(text);
      case Argument.KmsKeyName key -> KmsKey.read(text);
      case Argument.SecretText secret ->
          throw new IllegalArgumentException("a secret goes through the vault");
    };
  }

  private Reading<Whole> whole(long least, long most) {
    String digits = text.strip();
    boolean number = NUMBER.matcher(digits).matches();
    if (number && Long.parseLong(digits) >= least && Long.parseLong(digits) <= most) {
      return Reading.valid(new Whole(Long.parseLong(digits)));
    }
    String what = number ? " is out of range." : " takes a number; here is “" + digits + "”.";
    return Reading.wrong(
        Fault.of(
            option == Option.READRATIO ? "X-05" : "1.7",
            option.keyword() + what,
            "It is a whole number from " + least + " to " + most + "."));
  }

  private Reading<Size> size(BigDecimal least, BigDecimal most, boolean whole) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      return wrong(
          option.keyword() + " takes a size.", "Write a number and MB or GB, such as 256 MB.");
    }
    String unit = size.group(2);
    Size value =
        new Size(
            new BigDecimal(size.group(1)),
            unit == null ? Size.Unit.MB : Size.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
    if (whole && value.number().stripTrailingZeros().scale() > 0) {
      return wrong(
          option.keyword() + " takes a whole number.",
          "Write megabytes without a fraction, such as " + least + " MB.");
    }
    if (value.megabytes().compareTo(least) < 0 || value.megabytes().compareTo(most) > 0) {
      return wrong(
          option.keyword() + " is out of range.",
          "It goes from " + least + " MB to " + limit(most) + ".");
    }
    return Reading.valid(value);
  }

  private static String limit(BigDecimal megabytes) {
    return megabytes.compareTo(BigDecimal.valueOf(1024)) > 0 ? "6.2 GB" : megabytes + " MB";
  }

  private Reading<Text> text() {
    if (text.isEmpty() && option != Option.NULL) {
      return wrong(option.keyword() + " is empty.", "Write at least one character.");
    }
    boolean lineFeed = option == Option.NULL && (text.equals("\n") || text.equals("\\n"));
    if (lineFeed) {
      return wrong(
          "NULL AS cannot be a line feed.", "It ends a line. Choose another text, such as \\N.");
    }
    return Reading.valid(new Text(text));
  }

  private Reading<Text> character(boolean ascii, boolean octal) {
    if (octal && OCTAL.matcher(text).matches()) {
      return Reading.valid(new Text(text));
    }
    int count = text.codePointCount(0, text.length());
    if (octal && text.equals("\\t")) {
      return Reading.valid(new Text(text));
    }
    if (count != 1) {
      String first = count == 0 ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
      boolean same = count > 1 && text.equals(first.repeat(count));
      Fault fault =
          Fault.of(
              "1.7",
              option.keyword() + " takes one character.",
              "One character; here are " + count(count) + ".");
      return Reading.wrong(
          same
              ? new Fault(
                  fault.rule(),
                  fault.what(),
                  fault.why(),
                  Optional.of(new Repair("Use one " + first, first)))
              : fault);
    }
    if (ascii && (text.charAt(0) > 127 || text.charAt(0) == 0)) {
      return wrong(
          option.keyword() + " takes an ASCII character.",
          "A letter, a digit or a sign of the plain keyboard.");
    }
    return Reading.valid(new Text(text));
  }

  private static String count(int count) {
    return switch (count) {
      case 0 -> "none";
      case 2 -> "two";
      case 3 -> "three";
      default -> Integer.toString(count);
    };
  }

  private Reading<Word> choice(List<String> words) {
    String word = text.strip().toUpperCase(Locale.ROOT);
    return words.contains(word)
        ? Reading.valid(new Word(word))
        : wrong(
            option.keyword() + " does not know “" + text.strip() + "”.",
            "Allowed: " + String.join(", ", words) + ".");
  }

  private Reading<? extends Value> mapping(List<String> words) {
    for (String word : words) {
      if (word.equalsIgnoreCase(text.strip())) {
        return Reading.valid(new Text(word));
      }
    }
    if (!text.contains("://")) {
      return wrong(
          option.keyword() + " does not know “" + text.strip() + "”.",
          "Allowed: " + String.join(", ", words) + ", or the s3:// location of a JSONPaths file.");
    }
    return S3Location.read(text)
        .then(
            location ->
                location.key().isEmpty()
                    ? wrong(
                        "The JSONPaths file is not named.", "It is one object: s3://bucket/key.")
                    : Reading.valid(location));
  }

  private Reading<FixedWidth> widths() {
    List<FixedWidth.Column> columns = new ArrayList<>();
    for (String piece : List.of(text.split(",", -1))) {
      Matcher width = WIDTH.matcher(piece);
      if (!width.matches() || Integer.parseInt(width.group(2)) < 1) {
        return wrong(
            "“" + piece.strip() + "” is not a label with a width.",
            "Write label:width for each column, as in id:6,name:20.");
      }
      columns.add(new FixedWidth.Column(width.group(1), Integer.parseInt(width.group(2))));
    }
    return Reading.valid(new FixedWidth(columns));
  }

  private Reading<Simplify> simplify() {
    Matcher simplify = SIMPLIFY.matcher(text);
    if (!simplify.matches()) {
      return wrong(
          "SHAPEFILE takes SIMPLIFY, AUTO and a tolerance.",
          "Write simplify, simplify auto, or either with a number.");
    }
    try {
      String tolerance = simplify.group(2);
      return Reading.valid(
          new Simplify(
              simplify.group(1) != null, Optional.ofNullable(tolerance).map(BigDecimal::new)));
    } catch (NumberFormatException notANumber) {
      return wrong("The tolerance is not a number.", "Write it as 0.0001 or 1.1E-05.");
    }
  }

  private static <T> Reading<T> wrong(String what, String why) {
    return Reading.wrong(Fault.of("1.7", what, why));
  }
}
