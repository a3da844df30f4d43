package dev.clausewright.account.training;

import static dev.clausewright.account.training.Cast.partner;
import static dev.clausewright.account.training.Cast.role;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Extent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a learner changes, takes back and sets back. */
class TrainingChangesTest {
  private static final AccountId HOME = new AccountId("123456789012");
  private static final Context LISTS = Context.empty().with("s3:prefix", "in/listing/");
  private static final String LAKE = "arn:aws:s3:::lake";
  private static final String LISTING = "arn:aws:s3:::lake/in/listing/";
  private static final String LIST =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Effect": "Allow",
          "Action": "s3:ListBucket",
          "Resource": "arn:aws:s3:::lake"
        }]
      }\
      """;
  private static final String TRUST =
      """
      {
        "Version": "2012-10-17",
        "Statement": [{
          "Effect": "Allow",
          "Principal": { "Service": ["redshift.amazonaws.com", "redshift-serverless.amazonaws.com"] },
          "Action": "sts:AssumeRole"
        }]
      }\
      """;

  private final TrainingAccount account = TrainingAccount.open();
  private final Cast cast = new Cast(account);
  private final TargetId prod = cast.target("analytics-prod").id();

  private Applied.Done apply(Change change) {
    Applied applied = account.apply(change);
    assertThat(applied).as("%s", applied).isInstanceOf(Applied.Done.class);
    return (Applied.Done) applied;
  }

  private String refused(Change change) {
    Applied applied = account.apply(change);
    assertThat(applied).isInstanceOf(Applied.Refused.class);
    assertThat(account.done()).isEmpty();
    return ((Applied.Refused) applied).why();
  }

  private boolean lists(RoleArn role) {
    return cast.may(role, "s3:ListBucket", LAKE, LISTS) instanceof Decision.Allowed;
  }

  @Test
  void anAttachedRoleIsInSyncAtOnceAndCanBeTakenBack() {
    Applied.Done done = apply(new Change.AttachRole(prod, role("etl-nightly")));
    assertThat(cast.target("analytics-prod").standing(role("etl-nightly")))
        .contains(ApplyStatus.IN_SYNC);
    assertThat(cast.target("analytics-us").standing(role("etl-nightly"))).isEmpty();
    assertThat(account.undo(done)).isEmpty();
    assertThat(cast.target("analytics-prod").standing(role("etl-nightly"))).isEmpty();
    assertThat(account.undo(done)).isPresent();
  }

  @Test
  void waitingBringsTheArchiverIntoSync() {
    apply(new Change.Wait(prod));
    assertThat(cast.target("analytics-prod").standing(role("lake-archiver")))
        .contains(ApplyStatus.IN_SYNC);
  }

  @Test
  void anInlinePolicyIsSeenByTheNextRead() {
    RoleArn loader = role("lake-loader");
    assertThat(lists(loader)).isFalse();
    Applied.Done done = apply(new Change.PutPolicy(new Holder.Role(loader), "lake-list", LIST));
    assertThat(lists(loader)).isTrue();
    assertThat(cast.detail(loader).identity().sources().getLast().route())
        .isEqualTo("inline policy of lake-loader");
    assertThat(account.undo(done)).isEmpty();
    assertThat(lists(loader)).isFalse();
  }

  @Test
  void aPolicyOfTheSameNameIsReplacedWhereItStands() {
    RoleArn loader = role("lake-loader");
    apply(new Change.PutPolicy(new Holder.Role(loader), "lake-read", LIST));
    assertThat(cast.detail(loader).identity().sources()).hasSize(2);
    assertThat(cast.detail(loader).identity().sources().getFirst().policy().text()).isEqualTo(LIST);
    assertThat(cast.reach(loader, "s3:GetObject", LISTING)).isEqualTo(Extent.NONE);
  }

  @Test
  void aPolicyCanBeRemoved() {
    RoleArn masked = role("listing-masked");
    apply(new Change.RemovePolicy(new Holder.Role(masked), "masked-read"));
    assertThat(cast.detail(masked).identity().sources()).isEmpty();
    account.reset();
    assertThat(cast.detail(masked).identity().sources()).hasSize(1);
  }

  @Test
  void whatAGroupGetsItsUsersHave() {
    apply(new Change.PutPolicy(new Holder.Group(HOME, "loaders"), "more", LIST));
    apply(new Change.PutPolicy(new Holder.User(HOME, "nils"), "first", LIST));
    assertThat(
            account
                .user(HOME, "tomas")
                .found()
                .orElseThrow()
                .identity()
                .has("group:loaders:inline:more"))
        .isTrue();
    assertThat(account.user(HOME, "nils").found().orElseThrow().identity().has("inline:user:first"))
        .isTrue();
    assertThat(account.user(HOME, "mara").found().orElseThrow().identity().sources()).hasSize(1);
  }

  @Test
  void trustCanBeMended() {
    apply(new Change.UpdateTrust(role("batch-worker"), TRUST));
    assertThat(cast.letIn(role("batch-worker"), "redshift.amazonaws.com", Context.empty()))
        .isInstanceOf(Decision.Allowed.class);
    assertThat(
            account.roles().found().orElseThrow().stream()
                .filter(role -> role.arn().equals(role("batch-worker")))
                .findFirst()
                .flatMap(RoleSummary::digest)
                .orElseThrow()
                .usable())
        .isTrue();
  }

  @Test
  void thePartnersTrustCanBeMendedToo() {
    apply(new Change.UpdateTrust(partner("partner-ledger"), TRUST));
    assertThat(cast.detail(partner("partner-ledger")).trust().one().orElseThrow().policy().text())
        .isEqualTo(TRUST);
  }

  @Test
  void aDefaultRoleIsAttachedInTheSameCallAndReplacesTheOneBefore() {
    apply(new Change.SetDefaultRole(prod, role("etl-nightly")));
    assertThat(cast.target("analytics-prod").isDefault(role("etl-nightly"))).isTrue();
    assertThat(cast.target("analytics-prod").standing(role("etl-nightly")))
        .contains(ApplyStatus.IN_SYNC);
    assertThat(cast.target("analytics-prod").isDefault(role("service-role/warehouse-default")))
        .isFalse();
  }

  @Test
  void aNewRoleCanBeMadeFilledAndAttachedAndGoesWithWhatRestsOnIt() {
    RoleArn mine = role("my-loader");
    Applied.Done made = apply(new Change.CreateRole(mine, TRUST));
    apply(new Change.PutPolicy(new Holder.Role(mine), "list", LIST));
    apply(new Change.AttachRole(prod, mine));
    assertThat(lists(mine)).isTrue();
    assertThat(account.roles().found().orElseThrow()).extracting(RoleSummary::arn).contains(mine);
    assertThat(account.undo(made)).isEmpty();
    assertThat(account.done()).isEmpty();
    assertThat(account.role(mine)).isInstanceOf(Seen.Absent.class);
    assertThat(cast.target("analytics-prod").standing(mine)).isEmpty();
  }

  @Test
  void changesInBetweenAreTakenBackAlone() {
    Applied.Done attached = apply(new Change.AttachRole(prod, role("etl-nightly")));
    apply(new Change.UpdateTrust(role("batch-worker"), TRUST));
    account.undo(attached);
    assertThat(account.done())
        .singleElement()
        .extracting(Applied.Done::change)
        .isInstanceOf(Change.UpdateTrust.class);
  }

  @Test
  void whatAwsWouldRefuseIsRefusedWithAReason() {
    assertThat(refused(new Change.AttachRole(prod, partner("partner-reader"))))
        .contains("same account");
    assertThat(refused(new Change.AttachRole(prod, role("nobody")))).contains("There is no role");
    assertThat(refused(new Change.PutPolicy(new Holder.Role(role("lake-loader")), "x", "{")))
        .startsWith("AWS would refuse this policy: line 1");
    assertThat(refused(new Change.RemovePolicy(new Holder.Role(role("lake-loader")), "x")))
        .contains("no inline policy named x");
    assertThat(refused(new Change.UpdateTrust(role("nobody"), TRUST))).contains("There is no role");
    assertThat(refused(new Change.CreateRole(role("path/LAKE-loader"), TRUST))).contains("already");
    assertThat(refused(new Change.PutPolicy(new Holder.Group(HOME, "none"), "x", LIST)))
        .contains("There is no group none");
  }

  @Test
  void manyThreadsAtOnceLoseNothing() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all =
          IntStream.range(0, 40)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            account.targets();
                            return account.apply(
                                new Change.PutPolicy(
                                    new Holder.Role(role("lake-loader")), "p" + i, LIST));
                          }))
              .toList();
      for (var one : all) {
        assertThat(one.get()).isInstanceOf(Applied.Done.class);
      }
    }
    assertThat(cast.detail(role("lake-loader")).identity().sources()).hasSize(42);
    assertThat(account.done()).extracting(Applied.Done::id).doesNotHaveDuplicates().hasSize(40);
  }
}
