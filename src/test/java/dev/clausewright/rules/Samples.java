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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// For each rule a statement that has exactly this finding beside those named, and a near miss that
/// has not.
record Samples(String rule, Statement hit, Statement miss) {
  private static final Vault VAULT = new Vault();
  private static final String LONG_TERM = "AKIAIOSFODNN7EXAMPLE";
  private static final String TEMPORARY = "ASIAIOSFODNN7EXAMPLE";
  private static final String KMS = "1234abcd-12ab-34cd-56ef-1234567890ab";
  private static final String OTHER_ROLE = "arn:aws:iam::210987654321:role/B";

  static List<Samples> all() {
    List<Samples> all = new ArrayList<>();
    values(all);
    authorization(all);
    roles(all);
    options(all);
    locations(all);
    unloads(all);
    all.addAll(OptionSamples.all());
    return all;
  }

  private static void values(List<Samples> all) {
    all.add(new Samples("L-30", role("arn:aws:iam::0123456789012:role/R"), copy()));
    all.add(new Samples("L-35", role("arn:aws:iam::123456789012:user/ann"), copy()));
    all.add(new Samples("L-40", role("\"IamRoleArn\": \"" + Sample.ROLE + "\""), copy()));
    all.add(new Samples("L-5", role(" " + Sample.ROLE), copy()));
    all.add(new Samples("L-4", role("\u2018" + Sample.ROLE + "\u2019"), copy()));
    all.add(new Samples("L-1", role("'" + Sample.ROLE + "'"), copy()));
    all.add(new Samples("G-12", role("aws_iam_role=" + Sample.ROLE), copy()));
    all.add(
        new Samples(
            "R-40", role(Sample.ROLE + ", " + OTHER_ROLE), role(Sample.ROLE + "," + OTHER_ROLE)));
    all.add(
        new Samples(
            "L-8",
            with(copy(), Part.TABLE, "table-name"),
            with(copy(), Part.TABLE, "\"table-name\"")));
    all.add(
        new Samples("L-9", with(copy(), Part.TABLE, "order"), with(copy(), Part.TABLE, "orders")));
    all.add(new Samples("2.8", copyFrom("s3a://bucket/x/"), copyFrom("s3://bucket/x/")));
    all.add(
        new Samples(
            "X-05", with(dynamo(), Option.READRATIO, "0"), with(dynamo(), Option.READRATIO, "1")));
    all.add(new Samples("G-17", copy().put(Slot.of(Part.IAM_ROLE), new Entry.Redacted()), copy()));
    all.add(new Samples("S-10", role("<role-arn>"), copy()));
  }

  private static void authorization(List<Samples> all) {
    Statement permanent = keys(bareCopy(), VAULT, LONG_TERM, "");
    Statement temporary = keys(bareCopy(), VAULT, TEMPORARY, Sample.TOKEN);
    Statement string = credentials(bareCopy(), VAULT, LONG_TERM, "");
    all.add(new Samples("G-1", with(permanent, Part.IAM_ROLE, Sample.ROLE), permanent));
    all.add(new Samples("G-2", with(bareCopy(), Part.ACCESS_KEY_ID, LONG_TERM), permanent));
    all.add(
        new Samples("G-3", secret(bareCopy(), VAULT, Part.SESSION_TOKEN, Sample.TOKEN), temporary));
    all.add(new Samples("G-16", with(string, Part.CREDENTIALS_ROLE, Sample.ROLE), string));
    all.add(new Samples("G-16", with(bareCopy(), Part.CREDENTIALS_KEY_ID, LONG_TERM), string));
    all.add(new Samples("T-1", keys(bareCopy(), VAULT, TEMPORARY, ""), temporary));
    all.add(new Samples("T-2", keys(bareCopy(), VAULT, LONG_TERM, Sample.TOKEN), permanent));
    all.add(new Samples("2.3", keys(bareCopy(), VAULT, "AROAIOSFODNN7EXAMPLE", ""), permanent));
    all.add(new Samples("2.3", keys(bareCopy(), VAULT, LONG_TERM + "X", ""), permanent));
    all.add(new Samples("A-1", permanent, copy()));
    all.add(new Samples("A-1", with(bareCopy(), Part.CREDENTIALS_ROLE, Sample.ROLE), copy()));
    all.add(
        new Samples(
            "L-42",
            secret(permanent, VAULT, Part.SECRET_ACCESS_KEY, Sample.SECRET + "\n"),
            permanent));
    all.add(
        new Samples("2.4", secret(permanent, VAULT, Part.SECRET_ACCESS_KEY, "short"), permanent));
    all.add(
        new Samples(
            "2.4",
            secret(permanent, VAULT, Part.SECRET_ACCESS_KEY, "a%2F" + "b".repeat(36)),
            permanent));
    all.add(
        new Samples(
            "L-43", secret(temporary, VAULT, Part.SESSION_TOKEN, Sample.SECRET), temporary));
    all.add(
        new Samples("L-43", secret(temporary, VAULT, Part.SESSION_TOKEN, "abc-def"), temporary));
    all.add(new Samples("X-21", permanent.put(Option.PARQUET), permanent.put(Option.CSV)));
    all.add(new Samples("X-14", clientSide(copy(), VAULT), copy()));
  }

  private static void roles(List<Samples> all) {
    all.add(new Samples("X-45", role(chain(11)), role(chain(10))));
    all.add(
        new Samples(
            "R-46", role(Sample.ROLE + "," + Sample.ROLE), role(Sample.ROLE + "," + OTHER_ROLE)));
    all.add(
        new Samples(
            "L-33",
            role("arn:aws:iam::123456789012:role/A,B"),
            role("arn:aws:iam::123456789012:role/A.B")));
    all.add(
        new Samples("L-38", role("arn:aws:iam::123456789012:role/aws-service-role/x/R"), copy()));
    all.add(
        new Samples(
            "L-36",
            role(Sample.ROLE + ",arn:aws-cn:iam::210987654321:role/B"),
            role(Sample.ROLE + "," + OTHER_ROLE)));
    all.add(
        new Samples(
            "L-36",
            with(copy(), Option.REGION, "cn-north-1"),
            with(copy(), Option.REGION, "eu-west-1")));
    all.add(
        new Samples(
            "G-9", with(library(), Part.IAM_ROLE, Sample.ROLE + "," + OTHER_ROLE), library()));
    all.add(
        new Samples(
            "G-8",
            with(bareCopy(), Part.CREDENTIALS_ROLE, Sample.ROLE + "," + OTHER_ROLE),
            role(Sample.ROLE + "," + OTHER_ROLE)));
    all.add(new Samples("G-11", with(library(), Part.IAM_ROLE, "SESSION"), role("SESSION")));
    all.add(new Samples("3.1", with(dynamoRead(), Part.IAM_ROLE, "SESSION"), dynamoRead()));
  }

  private static void options(List<Samples> all) {
    all.add(
        new Samples(
            "X-01",
            with(copyFrom("emr://j-SAMPLE2B500FC/p"), Option.REGION, "us-east-1"),
            copyFrom("emr://j-SAMPLE2B500FC/p")));
    all.add(new Samples("X-04", dynamo(), dynamoRead()));
    all.add(new Samples("X-48", dynamoRead().put(Option.CSV), dynamoRead().put(Option.TRIMBLANKS)));
    all.add(
        new Samples(
            "X-22",
            with(copy().put(Option.PARQUET), Option.REGION, "us-east-1"),
            copy().put(Option.PARQUET)));
    all.add(new Samples("X-27", copy().put(Option.CSV).put(Option.ESCAPE), copy().put(Option.CSV)));
    all.add(
        new Samples(
            "X-28",
            with(copy().put(Option.IGNOREALLERRORS), Option.MAXERROR, "1"),
            copy().put(Option.IGNOREALLERRORS)));
    all.add(new Samples("X-09", copy().put(Option.ENCRYPTED), copy()));
    all.add(
        new Samples(
            "X-51",
            with(dynamo(), Option.READRATIO, "100"),
            with(dynamo(), Option.READRATIO, "99")));
    all.add(new Samples("1.1", copy().put(Option.JSON), with(copy(), Option.JSON, "auto")));
    all.add(
        new Samples(
            "X-49",
            with(copy(), Option.JSON, "s3://bucket/paths.json.gz"),
            with(copy(), Option.JSON, "s3://bucket/paths.json")));
    all.add(
        new Samples(
            "1.7",
            with(with(copy(), Option.FIXEDWIDTH, "a:1"), Option.ENCODING, "utf16"),
            with(with(copy(), Option.FIXEDWIDTH, "a:1"), Option.ENCODING, "utf8")));
    all.add(
        new Samples(
            "2.7",
            with(copy(), Option.REGION, "eu-atlantis-1"),
            with(copy(), Option.REGION, "eu-west-1")));
    all.add(
        new Samples(
            "1.1",
            copy()
                .put(
                    Slot.of(Option.ROUNDEC).nth(1),
                    new Entry.Is(new dev.clausewright.clause.Flag())),
            copy().put(Option.ROUNDEC)));
  }

  private static void locations(List<Samples> all) {
    all.add(
        new Samples("2.8", copyFrom("s3://lake/in/listing"), copyFrom("s3://lake/in/listing/")));
    all.add(
        new Samples("2.8", copyFrom("s3://lake/in//listing/"), copyFrom("s3://lake/in/listing/")));
    all.add(
        new Samples(
            "X-07",
            copyFrom("s3://lake/in/x.manifest"),
            copyFrom("s3://lake/in/x.manifest").put(Option.MANIFEST)));
    all.add(
        new Samples(
            "X-08",
            copyFrom("s3://lake/in/").put(Option.MANIFEST),
            copyFrom("s3://lake/in/x.json").put(Option.MANIFEST)));
    all.add(new Samples("S-09", copyFrom("s3://objectpath"), copyFrom("s3://objectpath/x/")));
    all.add(
        new Samples(
            "L-41", copyFrom("s3://amzn-s3-demo-bucket/x/"), copyFrom("s3://demo-bucket/x/")));
    all.add(
        new Samples(
            "L-41", copyFrom("s3://mine--use1-az4--x-s3/x/"), copyFrom("s3://mine-s3alias/x/")));
    all.add(
        new Samples(
            "2.9", copyFrom("emr://myemrclusterid/p"), copyFrom("emr://j-SAMPLE2B500FC/p")));
    all.add(
        new Samples(
            "1.1",
            copyFrom("s3://lake/in/").put(Option.SSH),
            copyFrom("s3://lake/in/hosts.json").put(Option.SSH)));
  }

  private static void unloads(List<Samples> all) {
    Statement encrypted = unload().put(Option.ENCRYPTED);
    all.add(new Samples("X-35", with(unload(), Part.TARGET, "s3://mine-s3alias/x/"), unload()));
    all.add(
        new Samples(
            "X-15",
            with(unload(), Option.KMS_KEY_ID, KMS),
            with(encrypted, Option.KMS_KEY_ID, KMS)));
    all.add(new Samples("X-47", encrypted, with(unload(), Option.ENCRYPTED, "auto")));
    all.add(
        new Samples(
            "X-39",
            clientSide(unload(), VAULT).put(Option.MANIFEST),
            unload().put(Option.MANIFEST)));
    all.add(
        new Samples(
            "X-31",
            unload().put(Option.CLEANPATH).put(Option.ALLOWOVERWRITE),
            unload().put(Option.CLEANPATH)));
    all.add(
        new Samples("1.3", unload().put(Option.CLEANPATH), unload().put(Option.ALLOWOVERWRITE)));
    all.add(
        new Samples(
            "X-33",
            with(unload().put(Option.PARQUET), Option.ROWGROUPSIZE, "32 MB"),
            unload().put(Option.PARQUET)));
    all.add(
        new Samples(
            "L-7",
            with(unload(), Part.QUERY, "select * from venue limit 10"),
            with(unload(), Part.QUERY, "select * from (select * from venue limit 10)")));
    all.add(
        new Samples(
            "L-6",
            with(unload(), Part.QUERY, "select 1;"),
            with(unload(), Part.QUERY, "select ';'")));
    all.add(
        new Samples(
            "2.8",
            with(unload().put(Option.PARQUET), Part.TARGET, "s3://lake/out/_x"),
            with(unload().put(Option.PARQUET), Part.TARGET, "s3://lake/out/x")));
    all.add(new Samples("1.4", library(), copy()));
    Statement web = with(library(), Part.SOURCE, "https://example.com/lib.zip");
    all.add(new Samples("X-40", web, web.drop(Slot.of(Part.IAM_ROLE))));
  }

  private static Statement role(String text) {
    return with(copy(), Part.IAM_ROLE, text);
  }

  private static Statement dynamo() {
    return copyFrom("dynamodb://Movies");
  }

  private static Statement dynamoRead() {
    return with(dynamo(), Option.READRATIO, "50");
  }

  private static String chain(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> "arn:aws:iam::123456789012:role/R" + i)
        .collect(Collectors.joining(","));
  }
}
