package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// For each rule that only a text can break, a text with this finding and a near miss without.
record TextSample(String rule, Era era, String hit, String miss) {
  static final String ROLE = "arn:aws:iam::123456789012:role/R";
  private static final String COPY = "copy t from 's3://bucket/x' ";
  private static final String KEYS =
      "aws_access_key_id=AKIAIOSFODNN7EXAMPLE;"
          + "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
  private static final String TEMPORARY = KEYS.replace("AKIA", "ASIA");
  private static final String PARAMETERS =
      "access_key_id 'ASIAIOSFODNN7EXAMPLE'\n"
          + "secret_access_key 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'\n";
  private static final String BROKEN =
      "copy t from 's3://bucket/x'\naccess_key_id '<key-id>'\nsecret_access_key '<secret-key>\n";

  static List<TextSample> all() {
    List<TextSample> all = new ArrayList<>();
    strings(all);
    words(all);
    neighbours(all);
    jobs(all);
    return all;
  }

  static TextSample now(String rule, String hit, String miss) {
    return new TextSample(rule, Era.latest(), hit, miss);
  }

  List<Finding> findings() {
    return findings(hit, era);
  }

  static List<Finding> findings(String text, Era era) {
    return RuleBook.findings(SqlReader.read(text, new Vault()), era);
  }

  /// Of all findings, with those that they stand for too.
  static Set<String> ids(String text, Era era) {
    Set<String> ids = new TreeSet<>();
    for (Finding finding : findings(text, era)) {
      ids.add(finding.rule().id());
      finding.also().stream().map(RuleId::id).forEach(ids::add);
    }
    return ids;
  }

  private static void strings(List<TextSample> all) {
    String good = COPY + "credentials '" + KEYS + "'";
    all.add(now("G-5", good.replace(";aws", "; aws"), good));
    all.add(now("G-5", good.replace("aws_access_key_id", "AWS_ACCESS_KEY_ID"), good));
    all.add(now("S-14", good.replace(";aws", ";\naws"), good));
    all.add(now("S-04", good.replace(";aws", ";<aws"), good));
    all.add(now("G-16", good.replace("aws_access_key_id=AKIAIOSFODNN7EXAMPLE;", ""), good));
    String token = COPY + "credentials '" + TEMPORARY + ";token=IQoJb3JpZ2luX2VjEXAMPLE'";
    all.add(now("S-06", token, good));
    all.add(now("G-14", token.replace("token=", "session_token="), good));
    String broken = BROKEN + "token '<token>';";
    all.add(now("S-02", broken, broken.replace("<secret-key>", "<secret-key>'")));
    all.add(now("SEC-4", broken, broken.replace("<secret-key>", "<secret-key>'")));
    String longer = BROKEN + "token '<token>'\nmaster_symmetric_key '<master-key>'\nencrypted;";
    all.add(now("S-03", longer, longer.replace("<secret-key>", "<secret-key>'")));
    all.add(
        now(
            "L-2",
            "unload ('select * from t where a = 'x' ') to 's3://bucket/x' iam_role default",
            "unload ('select * from t where a = ''x'' ') to 's3://bucket/x' iam_role default"));
    all.add(
        now(
            "L-3",
            "unload ($$select 1) to 's3://bucket/x' iam_role default",
            "unload ($$select 1$$) to 's3://bucket/x' iam_role default"));
    all.add(
        now("L-4", COPY + "iam_role \u2018" + ROLE + "\u2019", COPY + "iam_role '" + ROLE + "'"));
    all.add(now("1.1", COPY + "iam_role", COPY + "iam_role default"));
  }

  private static void words(List<TextSample> all) {
    String role = COPY + "iam_role default";
    String token = COPY + PARAMETERS + "token 'IQoJb3JpZ2luX2VjEXAMPLE'";
    all.add(now("S-05", token, token.replace("\ntoken", "\nsession_token")));
    all.add(now("G-15", token, token.replace("\ntoken", "\nsession_token")));
    all.add(now("G-10", COPY + "iam_role 'default'", role));
    all.add(now("G-11", COPY + "iam_role SESSION", COPY + "iam_role 'SESSION'"));
    all.add(
        new TextSample("G-11", Era.E2025, COPY + "iam_role 'SESSION'", COPY + "iam_role default"));
    all.add(now("S-27", COPY + "iam\\_role default", role));
    all.add(now("X-37", COPY + "credentials iam_role '" + ROLE + "'", role));
    all.add(now("G-1", COPY + "csv", role + " csv"));
    String unload = "unload ('select 1') to 's3://bucket/x' iam_role default";
    all.add(now("X-32", unload + " verbose", unload + " manifest verbose"));
    all.add(now("1.3", unload + " gzip zstd", unload + " gzip"));
    all.add(now("1.1", role + " gzip bzip2", role + " gzip"));
    all.add(new TextSample("1.7", Era.E2023, role + " delimiter '|~|'", role + " delimiter '|'"));
    all.add(
        new TextSample("1.7", Era.E2025, role + " encoding iso88591", role + " encoding utf16"));
  }

  private static void neighbours(List<TextSample> all) {
    String from = "create external schema s from ";
    String session = from + "data catalog database 'd' iam_role 'SESSION'";
    all.add(now("G-20", session, session + " catalog_id '123456789012'"));
    String chain = (ROLE + ",").repeat(11);
    String eleven = from + "data catalog database 'd' iam_role '";
    all.add(
        now("G-21", eleven + chain.substring(0, chain.length() - 1) + "'", eleven + ROLE + "'"));
    String postgres = from + "postgres database 'd' uri 'h' iam_role '" + ROLE + "'";
    String secret = " secret_arn 'arn:aws:secretsmanager:us-east-1:123456789012:secret:s-AbCdEf'";
    all.add(now("G-22", postgres, postgres + secret));
    all.add(
        now(
            "G-23",
            from + "data catalog database 'd' credentials 'aws_iam_role=" + ROLE + "'",
            from + "data catalog database 'd' iam_role '" + ROLE + "'"));
    String model = "create model m from t target y function f iam_role '" + ROLE;
    String settings = "' settings (s3_bucket 'b')";
    String function = "create external function f(int) returns int stable lambda 'l' iam_role '";
    all.add(
        now("G-24", function.replace("stable", "immutable") + ROLE + "'", function + ROLE + "'"));
    all.add(now("G-9", model + ",arn:aws:iam::210987654321:role/B" + settings, model + settings));
  }

  private static void jobs(List<TextSample> all) {
    String job = COPY + "iam_role '" + ROLE + "' csv job create nightly";
    all.add(now("G-30", job.replace("'" + ROLE + "'", "default"), job));
    all.add(now("T-14", job.replace("'" + ROLE + "'", "'SESSION'"), job));
    all.add(now("G-31", job.replace("csv", "csv maxerror 2"), job));
    all.add(new TextSample("G-32", Era.E2023, job.replace("csv", "parquet"), job));
    all.add(now("G-33", job.replace("nightly", "\"night-ly\""), job));
    all.add(now("1.6", job.replace("s3://bucket/x", "emr://j-SAMPLE2B500FC/p"), job));
  }
}
