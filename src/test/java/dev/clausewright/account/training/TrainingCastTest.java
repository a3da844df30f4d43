package dev.clausewright.account.training;

import static dev.clausewright.account.training.Cast.partner;
import static dev.clausewright.account.training.Cast.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Digest;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Extent;
import dev.clausewright.iam.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every role of the training account to the situation that the package's table tells. */
class TrainingCastTest {
  private static final String LAKE = "arn:aws:s3:::lake";
  private static final String LISTING = "arn:aws:s3:::lake/in/listing/";
  private static final String REDSHIFT = "redshift.amazonaws.com";
  private static final String SERVERLESS = "redshift-serverless.amazonaws.com";
  private static final Context LISTS = Context.empty().with("s3:prefix", "in/listing/");

  private final Cast cast = new Cast(TrainingAccount.open());

  private boolean lists(RoleArn role) {
    return cast.may(role, "s3:ListBucket", LAKE, LISTS) instanceof Decision.Allowed;
  }

  private Extent reads(RoleArn role, String prefix) {
    return cast.reach(role, "s3:GetObject", prefix);
  }

  private boolean trusts(RoleArn role, String principal) {
    return cast.letIn(role, principal, Context.empty()) instanceof Decision.Allowed;
  }

  @Test
  void nothingInItIsFaulty() {
    assertThat(cast.account().problems()).isEmpty();
    for (RoleSummary role : cast.account().roles().found().orElseThrow()) {
      assertThat(cast.detail(role.arn()).trust().flaws()).as(role.toString()).isEmpty();
      assertThat(cast.detail(role.arn()).identity().flaws().isEmpty())
          .as(role.toString())
          .isEqualTo(!role.arn().equals(role("legacy-copy")));
    }
  }

  @Test
  void twoClustersInTwoRegionsAndANamespaceAndADefaultRoleOnOneOnly() {
    List<Target> targets = cast.account().targets().found().orElseThrow();
    assertThat(targets)
        .extracting(target -> target.id().name() + " " + target.id().region().name())
        .containsExactly(
            "analytics-prod eu-west-1", "reporting eu-west-1", "analytics-us us-east-1");
    assertThat(targets)
        .filteredOn(target -> target.defaultRole().isPresent())
        .singleElement()
        .extracting(Target::defaultRole)
        .isEqualTo(Optional.of(role("service-role/warehouse-default")));
    Target reporting = cast.target("reporting");
    assertThat(reporting.id().kind()).isEqualTo(TargetKind.SERVERLESS);
    assertThat(reporting.workgroups()).extracting(Workgroup::name).containsExactly("reporting-wg");
  }

  @ParameterizedTest
  @CsvSource({
    "lake-steward, analytics-prod, IN_SYNC",
    "lake-steward, analytics-us, IN_SYNC",
    "lake-steward, reporting, IN_SYNC",
    "lake-loader, analytics-prod, IN_SYNC",
    "service-role/warehouse-default, analytics-prod, IN_SYNC",
    "listing-loader, analytics-us, IN_SYNC",
    "lake-archiver, analytics-prod, ADDING",
    "stream-loader, reporting, IN_SYNC"
  })
  void attachedRolesHaveTheirState(String role, String target, ApplyStatus status) {
    assertThat(cast.target(target).standing(role(role))).contains(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"etl-nightly", "batch-worker", "dms-access", "lake-hub", "legacy-copy"})
  void someAreAttachedNowhere(String role) {
    assertThat(cast.account().targets().found().orElseThrow())
        .allSatisfy(target -> assertThat(target.standing(role(role))).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "s3:GetObject, arn:aws:s3:::lake/in/",
    "s3:PutObject, arn:aws:s3:::lake-vault/out/",
    "s3:GetObject, arn:aws:s3:::lake-us/",
    "dynamodb:Scan, arn:aws:dynamodb:eu-west-1:123456789012:table/Movies",
    "dynamodb:DescribeTable, arn:aws:dynamodb:us-east-1:123456789012:table/clicks",
    "elasticmapreduce:ListInstances,"
        + " arn:aws:elasticmapreduce:eu-west-1:123456789012:cluster/j-SAMPLE2B500FC",
    "kms:Decrypt, arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "kms:GenerateDataKey,"
        + " arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    "sts:AssumeRole, arn:aws:iam::210987654321:role/partner-reader"
  })
  void theStewardMayDoEverything(String action, String resources) {
    RoleArn steward = role("lake-steward");
    if (action.startsWith("s3:")) {
      assertThat(cast.reach(steward, action, resources)).isEqualTo(Extent.ALL);
    } else if (!action.startsWith("kms:")) {
      assertThat(cast.may(steward, action, resources, Context.empty()))
          .isNotInstanceOf(Decision.ExplicitDeny.class);
    }
    assertThat(
            cast.detail(steward).identity().sources().stream()
                .flatMap(source -> source.policy().statements().stream())
                .flatMap(statement -> statement.action().written().stream()))
        .contains(action);
  }

  @Test
  void theStewardIsTrustedByTheServices() {
    assertThat(lists(role("lake-steward"))).isTrue();
    assertThat(trusts(role("lake-steward"), REDSHIFT)).isTrue();
    assertThat(trusts(role("lake-steward"), SERVERLESS)).isTrue();
  }

  @Test
  void theListingLoaderWorksForItsPrefixAndNoMore() {
    assertThat(lists(role("listing-loader"))).isTrue();
    assertThat(reads(role("listing-loader"), LISTING)).isEqualTo(Extent.ALL);
    assertThat(reads(role("listing-loader"), "arn:aws:s3:::lake/in/")).isEqualTo(Extent.PART);
  }

  @Test
  void theLoaderReadsButItsListBucketNamesObjectsOnly() {
    assertThat(lists(role("lake-loader"))).isFalse();
    assertThat(reads(role("lake-loader"), LISTING)).isEqualTo(Extent.ALL);
    Source read = cast.detail(role("lake-loader")).identity().sources().getFirst();
    assertThat(read.name()).isEqualTo("inline:role:lake-read");
    assertThat(read.policy().text())
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Sid": "ReadLake",
                "Effect": "Allow",
                "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": "arn:aws:s3:::lake/*"
              }]
            }\
            """);
  }

  @Test
  void theConsolesDefaultRoleReachesOnlyWhatHasRedshiftInItsName() {
    RoleArn standard = role("service-role/warehouse-default");
    assertThat(lists(standard)).isFalse();
    assertThat(reads(standard, "arn:aws:s3:::redshift-staging/")).isEqualTo(Extent.ALL);
    assertThat(
            cast.may(
                standard,
                "dynamodb:Scan",
                "arn:aws:dynamodb:eu-west-1:123456789012:table/redshift-events",
                Context.empty()))
        .isInstanceOf(Decision.Allowed.class);
    assertThat(
            cast.may(
                standard,
                "dynamodb:Scan",
                "arn:aws:dynamodb:eu-west-1:123456789012:table/Movies",
                Context.empty()))
        .isInstanceOf(Decision.ImplicitDeny.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"etl-nightly", "lake-archiver", "lake-hub", "stream-loader"})
  void othersHaveTheRightsAndFailElsewhere(String role) {
    assertThat(lists(role(role))).isTrue();
    assertThat(reads(role(role), LISTING)).isEqualTo(Extent.ALL);
  }

  @Test
  void wrongTrustIsWrong() {
    assertThat(trusts(role("batch-worker"), "ec2.amazonaws.com")).isTrue();
    assertThat(trusts(role("batch-worker"), REDSHIFT)).isFalse();
    assertThat(trusts(role("dms-access"), "dms.amazonaws.com")).isTrue();
    assertThat(trusts(role("dms-access"), REDSHIFT)).isFalse();
    assertThat(trusts(role("stream-loader"), REDSHIFT)).isTrue();
    assertThat(trusts(role("stream-loader"), SERVERLESS)).isFalse();
    assertThat(trusts(role("lake-hub"), REDSHIFT)).isFalse();
    assertThat(trusts(role("lake-hub"), role("lake-loader").text())).isTrue();
  }

  @Test
  void aSourceArnInTheTrustIsAnOpenCondition() {
    assertThat(
            cast.letIn(
                role("guarded-loader"), REDSHIFT, Context.empty().withUnknown("aws:SourceArn")))
        .isInstanceOf(Decision.AllowedIf.class);
  }

  @Test
  void theAnalystsRoleIsForOneDatabaseUser() {
    String users = "arn:aws:redshift:eu-west-1:123456789012:dbuser:analytics-prod/";
    RoleArn analyst = role("analyst-loader");
    assertThat(
            cast.letIn(analyst, REDSHIFT, Context.empty().with("sts:ExternalId", users + "mara")))
        .isInstanceOf(Decision.Allowed.class);
    assertThat(cast.letIn(analyst, REDSHIFT, Context.empty().with("sts:ExternalId", users + "ivo")))
        .isInstanceOf(Decision.ImplicitDeny.class);
  }

  @Test
  void theObjectReaderMayNotList() {
    assertThat(lists(role("object-reader"))).isFalse();
    assertThat(reads(role("object-reader"), LISTING)).isEqualTo(Extent.ALL);
  }

  @Test
  void theMaskedRoleIsDeniedBelowAPrefix() {
    assertThat(lists(role("listing-masked"))).isTrue();
    assertThat(reads(role("listing-masked"), LISTING)).isEqualTo(Extent.PART);
    assertThat(cast.may(role("listing-masked"), "s3:GetObject", LISTING + "pii/x", Context.empty()))
        .isInstanceOf(Decision.ExplicitDeny.class);
  }

  @Test
  void theFencedRoleIsCappedByItsBoundary() {
    assertThat(lists(role("lake-fenced"))).isFalse();
    assertThat(reads(role("lake-fenced"), LISTING)).isEqualTo(Extent.NONE);
    assertThat(cast.may(role("lake-fenced"), "s3:ListBucket", LAKE, LISTS).cappedBy()).isNotEmpty();
  }

  @Test
  void oneRolesDocumentIsNotAtHand() {
    Policies identity = cast.detail(role("legacy-copy")).identity();
    assertThat(identity.sources()).isEmpty();
    assertThat(identity.flaws()).singleElement().satisfies(f -> assertThat(f.isMissing()).isTrue());
    assertThat(cast.may(role("legacy-copy"), "s3:ListBucket", LAKE, LISTS))
        .isInstanceOf(Decision.Undecided.class);
  }

  @Test
  void thePartnersReaderTrustsTheLoadersAndTheLedgerDoesNot() {
    String loader = role("lake-loader").text();
    assertThat(cast.account().covers(partner("partner-reader").account())).isTrue();
    assertThat(trusts(partner("partner-ledger"), loader)).isFalse();
    assertThat(cast.detail(partner("partner-reader")).trust().one().orElseThrow().policy().text())
        .contains(loader);
    for (String role : List.of("partner-reader", "partner-ledger")) {
      assertThat(asks(role("lake-loader"), partner(role))).isTrue();
      assertThat(asks(role("lake-archiver"), partner(role))).isFalse();
      assertThat(reads(partner(role), "arn:aws:s3:::partner-drop/")).isEqualTo(Extent.ALL);
    }
  }

  private boolean asks(RoleArn from, RoleArn to) {
    return cast.detail(from).identity().sources().stream()
        .flatMap(source -> source.policy().statements().stream())
        .filter(statement -> statement.action().written().contains("sts:AssumeRole"))
        .flatMap(statement -> statement.resource().orElseThrow().written().stream())
        .anyMatch(to.text()::equals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lake-steward                   | Trusts Redshift · reads lake and 5 more
          lake-loader                    | Trusts Redshift · reads lake
          listing-loader                 | Trusts Redshift · reads lake/in/listing/*
          service-role/warehouse-default | Trusts Redshift · only buckets named *redshift*
          etl-nightly                    | Trusts Redshift · reads every bucket
          batch-worker                   | Trusts EC2, not Redshift: cannot be used
          dms-access                     | Trusts DMS, not Redshift: cannot be used
          lake-hub                       | Trusts lake-loader only: for a chain
          stream-loader                  | Trusts Redshift, clusters only · reads lake/in/*
          guarded-loader                 | Trusts Redshift under a condition · reads lake/in/*
          analyst-loader                 | Trusts Redshift for some database users · reads lake/in/*
          listing-masked                 | Trusts Redshift · reads lake/in/* except lake/in/listing/pii/*
          lake-fenced                    | Trusts Redshift · reads lake/in/*, within a boundary
          legacy-copy                    | Trusts Redshift, clusters only · a policy cannot be read
          """)
  void thePickersLineSaysWhatTheChipCannot(String role, String line) {
    assertThat(Digest.of(cast.detail(role(role))).reason()).isEqualTo(line);
  }
}
