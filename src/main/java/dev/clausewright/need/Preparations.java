package dev.clausewright.need;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Setting;
import java.util.List;

/// What others must have been allowed to do before a statement can work.
final class Preparations {
  private Preparations() {}

  static List<Preparation> of(Situation situation) {
    if (When.emr(situation)) {
      return ofEmr();
    }
    return isJob(situation) ? ofJob() : List.of();
  }

  /// P-08: the network between the EMR cluster and Redshift is opened by others.
  private static List<Preparation> ofEmr() {
    RuleId rule = new RuleId("P-08");
    return List.of(
        new Preparation(
            rule,
            "The creator of the EMR cluster",
            List.of(
                "ec2:DescribeSecurityGroups",
                "ec2:RevokeSecurityGroupIngress",
                "ec2:AuthorizeSecurityGroupIngress",
                "redshift:DescribeClusters"),
            "Opens the network between the EMR cluster and Redshift."),
        new Preparation(
            rule,
            "The role of the EMR cluster",
            List.of("redshift:DescribeClusters"),
            "Lets the EMR cluster find the nodes of Redshift."));
  }

  /// P-27, G-34: what makes new files start the load is set up by others.
  private static List<Preparation> ofJob() {
    RuleId rule = new RuleId("P-27");
    return List.of(
        new Preparation(
            rule,
            "The bucket policy, for " + Services.PROVISIONED,
            List.of("s3:GetBucketNotification", "s3:PutBucketNotification", "s3:GetBucketLocation"),
            "Lets the event integration of the job hear of new files."),
        new Preparation(
            rule,
            "The resource policy of the namespace",
            List.of("redshift:CreateInboundIntegration", "redshift:AuthorizeInboundIntegration"),
            "Lets the event integration reach the namespace."));
  }

  private static boolean isJob(Situation situation) {
    return situation.statement().items().stream()
        .map(Item::entry)
        .anyMatch(
            entry ->
                entry instanceof Entry.Is(Setting setting)
                    && setting.keyword().equals("JOB CREATE"));
  }
}
