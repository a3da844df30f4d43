import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes a snapshot of an account that nobody has: any number of roles with policies as accounts
 * have them, printed as the AWS command line prints. The same number makes the same bytes. Roles
 * read one of 200 buckets, each under some prefix; one in three trusts Redshift.
 */
final class GeneratedAccount {
  static final String ACCOUNT = "123456789012";
  private static final int BUCKETS = 200;
  private static final int MANAGED = 120;

  private final SplittableRandom random = new SplittableRandom(20261127);
  private final BufferedWriter out;

  private GeneratedAccount(BufferedWriter out) {
    this.out = out;
  }

  /** Makes the folder with everything that a COPY from {@code s3://lake-7/in/} concerns. */
  static void write(Path folder, int roles) throws IOException {
    Files.createDirectories(folder.resolve("eu-west-1"));
    Files.createDirectories(folder.resolve("buckets/lake-7"));
    Files.writeString(
        folder.resolve("meta.json"),
        "{\"Account\": \"%s\", \"TakenAt\": \"2026-11-23T09:00:00Z\"}%n".formatted(ACCOUNT));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("iam.json"))) {
      new GeneratedAccount(out).iam(roles);
    }
    StringBuilder attached = new StringBuilder();
    for (int i = 0; i < Math.min(roles, 48); i += 3) {
      attached
          .append(i == 0 ? "" : ", ")
          .append("{\"IamRoleArn\": \"")
          .append(arn(i))
          .append("\", \"ApplyStatus\": \"in-sync\"}");
    }
    Files.writeString(
        folder.resolve("eu-west-1/clusters.json"),
        "{\"Clusters\": [{\"ClusterIdentifier\": \"analytics\", \"ClusterStatus\": \"available\","
            + " \"IamRoles\": ["
            + attached
            + "]}]}\n");
    Files.writeString(folder.resolve("eu-west-1/namespaces.json"), "{\"namespaces\": []}\n");
    Files.writeString(
        folder.resolve("buckets/lake-7/location.json"),
        "{\"LocationConstraint\": \"eu-west-1\"}\n");
    Files.writeString(folder.resolve("buckets/lake-7/encryption.json"), "{}\n");
    Files.writeString(folder.resolve("buckets/lake-7/policy.json"), "{}\n");
  }

  static String arn(int role) {
    return "arn:aws:iam::%s:role/%srole-%d".formatted(ACCOUNT, role % 4 == 1 ? "data/" : "", role);
  }

  private void iam(int roles) throws IOException {
    line(0, "{");
    line(1, "\"UserDetailList\": [");
    int users = roles / 10;
    for (int i = 0; i < users; i++) {
      user(i, i + 1 == users);
    }
    line(1, "],");
    line(1, "\"GroupDetailList\": [");
    for (int i = 0; i < 20; i++) {
      line(2, "{");
      line(3, "\"Path\": \"/\",");
      line(3, "\"GroupName\": \"group-%d\",", i);
      line(3, "\"GroupId\": \"AGPASAMPLE%010d\",", i);
      line(3, "\"Arn\": \"arn:aws:iam::%s:group/group-%d\",", ACCOUNT, i);
      line(3, "\"CreateDate\": \"2024-02-03T04:05:06+00:00\",");
      inline("GroupPolicyList", i, 1);
      attached(1);
      line(2, i == 19 ? "}" : "},");
    }
    line(1, "],");
    line(1, "\"RoleDetailList\": [");
    for (int i = 0; i < roles; i++) {
      role(i, i + 1 == roles);
    }
    line(1, "],");
    line(1, "\"Policies\": [");
    for (int i = 0; i < MANAGED; i++) {
      managed(i);
    }
    line(1, "]");
    line(0, "}");
  }

  private void user(int i, boolean last) throws IOException {
    line(2, "{");
    line(3, "\"Path\": \"/\",");
    line(3, "\"UserName\": \"user-%d\",", i);
    line(3, "\"UserId\": \"AIDASAMPLE%010d\",", i);
    line(3, "\"Arn\": \"arn:aws:iam::%s:user/user-%d\",", ACCOUNT, i);
    line(3, "\"CreateDate\": \"2024-02-03T04:05:06+00:00\",");
    if (i % 3 == 0) {
      inline("UserPolicyList", i, 1);
    }
    line(3, "\"GroupList\": [");
    line(4, "\"group-%d\"", i % 20);
    line(3, "],");
    attached(i % 2);
    line(2, last ? "}" : "},");
  }

  private void role(int i, boolean last) throws IOException {
    line(2, "{");
    line(3, "\"Path\": \"%s\",", i % 4 == 1 ? "/data/" : "/");
    line(3, "\"RoleName\": \"role-%d\",", i);
    line(3, "\"RoleId\": \"AROASAMPLE%010d\",", i);
    line(3, "\"Arn\": \"%s\",", arn(i));
    line(3, "\"CreateDate\": \"2024-02-03T04:05:06+00:00\",");
    line(3, "\"AssumeRolePolicyDocument\": {");
    line(4, "\"Version\": \"2012-10-17\",");
    line(4, "\"Statement\": [");
    line(5, "{");
    line(6, "\"Effect\": \"Allow\",");
    line(6, "\"Principal\": {");
    line(
        7,
        "\"Service\": \"%s.amazonaws.com\"",
        i % 3 == 0 ? "redshift" : i % 3 == 1 ? "ec2" : "lambda");
    line(6, "},");
    line(6, "\"Action\": \"sts:AssumeRole\"");
    line(5, "}");
    line(4, "]");
    line(3, "},");
    if (i % 10 == 1) {
      line(3, "\"InstanceProfileList\": [");
      line(4, "{");
      line(5, "\"Path\": \"/\",");
      line(5, "\"InstanceProfileName\": \"role-%d\",", i);
      line(5, "\"Arn\": \"arn:aws:iam::%s:instance-profile/role-%d\",", ACCOUNT, i);
      line(5, "\"Roles\": [{\"RoleName\": \"role-%d\", \"Arn\": \"%s\"}]", i, arn(i));
      line(4, "}");
      line(3, "],");
    } else {
      line(3, "\"InstanceProfileList\": [],");
    }
    inline("RolePolicyList", i, i % 3);
    if (i % 20 == 7) {
      line(3, "\"PermissionsBoundary\": {");
      line(4, "\"PermissionsBoundaryType\": \"Policy\",");
      line(4, "\"PermissionsBoundaryArn\": \"%s\"", managedArn(0));
      line(3, "},");
    }
    line(3, "\"Tags\": [");
    line(4, "{\"Key\": \"team\", \"Value\": \"team-%d\"},", i % 30);
    line(4, "{\"Key\": \"stage\", \"Value\": \"%s\"}", i % 2 == 0 ? "prod" : "dev");
    line(3, "],");
    line(
        3,
        "\"RoleLastUsed\": {\"LastUsedDate\": \"2026-11-01T10:00:00+00:00\", \"Region\":"
            + " \"eu-west-1\"},");
    attached(1 + i % 3);
    line(2, last ? "}" : "},");
  }

  private void inline(String list, int i, int count) throws IOException {
    line(3, "\"%s\": [", list);
    for (int n = 0; n < count; n++) {
      line(4, "{");
      line(5, "\"PolicyName\": \"access-%d\",", n);
      line(5, "\"PolicyDocument\": ");
      document(i + n * 7, 6);
      line(4, n + 1 == count ? "}" : "},");
    }
    line(3, "],");
  }

  private void attached(int count) throws IOException {
    line(3, "\"AttachedManagedPolicies\": [");
    int first = random.nextInt(MANAGED);
    for (int n = 0; n < count; n++) {
      int policy = (first + n) % MANAGED;
      line(4, "{");
      line(5, "\"PolicyName\": \"shared-%d\",", policy);
      line(5, "\"PolicyArn\": \"%s\"", managedArn(policy));
      line(4, n + 1 == count ? "}" : "},");
    }
    line(3, "]");
  }

  private static String managedArn(int i) {
    return "arn:aws:iam::%s:policy/shared-%d".formatted(ACCOUNT, i);
  }

  private void managed(int i) throws IOException {
    line(2, "{");
    line(3, "\"PolicyName\": \"shared-%d\",", i);
    line(3, "\"Arn\": \"%s\",", managedArn(i));
    line(3, "\"DefaultVersionId\": \"v2\",");
    line(3, "\"PolicyVersionList\": [");
    for (int version = 2; version > 0; version--) {
      line(4, "{");
      line(5, "\"Document\": ");
      document(i * 3 + version, 6);
      line(5, ",\"VersionId\": \"v%d\",", version);
      line(5, "\"IsDefaultVersion\": %s", version == 2);
      line(4, version == 2 ? "}," : "}");
    }
    line(3, "]");
    line(2, i + 1 == MANAGED ? "}" : "},");
  }

  private void document(int seed, int depth) throws IOException {
    String bucket = "arn:aws:s3:::lake-" + seed % BUCKETS;
    line(depth, "{");
    line(depth + 1, "\"Version\": \"2012-10-17\",");
    line(depth + 1, "\"Statement\": [");
    statement(
        depth,
        "ListTheBucket",
        "\"s3:ListBucket\", \"s3:GetBucketLocation\"",
        "\"" + bucket + "\"",
        false);
    statement(
        depth,
        "ReadTheObjects",
        "\"s3:GetObject\", \"s3:GetObjectVersion\"",
        "\"%s/in/*\", \"%s/team-%d/*\"".formatted(bucket, bucket, seed % 30),
        false);
    if (random.nextInt(3) == 0) {
      statement(
          depth,
          "WriteLogs",
          "\"logs:CreateLogGroup\", \"logs:CreateLogStream\", \"logs:PutLogEvents\"",
          "\"arn:aws:logs:eu-west-1:%s:log-group:/team-%d/*\"".formatted(ACCOUNT, seed % 30),
          false);
    }
    line(depth + 2, "{");
    line(depth + 3, "\"Sid\": \"OnlyOverTls\",");
    line(depth + 3, "\"Effect\": \"Deny\",");
    line(depth + 3, "\"Action\": \"s3:*\",");
    line(depth + 3, "\"Resource\": \"*\",");
    line(depth + 3, "\"Condition\": {");
    line(depth + 4, "\"Bool\": {");
    line(depth + 5, "\"aws:SecureTransport\": \"false\"");
    line(depth + 4, "}");
    line(depth + 3, "}");
    line(depth + 2, "}");
    line(depth + 1, "]");
    line(depth, "}");
  }

  private void statement(int depth, String sid, String actions, String resources, boolean last)
      throws IOException {
    line(depth + 2, "{");
    line(depth + 3, "\"Sid\": \"%s\",", sid);
    line(depth + 3, "\"Effect\": \"Allow\",");
    list(depth + 3, "Action", actions, ",");
    list(depth + 3, "Resource", resources, "");
    line(depth + 2, last ? "}" : "},");
  }

  private void list(int depth, String name, String items, String end) throws IOException {
    line(depth, "\"%s\": [", name);
    String[] each = items.split(", ", -1);
    for (int i = 0; i < each.length; i++) {
      line(depth + 1, "%s", i + 1 == each.length ? each[i] : each[i] + ",");
    }
    line(depth, "]" + end);
  }

  private void line(int depth, String text, Object... values) throws IOException {
    out.write("    ".repeat(depth));
    out.write(values.length == 0 ? text : String.format(Locale.ROOT, text, values));
    out.write('\n');
  }
}
