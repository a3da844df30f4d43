package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.credentials;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.with;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Every source × authorization × format, by name.
final class Combinations {
  private static final String CHAIN =
      "arn:aws:iam::123456789012:role/RoleA,arn:aws:iam::210987654321:role/RoleB";

  private final Vault vault = new Vault();

  Map<String, UnaryOperator<Statement>> authorizations() {
    Map<String, UnaryOperator<Statement>> forms = new LinkedHashMap<>();
    forms.put("default role", s -> with(s, Part.IAM_ROLE, "default"));
    forms.put("session", s -> with(s, Part.IAM_ROLE, "SESSION"));
    forms.put("role", s -> with(s, Part.IAM_ROLE, Sample.ROLE));
    forms.put("chain", s -> with(s, Part.IAM_ROLE, CHAIN));
    forms.put("keys", s -> keys(s, vault, "AKIAIOSFODNN7EXAMPLE", ""));
    forms.put("temporary keys", s -> keys(s, vault, "ASIAIOSFODNN7EXAMPLE", Sample.TOKEN));
    forms.put("role in credentials", s -> with(s, Part.CREDENTIALS_ROLE, Sample.ROLE));
    forms.put("keys in credentials", s -> credentials(s, vault, "AKIAIOSFODNN7EXAMPLE", ""));
    forms.put(
        "temporary keys in credentials",
        s -> credentials(s, vault, "ASIAIOSFODNN7EXAMPLE", Sample.TOKEN));
    return forms;
  }

  static Map<String, UnaryOperator<Statement>> copyFormats() {
    Map<String, UnaryOperator<Statement>> formats = new LinkedHashMap<>();
    formats.put("text", s -> s);
    formats.put(
        "delimited",
        s -> with(with(s, Option.DELIMITER, "\\t"), Option.IGNOREHEADER, "1").put(Option.GZIP));
    formats.put(
        "csv", s -> with(with(s.put(Option.CSV), Option.QUOTE, "'"), Option.IGNOREHEADER, "1"));
    formats.put("json", s -> with(s, Option.JSON, "auto"));
    formats.put("json paths", s -> with(s, Option.JSON, "s3://bucket/paths.json"));
    formats.put("avro", s -> with(s, Option.AVRO, "auto ignorecase"));
    formats.put("fixed width", s -> with(s, Option.FIXEDWIDTH, "id:6,name:20"));
    formats.put("parquet", s -> s.put(Option.PARQUET));
    formats.put("orc", s -> with(s, Option.ORC, "serializetojson"));
    formats.put("shapefile", s -> with(s, Option.SHAPEFILE, "simplify auto 1.1E-05"));
    return formats;
  }

  static Map<String, UnaryOperator<Statement>> unloadFormats() {
    Map<String, UnaryOperator<Statement>> formats = new LinkedHashMap<>();
    formats.put("text", s -> with(s.put(Option.HEADER).put(Option.GZIP), Option.DELIMITER, "|"));
    formats.put("csv", s -> with(s.put(Option.CSV).put(Option.HEADER), Option.PARALLEL, "off"));
    formats.put(
        "parquet",
        s ->
            with(
                with(s.put(Option.PARQUET), Option.PARTITION_BY, "year, \"Month\""),
                Option.MANIFEST,
                "verbose"));
    formats.put("json", s -> with(s.put(Option.JSON), Option.MAXFILESIZE, "256 mb"));
    formats.put("fixed width", s -> with(s, Option.FIXEDWIDTH, "0:3,1:100"));
    return formats;
  }

  static Statement source(SourceKind kind) {
    Statement table = with(Statement.empty(Verb.COPY), Part.TABLE, "sales.listing");
    return switch (kind) {
      case S3_PREFIX -> with(table, Part.SOURCE, "s3://lake/in/listing/");
      case S3_MANIFEST ->
          with(table, Part.SOURCE, "s3://lake/in/listing.manifest").put(Option.MANIFEST);
      case DYNAMODB -> with(with(table, Part.SOURCE, "dynamodb://Listing"), Option.READRATIO, "50");
      case EMR -> with(table, Part.SOURCE, "emr://j-SAMPLE2B500FC/out/part-*");
      case SSH -> with(table, Part.SOURCE, "s3://lake/hosts.json").put(Option.SSH);
    };
  }

  Map<String, Statement> copies(SourceKind kind) {
    return cross(source(kind), copyFormats());
  }

  Map<String, Statement> unloads() {
    Statement query =
        with(Statement.empty(Verb.UNLOAD), Part.QUERY, "select * from venue where state = 'NV'");
    return cross(with(query, Part.TARGET, "s3://lake/out/venue/"), unloadFormats());
  }

  Map<String, Statement> libraries() {
    Statement named = with(Statement.empty(Verb.CREATE_LIBRARY), Part.LIBRARY_NAME, "f_urlparse");
    Map<String, UnaryOperator<Statement>> regions = new LinkedHashMap<>();
    regions.put("from a bucket", s -> s);
    regions.put("from another Region", s -> with(s, Option.REGION, "us-east-1"));
    return cross(with(named, Part.SOURCE, "s3://lake/urlparse3-1.0.3.zip"), regions);
  }

  /// Only what the tables allow.
  private Map<String, Statement> cross(
      Statement base, Map<String, UnaryOperator<Statement>> formats) {
    Map<String, Statement> statements = new LinkedHashMap<>();
    authorizations()
        .forEach(
            (form, authorize) ->
                formats.forEach(
                    (format, apply) -> {
                      Statement statement = apply.apply(authorize.apply(base));
                      if (dev.clausewright.clause.Compatibility.breaches(statement).isEmpty()) {
                        statements.put(form + ", " + format, statement);
                      }
                    }));
    return statements;
  }
}
