package dev.clausewright.rules;

import static dev.clausewright.clause.Sample.bareCopy;
import static dev.clausewright.clause.Sample.clientSide;
import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.copyFrom;
import static dev.clausewright.clause.Sample.credentials;
import static dev.clausewright.clause.Sample.keys;
import static dev.clausewright.clause.Sample.library;
import static dev.clausewright.clause.Sample.secret;
import static dev.clausewright.clause.Sample.unload;
import static dev.clausewright.clause.Sample.with;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Vault;
import java.util.ArrayList;
import java.util.List;

/// Options that may not stand where they do, and the second names of rules.
final class OptionSamples {
  private static final Vault VAULT = new Vault();
  private static final String KMS = "1234abcd-12ab-34cd-56ef-1234567890ab";
  private static final String LONG_TERM = "AKIAIOSFODNN7EXAMPLE";

  private OptionSamples() {}

  static List<Samples> all() {
    List<Samples> all = new ArrayList<>();
    sources(all);
    mendable(all);
    encryption(all);
    unloads(all);
    names(all);
    return all;
  }

  private static void sources(List<Samples> all) {
    Statement emr = copyFrom("emr://j-SAMPLE2B500FC/p");
    Statement ssh = copyFrom("s3://bucket/hosts.json").put(Option.SSH);
    Statement parquet = copy().put(Option.PARQUET);
    all.add(new Samples("X-02", emr.put(Option.MANIFEST), emr.put(Option.CSV)));
    all.add(new Samples("X-03", with(ssh, Option.READRATIO, "50"), ssh));
    all.add(
        new Samples(
            "X-06",
            with(copy(), Option.READRATIO, "50"),
            with(copyFrom("dynamodb://Movies"), Option.READRATIO, "50")));
    all.add(new Samples("X-20", parquet.put(Option.TRIMBLANKS), parquet.put(Option.FILLRECORD)));
    all.add(new Samples("X-24", parquet.put(Option.GZIP), copy().put(Option.GZIP)));
    all.add(
        new Samples(
            "1.7",
            with(copy(), Option.MAXERROR, "100001"),
            with(copy(), Option.MAXERROR, "100000")));
  }

  private static void mendable(List<Samples> all) {
    Statement ssh = copyFrom("s3://bucket/hosts.json").put(Option.SSH);
    Statement web = with(library(), Part.SOURCE, "http://example.com/lib.zip");
    all.add(new Samples("1.4", web, copy()));
    all.add(
        new Samples(
            "2.3",
            with(
                keys(bareCopy(), VAULT, LONG_TERM, ""),
                Part.ACCESS_KEY_ID,
                "aws_access_key_id=" + LONG_TERM),
            keys(bareCopy(), VAULT, LONG_TERM, "")));
    all.add(
        new Samples(
            "2.7",
            with(copy(), Option.REGION, "us-west-2a"),
            with(copy(), Option.REGION, "us-west-2")));
    all.add(
        new Samples(
            "2.9",
            with(unload(), Option.KMS_KEY_ID, "key/" + KMS),
            with(unload(), Option.KMS_KEY_ID, KMS)));
    all.add(new Samples("3.1", ssh.put(Option.PARQUET), ssh.put(Option.CSV)));
    all.add(new Samples("L-35", role("arn:aws:sts::123456789012:assumed-role/R/session"), copy()));
    all.add(
        new Samples(
            "X-33",
            with(unload(), Option.ROWGROUPSIZE, "32 MB"),
            with(unload(), Option.MAXFILESIZE, "32 MB")));
  }

  private static void encryption(List<Samples> all) {
    Statement key = secret(copy(), VAULT, Part.CREDENTIALS_MASTER_KEY, Sample.MASTER);
    Statement string = credentials(bareCopy(), VAULT, LONG_TERM, "");
    all.add(new Samples("X-10", key, key.put(Option.ENCRYPTED)));
    all.add(new Samples("X-11", clientSide(string, VAULT), clientSide(copy(), VAULT)));
    all.add(new Samples("S-12", clientSide(string, VAULT), clientSide(copy(), VAULT)));
    all.add(new Samples("X-19", with(copy(), Option.KMS_KEY_ID, KMS), copy()));
    all.add(new Samples("S-11", clientSide(unload(), VAULT), unload()));
    all.add(new Samples("A-3", clientSide(copy(), VAULT), copy()));
  }

  private static void unloads(List<Samples> all) {
    Statement encrypted = unload().put(Option.ENCRYPTED);
    Statement auto = with(unload(), Option.ENCRYPTED, "auto");
    Statement named = with(encrypted, Option.KMS_KEY_ID, KMS);
    Statement string = unload().drop(slot -> slot.part() == Part.IAM_ROLE);
    all.add(
        new Samples(
            "X-16",
            with(with(string, Part.CREDENTIALS_ROLE, Sample.ROLE), Option.KMS_KEY_ID, KMS)
                .put(Option.ENCRYPTED),
            named));
    all.add(new Samples("X-17", clientSide(named, VAULT), named));
    all.add(new Samples("X-18", with(auto, Option.KMS_KEY_ID, KMS), auto));
    all.add(
        new Samples(
            "X-29",
            unload().put(Option.PARQUET).put(Option.HEADER),
            unload().put(Option.CSV).put(Option.HEADER)));
    all.add(new Samples("X-30", encrypted.put(Option.PARQUET), named.put(Option.PARQUET)));
    Statement two = with(unload(), Part.QUERY, "select a, b from t");
    all.add(
        new Samples(
            "X-32", with(two, Option.PARTITION_BY, "c"), with(two, Option.PARTITION_BY, "b")));
    all.add(
        new Samples(
            "X-32",
            with(two, Option.PARTITION_BY, "a, b"),
            with(with(two, Part.QUERY, "select a, b, f(c) from t"), Option.PARTITION_BY, "a, b")));
  }

  private static void names(List<Samples> all) {
    Statement permanent = keys(bareCopy(), VAULT, LONG_TERM, "");
    Statement string = credentials(bareCopy(), VAULT, LONG_TERM, "");
    String twelve = "arn:aws:iam::123456789012:role/";
    all.add(new Samples("G-6", with(string, Part.CREDENTIALS_ROLE, Sample.ROLE), string));
    all.add(new Samples("X-36", with(permanent, Part.IAM_ROLE, Sample.ROLE), permanent));
    all.add(new Samples("R-42", role(chain(11)), role(chain(10))));
    all.add(new Samples("S-01", role("arn:aws:iam::0123456789012:role/R"), role(twelve + "R")));
    all.add(
        new Samples(
            "S-08",
            with(copy(), Part.TABLE, "table-name"),
            with(copy(), Part.TABLE, "table_name")));
    all.add(new Samples("S-13", permanent, copy()));
    all.add(new Samples("SEC-3", copy().put(Slot.of(Part.IAM_ROLE), new Entry.Redacted()), copy()));
    all.add(new Samples("SEC-10", role(Sample.SECRET), copy()));
    all.add(new Samples("L-31", role(twelve + "R".repeat(65)), role(twelve + "R".repeat(64))));
    all.add(
        new Samples(
            "L-32",
            role(twelve + "AmazonRedshift-CommandsAccessRole-20230101T000000"),
            role(twelve + "service-role/AmazonRedshift-CommandsAccessRole-20230101T000000")));
    all.add(
        new Samples(
            "L-39", role(twelve + "p/".repeat(1100) + "R"), role(twelve + "p/".repeat(200) + "R")));
    all.add(new Samples("S-24", role("\u00a0" + Sample.ROLE), copy()));
    all.add(new Samples("S-26", role("\u2019" + Sample.ROLE + "\u2019"), copy()));
    all.add(new Samples("2.2", with(bareCopy(), Part.CREDENTIALS_ROLE, twelve + "a;b/R"), copy()));
  }

  private static Statement role(String text) {
    return with(copy(), Part.IAM_ROLE, text);
  }

  private static String chain(int length) {
    StringBuilder chain = new StringBuilder("arn:aws:iam::123456789012:role/R0");
    for (int i = 1; i < length; i++) {
      chain.append(",arn:aws:iam::123456789012:role/R").append(i);
    }
    return chain.toString();
  }
}
