package dev.clausewright.ui.check;

import dev.clausewright.account.Cause;
import dev.clausewright.check.CheckId;
import dev.clausewright.check.Evidence;
import dev.clausewright.check.Lack;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Route;
import dev.clausewright.check.Route.Kind;
import dev.clausewright.check.Route.Leg;
import dev.clausewright.check.Route.Look;
import dev.clausewright.check.Route.Stop;
import dev.clausewright.check.Staged;
import dev.clausewright.check.State;
import dev.clausewright.remedy.Document;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The situations that the design has pictures of. */
final class Scenes {
  private static final String POLICY =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Sid": "ReadLake",
          "Effect": "Allow",
          "Action": ["s3:GetObject", "s3:ListBucket"],
          "Resource": "arn:aws:s3:::lake/*"
        }]
      }
      """;
  private static final Instant AT = Instant.parse("2026-11-23T14:42:00Z");
  static final CheckId LIST = new CheckId("row-3");

  private Scenes() {}

  static Picture unfinished() {
    return new Picture.Unfinished(
        List.of(
            new Gap("Choose a role", () -> {}),
            new Gap("Say where the files are, for example s3://lake/in/", () -> {})));
  }

  static Picture before() {
    Staged staged = new Staged();
    staged.row("Role is attached", "lake-loader on analytics-prod", new State.Waiting());
    staged.row("Cluster may assume the role", "trust policy of lake-loader", new State.Waiting());
    staged.row("List the bucket", "s3:ListBucket on lake", new State.Waiting());
    staged.row("Read the objects", "s3:GetObject on lake/in/listing/*", new State.Waiting());
    staged.row(
        "Decrypt the objects", "kms:Decrypt, if the bucket is encrypted", new State.Waiting());
    staged.row("Region", "of bucket and cluster", new State.Waiting());
    staged.row("Keys outlive the load", "not needed: a role renews itself", new State.Waiting());
    return new Picture.Before(
        staged.progress(
            way(new Leg("", Look.OPEN, List.of()), new Leg("", Look.OPEN, List.of()), Look.OPEN),
            false),
        "Training account");
  }

  static Picture failing() {
    return new Picture.Running(1, failed(true), Map.of(LIST, mend()));
  }

  static Picture failed() {
    return new Picture.Ended(1, failed(false), Map.of(LIST, mend()), AT, true);
  }

  static Picture old() {
    return new Picture.Ended(1, failed(false), Map.of(LIST, mend()), AT, false);
  }

  private static Progress failed(boolean running) {
    Staged staged = new Staged();
    staged.passed("Role is attached", "in sync on analytics-prod");
    staged.row(
        "Cluster may assume the role",
        "",
        new State.Ended(
            new Outcome.Warning(Staged.told("so may every database user"), Optional.empty())));
    staged.row(
        "List the bucket",
        "",
        new State.Ended(
            new Outcome.Failed(
                Staged.told(
                    "s3:ListBucket on lake",
                    "lake-loader may not list the bucket lake",
                    "Listing is asked of the bucket itself; this policy names only its objects.",
                    List.of(evidence())),
                new Lack.Missing("lake"))));
    staged.row(
        "Read the objects",
        "s3:GetObject on lake/in/listing/*",
        running
            ? new State.Running()
            : new State.Ended(new Outcome.Passed(Staged.told("all of lake/in/listing/*"))));
    staged.row(
        "Decrypt the objects",
        "",
        new State.Ended(
            new Outcome.Unknown(
                Staged.told("key policy of 1234abcd is not readable"),
                List.of("kms:GetKeyPolicy"))));
    staged.passed("Region", "bucket and cluster are both in eu-west-1");
    staged.skipped("Keys outlive the load", "not needed: a role renews itself");
    unseen(staged);
    return staged.progress(
        way(
            new Leg("trusted", Look.PASSED, List.of(new CheckId("row-1"))),
            new Leg("cannot list", Look.FAILED, List.of(LIST)),
            Look.FAILED),
        !running);
  }

  static Picture green() {
    Staged staged = new Staged();
    staged.passed("Role is attached", "in sync on analytics-prod");
    staged.passed("Cluster may assume the role", "trusts redshift.amazonaws.com");
    staged.passed("List the bucket", "lake-read, line 12");
    staged.passed("Read the objects", "all of in/listing/*");
    staged.passed("Decrypt the objects", "kms:Decrypt on alias/lake · key policy agrees");
    staged.passed("Region", "bucket and cluster are both in eu-west-1");
    staged.skipped("Keys outlive the load", "not needed: a role renews itself");
    unseen(staged);
    return new Picture.Ended(
        1,
        staged.progress(
            way(
                new Leg("trusted", Look.PASSED, List.of()),
                new Leg("may read", Look.PASSED, List.of()),
                Look.PASSED),
            true),
        Map.of(),
        AT,
        true);
  }

  static Picture chain() {
    Staged staged = new Staged();
    staged.passed("Role is attached", "in sync on analytics-prod");
    staged.passed("Cluster may assume the role", "trusts redshift.amazonaws.com");
    staged.passed("Role 1 may become role 2", "both halves");
    staged.passed("Role 2 may become role 3", "both halves");
    staged.passed("Role 3 may become role 4", "both halves, across accounts");
    staged.row(
        "Role 4 may become role 5",
        "",
        new State.Ended(
            new Outcome.Failed(
                Staged.told(
                    "allowed to ask, not let in",
                    "acme-reader does not trust acme-gate",
                    "A hop has two halves. acme-gate may ask; acme-reader admits another.",
                    List.of(evidence())),
                new Lack.Missing(""))));
    staged.row(
        "List and read acme-drop",
        "",
        new State.Ended(
            new Outcome.Skipped(
                Staged.told("waits for role 5"), Optional.of(new CheckId("row-6")))));
    staged.skipped("Keys outlive the load", "not needed: a role renews itself");
    unseen(staged);
    Mend copy =
        new Mend(
            "Let acme-reader trust acme-gate",
            "For the administrator of 210987654321.",
            new Mend.Deed.Copy("Copy the trust policy"),
            "{}",
            List.of());
    return new Picture.Ended(
        1, staged.progress(chainWay(), true), Map.of(new CheckId("row-6"), copy), AT, true);
  }

  static Picture lost() {
    return new Picture.Lost(
        new Cause(
            "The file iam.json is cut off",
            "It ends inside an object, so it was not copied whole.",
            "snapshot/iam.json, line 118"),
        AT,
        new Ways(List.of("Ask for whole files."), () -> {}, () -> {}, () -> {}),
        List.of());
  }

  private static Route chainWay() {
    Optional<String> home = Optional.of("123456789012");
    Optional<String> acme = Optional.of("210987654321");
    return new Route(
        List.of(
            new Stop(Kind.CLUSTER, "analytics-prod", "Cluster", home, Look.PASSED),
            new Stop(Kind.ROLE, "lake-loader", "Role 1", home, Look.PASSED),
            new Stop(Kind.ROLE, "lake-hub", "Role 2", home, Look.PASSED),
            new Stop(Kind.ROLE, "lake-export", "Role 3", home, Look.PASSED),
            new Stop(Kind.ROLE, "acme-gate", "Role 4", acme, Look.PASSED),
            new Stop(Kind.ROLE, "acme-reader", "Role 5", acme, Look.FAILED),
            new Stop(Kind.BUCKET, "acme-drop", "Bucket", Optional.empty(), Look.SKIPPED)),
        List.of(
            new Leg("trusted", Look.PASSED, List.of()),
            new Leg("trusted", Look.PASSED, List.of()),
            new Leg("trusted", Look.PASSED, List.of()),
            new Leg("trusts the other account", Look.PASSED, List.of()),
            new Leg("no trust", Look.FAILED, List.of(new CheckId("row-6"))),
            new Leg("skipped", Look.SKIPPED, List.of())));
  }

  private static Route way(Leg first, Leg second, Look data) {
    Optional<String> home = Optional.of("123456789012");
    return new Route(
        List.of(
            new Stop(Kind.CLUSTER, "analytics-prod", "Cluster", home, Look.PASSED),
            new Stop(Kind.ROLE, "lake-loader", "Role", home, first.look()),
            new Stop(Kind.BUCKET, "lake", "Bucket", Optional.empty(), data)),
        List.of(first, second));
  }

  private static void unseen(Staged staged) {
    staged.unseen("Bucket policy of lake", "Not in the training account.", Optional.empty());
    staged.unseen(
        "Service control policies", "Need access to AWS Organizations.", Optional.empty());
    staged.unseen(
        "Rights inside the database",
        "COPY needs INSERT on the table. The user must also be granted ASSUMEROLE on the role.",
        Optional.of(
            "select has_assumerole_privilege('arn:aws:iam::123456789012:role/lake-loader',"
                + " 'COPY');"));
  }

  private static Evidence evidence() {
    return new Evidence(
        "Listing is asked of the bucket itself; this policy names only its objects.",
        "lake-read",
        "inline policy of lake-loader · nearest miss",
        POLICY,
        4,
        7,
        List.of(
            new Evidence.Mark(6, true, "action matches"),
            new Evidence.Mark(7, false, "objects only")));
  }

  private static Mend mend() {
    return new Mend(
        "Let lake-loader list the bucket",
        "Adds a policy that allows listing of in/listing/, nothing else.",
        new Mend.Deed.Apply(List.of()),
        POLICY,
        List.of(
            new Document(
                Document.Kind.IDENTITY,
                "lake-read",
                POLICY.replace("lake/*\"", "lake\""),
                Optional.of(POLICY))));
  }
}
