package dev.clausewright.sql;

import dev.clausewright.clause.Option;
import java.util.Locale;
import java.util.Optional;

/// The words that the grammar knows (section 1), found without making strings.
enum Keyword {
  /// No keyword.
  NONE(Role.NOTHING),
  IAM_ROLE(Role.AUTHORIZATION),
  ACCESS_KEY_ID(Role.AUTHORIZATION),
  SECRET_ACCESS_KEY(Role.AUTHORIZATION),
  SESSION_TOKEN(Role.AUTHORIZATION),
  TOKEN(Role.AUTHORIZATION),
  CREDENTIALS(Role.AUTHORIZATION),
  CATALOG_ROLE(Role.AUTHORIZATION),
  FORMAT(Role.CLAUSE),
  REGION(Role.OPTION),
  MANIFEST(Role.OPTION),
  SSH(Role.OPTION),
  READRATIO(Role.OPTION),
  MASTER_SYMMETRIC_KEY(Role.OPTION),
  KMS_KEY_ID(Role.OPTION),
  ENCRYPTED(Role.OPTION),
  CSV(Role.OPTION),
  JSON(Role.OPTION),
  AVRO(Role.OPTION),
  PARQUET(Role.OPTION),
  ORC(Role.OPTION),
  FIXEDWIDTH(Role.OPTION),
  SHAPEFILE(Role.OPTION),
  PARTITION(Role.CLAUSE),
  QUOTE(Role.OPTION),
  DELIMITER(Role.OPTION),
  HEADER(Role.OPTION),
  GZIP(Role.OPTION),
  BZIP2(Role.OPTION),
  LZOP(Role.OPTION),
  ZSTD(Role.OPTION),
  ADDQUOTES(Role.OPTION),
  ACCEPTANYDATE(Role.OPTION),
  ACCEPTINVCHARS(Role.OPTION),
  BLANKSASNULL(Role.OPTION),
  DATEFORMAT(Role.OPTION),
  EMPTYASNULL(Role.OPTION),
  ENCODING(Role.OPTION),
  ESCAPE(Role.OPTION),
  EXPLICIT_IDS(Role.OPTION),
  FILLRECORD(Role.OPTION),
  IGNOREBLANKLINES(Role.OPTION),
  IGNOREHEADER(Role.OPTION),
  NULL(Role.OPTION),
  REMOVEQUOTES(Role.OPTION),
  ROUNDEC(Role.OPTION),
  TIMEFORMAT(Role.OPTION),
  TRIMBLANKS(Role.OPTION),
  TRUNCATECOLUMNS(Role.OPTION),
  COMPROWS(Role.OPTION),
  COMPUPDATE(Role.OPTION),
  IGNOREALLERRORS(Role.OPTION),
  MAXERROR(Role.OPTION),
  NOLOAD(Role.OPTION),
  STATUPDATE(Role.OPTION),
  ALLOWOVERWRITE(Role.OPTION),
  CLEANPATH(Role.OPTION),
  PARALLEL(Role.OPTION),
  ROWGROUPSIZE(Role.OPTION),
  MAXFILESIZE(Role.OPTION),
  EXTENSION(Role.OPTION),
  JOB(Role.CLAUSE),
  USING(Role.CLAUSE),
  COPY(Role.STATEMENT),
  UNLOAD(Role.STATEMENT),
  CREATE(Role.STATEMENT),
  SELECT(Role.STATEMENT),
  INSERT(Role.STATEMENT),
  UPDATE(Role.STATEMENT),
  DELETE(Role.STATEMENT),
  DROP(Role.STATEMENT),
  ALTER(Role.STATEMENT),
  GRANT(Role.STATEMENT),
  REVOKE(Role.STATEMENT),
  TRUNCATE(Role.STATEMENT),
  VACUUM(Role.STATEMENT),
  ANALYZE(Role.STATEMENT),
  BEGIN(Role.STATEMENT),
  COMMIT(Role.STATEMENT),
  ROLLBACK(Role.STATEMENT),
  FROM(Role.WORD),
  TO(Role.WORD),
  AS(Role.WORD),
  WITH(Role.WORD),
  OR(Role.WORD),
  REPLACE(Role.WORD),
  LIBRARY(Role.WORD),
  LANGUAGE(Role.WORD),
  PLPYTHONU(Role.WORD),
  EXTERNAL(Role.WORD),
  SCHEMA(Role.WORD),
  FUNCTION(Role.WORD),
  MODEL(Role.WORD),
  TEMPLATE(Role.WORD),
  DEFAULT(Role.WORD),
  SESSION(Role.WORD),
  BY(Role.WORD),
  INCLUDE(Role.WORD),
  SIMPLIFY(Role.WORD),
  AUTO(Role.WORD),
  ON(Role.WORD),
  OFF(Role.WORD),
  TRUE(Role.WORD),
  FALSE(Role.WORD),
  PRESET(Role.WORD),
  VERBOSE(Role.WORD),
  SERIALIZETOJSON(Role.WORD),
  MB(Role.WORD),
  GB(Role.WORD),
  RUN(Role.WORD),
  LIST(Role.WORD),
  SHOW(Role.WORD),
  IF(Role.WORD),
  NOT(Role.WORD),
  EXISTS(Role.WORD),
  DATA(Role.WORD),
  CATALOG(Role.WORD),
  HIVE(Role.WORD),
  METASTORE(Role.WORD),
  POSTGRES(Role.WORD),
  MYSQL(Role.WORD),
  KINESIS(Role.WORD),
  MSK(Role.WORD),
  KAFKA(Role.WORD),
  REDSHIFT(Role.WORD),
  DATABASE(Role.WORD),
  SECRET_ARN(Role.WORD),
  AUTHENTICATION(Role.WORD),
  AUTHENTICATION_ARN(Role.WORD),
  CATALOG_ID(Role.WORD),
  LAMBDA(Role.WORD),
  SAGEMAKER(Role.WORD),
  RETURNS(Role.WORD),
  VOLATILE(Role.WORD),
  STABLE(Role.WORD),
  IMMUTABLE(Role.WORD),
  SETTINGS(Role.WORD),
  S3_BUCKET(Role.WORD),
  WHERE(Role.WORD),
  AND(Role.WORD),
  GROUP(Role.WORD),
  ORDER(Role.WORD),
  LIMIT(Role.WORD),
  JOIN(Role.WORD),
  INTO(Role.WORD),
  VALUES(Role.WORD),
  TABLE(Role.WORD),
  VIEW(Role.WORD),
  END(Role.WORD);

  private enum Role {
    NOTHING,
    AUTHORIZATION,
    OPTION,
    CLAUSE,
    STATEMENT,
    WORD
  }

  private static final int SLOTS = 1024;
  private static final Keyword[] TABLE_OF_WORDS = new Keyword[SLOTS];
  private static final int LONGEST = 20;

  static {
    for (Keyword keyword : values()) {
      if (keyword != NONE) {
        int at = hash(keyword.name(), 0, keyword.name().length());
        while (TABLE_OF_WORDS[at] != null) {
          at = (at + 1) % SLOTS;
        }
        TABLE_OF_WORDS[at] = keyword;
      }
    }
  }

  private final Role role;
  private final Optional<Option> option;

  Keyword(Role role) {
    this.role = role;
    this.option =
        role == Role.OPTION
            ? Optional.of(Option.valueOf(name()))
            : name().equals("PARTITION") ? Optional.of(Option.PARTITION_BY) : Optional.empty();
  }

  /// The option that it begins.
  Optional<Option> option() {
    return option;
  }

  boolean isAuthorization() {
    return role == Role.AUTHORIZATION;
  }

  /// Whether a statement begins with it.
  boolean isStatement() {
    return role == Role.STATEMENT;
  }

  /// Whether a clause behind the source begins with it.
  boolean beginsClause() {
    return role == Role.AUTHORIZATION || role == Role.OPTION || role == Role.CLAUSE;
  }

  /// The keyword in any letter case; NONE where it is none.
  static Keyword of(CharSequence text, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST) {
      return NONE;
    }
    int at = hash(text, start, end);
    while (TABLE_OF_WORDS[at] != null) {
      if (same(TABLE_OF_WORDS[at].name(), text, start, length)) {
        return TABLE_OF_WORDS[at];
      }
      at = (at + 1) % SLOTS;
    }
    return NONE;
  }

  static Keyword of(String text) {
    return of(text, 0, text.length());
  }

  /// As it is printed in lower case.
  String lower() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + upper(text.charAt(i));
    }
    return (hash ^ (hash >>> 13)) & (SLOTS - 1);
  }

  private static boolean same(String name, CharSequence text, int start, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != upper(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }
}
