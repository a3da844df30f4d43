package dev.clausewright.clause;

import static dev.clausewright.clause.Argument.choice;
import static dev.clausewright.clause.Argument.mapping;
import static dev.clausewright.clause.Argument.none;
import static dev.clausewright.clause.Argument.optionalChoice;
import static dev.clausewright.clause.Argument.text;
import static dev.clausewright.clause.Argument.whole;

import dev.clausewright.secret.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The table of options (1.1, 1.3, 1.4, 1.7). Fields, printer, reader, compatibility and help run
/// over it. Declared in the order in which COPY prints them; [#printed(Verb)] is that of each
/// statement. The words for people are in `option-words.txt`.
@SuppressWarnings("ImmutableEnumChecker")
public enum Option {
  REGION(Group.REGION, Takes.everywhere(new Argument.RegionName())),
  MANIFEST(Group.SOURCE, Takes.copy(none()).unload(optionalChoice("VERBOSE"))),
  SSH(Group.SOURCE, Takes.copy(none())),
  READRATIO(Group.SOURCE, Takes.copy(whole(1, 200))),
  MASTER_SYMMETRIC_KEY(Group.ENCRYPTION, Takes.both(new Argument.SecretText(Kind.MASTER_KEY))),
  KMS_KEY_ID(Group.ENCRYPTION, Takes.unloadOnly(new Argument.KmsKeyName())),
  ENCRYPTED(Group.ENCRYPTION, Takes.copy(none()).unload(optionalChoice("AUTO"))),
  CSV(Group.FORMAT, Takes.both(none())),
  JSON(Group.FORMAT, Takes.copy(mapping("auto", "auto ignorecase", "noshred")).unload(none())),
  AVRO(Group.FORMAT, Takes.copy(mapping("auto", "auto ignorecase"))),
  PARQUET(Group.FORMAT, Takes.copy(optionalChoice("SERIALIZETOJSON")).unload(none())),
  ORC(Group.FORMAT, Takes.copy(optionalChoice("SERIALIZETOJSON"))),
  FIXEDWIDTH(Group.FORMAT, Takes.both(new Argument.Widths())),
  SHAPEFILE(Group.FORMAT, Takes.copy(new Argument.Simplification())),
  PARTITION_BY(Group.FILES, Takes.unloadOnly(new Argument.ColumnNames())),
  QUOTE(Group.LINE, Takes.copy(new Argument.OneCharacter(false, false, false))),
  DELIMITER(
      Group.LINE,
      Takes.copy(new Argument.QuotedText(List.of("|", ",", ";", "\\t"), true))
          .unload(new Argument.OneCharacter(true, true, false))),
  HEADER(Group.LINE, Takes.unloadOnly(none())),
  GZIP(Group.COMPRESSION, Takes.both(none())),
  BZIP2(Group.COMPRESSION, Takes.both(none())),
  LZOP(Group.COMPRESSION, Takes.copy(none())),
  ZSTD(Group.COMPRESSION, Takes.both(none())),
  ADDQUOTES(Group.LINE, Takes.unloadOnly(none())),
  ACCEPTANYDATE(Group.CONVERSION, Takes.copy(none())),
  ACCEPTINVCHARS(Group.CONVERSION, Takes.copy(new Argument.OneCharacter(true, false, true))),
  BLANKSASNULL(Group.CONVERSION, Takes.copy(none())),
  DATEFORMAT(Group.CONVERSION, Takes.copy(text("auto"))),
  EMPTYASNULL(Group.CONVERSION, Takes.copy(none())),
  ENCODING(Group.CONVERSION, Takes.copy(choice("UTF8", "UTF16", "UTF16LE", "UTF16BE", "ISO88591"))),
  ESCAPE(Group.LINE, Takes.both(none())),
  EXPLICIT_IDS(Group.CONVERSION, Takes.copy(none())),
  FILLRECORD(Group.CONVERSION, Takes.copy(none())),
  IGNOREBLANKLINES(Group.CONVERSION, Takes.copy(none())),
  IGNOREHEADER(Group.LINE, Takes.copy(whole(0, Integer.MAX_VALUE))),
  NULL(Group.LINE, Takes.both(text("\\N"))),
  REMOVEQUOTES(Group.CONVERSION, Takes.copy(none())),
  ROUNDEC(Group.CONVERSION, Takes.copy(none())),
  TIMEFORMAT(Group.CONVERSION, Takes.copy(text("auto", "epochsecs", "epochmillisecs"))),
  TRIMBLANKS(Group.CONVERSION, Takes.copy(none())),
  TRUNCATECOLUMNS(Group.CONVERSION, Takes.copy(none())),
  COMPROWS(Group.LOAD, Takes.copy(whole(1000, Integer.MAX_VALUE))),
  COMPUPDATE(Group.LOAD, Takes.copy(optionalChoice("PRESET", "ON", "TRUE", "OFF", "FALSE"))),
  IGNOREALLERRORS(Group.LOAD, Takes.copy(none())),
  MAXERROR(Group.LOAD, Takes.copy(whole(0, 100_000))),
  NOLOAD(Group.LOAD, Takes.copy(none())),
  STATUPDATE(Group.LOAD, Takes.copy(optionalChoice("ON", "TRUE", "OFF", "FALSE"))),
  ALLOWOVERWRITE(Group.FILES, Takes.unloadOnly(none())),
  CLEANPATH(Group.FILES, Takes.unloadOnly(none())),
  PARALLEL(Group.FILES, Takes.unloadOnly(optionalChoice("ON", "TRUE", "OFF", "FALSE"))),
  ROWGROUPSIZE(Group.FILES, Takes.unloadOnly(Takes.wholeMegabytes("32", "128"))),
  MAXFILESIZE(Group.FILES, Takes.unloadOnly(Takes.megabytes("5", "6348.8"))),
  EXTENSION(Group.FILES, Takes.unloadOnly(text(".csv", ".parquet")));

  private static final List<Option> UNLOAD_ORDER =
      List.of(
          REGION,
          CSV,
          PARQUET,
          JSON,
          PARTITION_BY,
          MANIFEST,
          HEADER,
          DELIMITER,
          FIXEDWIDTH,
          MASTER_SYMMETRIC_KEY,
          KMS_KEY_ID,
          ENCRYPTED,
          BZIP2,
          GZIP,
          ZSTD,
          ADDQUOTES,
          NULL,
          ESCAPE,
          ALLOWOVERWRITE,
          CLEANPATH,
          PARALLEL,
          ROWGROUPSIZE,
          MAXFILESIZE,
          EXTENSION);

  private static final List<Option> COPY_ORDER =
      Arrays.stream(values()).filter(option -> option.verbs().contains(Verb.COPY)).toList();

  private static final Set<Option> NAMED_FORMATS =
      EnumSet.of(CSV, JSON, AVRO, PARQUET, ORC, SHAPEFILE);

  private static final Set<Option> NOISE_AS =
      EnumSet.of(
          REGION,
          READRATIO,
          JSON,
          AVRO,
          QUOTE,
          DELIMITER,
          ACCEPTINVCHARS,
          DATEFORMAT,
          ENCODING,
          IGNOREHEADER,
          NULL,
          TIMEFORMAT,
          MAXERROR,
          FIXEDWIDTH,
          ROWGROUPSIZE,
          MAXFILESIZE);

  private final Group group;
  private final Takes takes;

  Option(Group group, Takes takes) {
    this.group = group;
    this.takes = takes;
  }

  /// In upper case, as AWS names it: `PARTITION BY`, `READRATIO`.
  public String keyword() {
    return this == PARTITION_BY ? "PARTITION BY" : name();
  }

  /// In upper case, as it is printed: with FORMAT before the formats that are named, `NULL AS` for
  /// NULL.
  public String written() {
    if (this == NULL) {
      return "NULL AS";
    }
    return NAMED_FORMATS.contains(this) ? "FORMAT " + keyword() : keyword();
  }

  /// Whether AS may stand between keyword and argument without a meaning.
  public boolean takesAs() {
    return NOISE_AS.contains(this);
  }

  public Group group() {
    return group;
  }

  /// The statements that know it.
  public Set<Verb> verbs() {
    return takes.verbs();
  }

  /// What it takes in that statement; empty where the statement does not know it.
  public Optional<Argument> argument(Verb verb) {
    return takes.in(verb);
  }

  /// A short name for people.
  public String label() {
    return OptionWords.of(this).label();
  }

  /// One sentence that says what it does.
  public String help() {
    return OptionWords.of(this).help();
  }

  /// What holds where it is not written; empty where there is nothing to say.
  public String byDefault() {
    return OptionWords.of(this).byDefault();
  }

  /// The options that a statement knows, in the order in which it prints them.
  public static List<Option> printed(Verb verb) {
    return switch (verb) {
      case COPY -> COPY_ORDER;
      case UNLOAD -> UNLOAD_ORDER;
      case CREATE_LIBRARY -> List.of(REGION);
    };
  }

  /// The option of this keyword, in any case: `null as` and `format csv` too.
  public static Optional<Option> of(String keyword) {
    String upper = keyword.toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(option -> option.keyword().equals(upper) || option.written().equals(upper))
        .findFirst();
  }
}
