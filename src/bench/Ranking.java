import dev.clausewright.account.Account;
import dev.clausewright.account.Remembered;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.Standing;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.SqlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long it takes to rank 5 000 roles of an account for one statement. After {@code mvn package}:
 * {@code java -cp 'target/app/*' src/bench/Ranking.java}.
 */
public final class Ranking {
  private static final int ROLES = 5_000;
  private static final int ROUNDS = 15;
  private static final String ACCOUNT = "123456789012";

  private Ranking() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("ranking");
    try {
      write(folder);
      Account account = new Remembered(Snapshots.open(List.of(folder)).found().orElseThrow());
      measure("COPY of a prefix", "copy t from 's3://lake/in/listing/' csv", account);
      measure("UNLOAD to a prefix", "unload ('select 1') to 's3://lake/out/day_'", account);
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void measure(String name, String sql, Account account)
      throws InterruptedException {
    Statement statement = SqlReader.read(sql, new Vault()).statement();
    Place place =
        new Place(
            Partition.AWS,
            Optional.of(new AccountId(ACCOUNT)),
            Optional.of(new Region("eu-west-1")),
            Optional.of(new TargetName(TargetName.Kind.CLUSTER, "main")),
            Optional.empty());
    double[] rounds = new double[ROUNDS];
    double first = 0;
    List<Ranked> ranked = List.of();
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      ranked =
          dev.clausewright.check.Ranking.of(statement, place, Facts.NONE, account)
              .orElseThrow()
              .roles((done, of) -> {})
              .found()
              .orElseThrow()
              .all();
      double milliseconds = (System.nanoTime() - start) / 1e6;
      first = round == -ROUNDS ? milliseconds : first;
      rounds[Math.max(round, 0)] = milliseconds;
    }
    Arrays.sort(rounds);
    Map<Standing, Integer> count = new TreeMap<>();
    ranked.forEach(role -> count.merge(role.standing(), 1, Integer::sum));
    System.out.printf(
        "%-20s %d roles: %4.0f ms (median of %d; the first time, with its policies to read, %.0f"
            + " ms)%n  %s%n",
        name, ranked.size(), rounds[ROUNDS / 2], ROUNDS, first, count);
  }

  /** Roles as accounts have them: many for other services, some for Redshift, some that chain. */
  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("eu-west-1"));
    Files.createDirectories(folder.resolve("buckets/lake"));
    Files.writeString(
        folder.resolve("meta.json"),
        "{\"Account\":\"%s\",\"TakenAt\":\"2026-11-23T00:00:00Z\"}".formatted(ACCOUNT));
    Files.writeString(
        folder.resolve("buckets/lake/location.json"), "{\"LocationConstraint\":\"eu-west-1\"}");
    Files.writeString(
        folder.resolve("buckets/lake/encryption.json"),
        "{\"ServerSideEncryptionConfiguration\":{\"Rules\":[{\"ApplyServerSideEncryptionByDefault\":{\"SSEAlgorithm\":\"AES256\"}}]}}");
    StringBuilder attached = new StringBuilder();
    StringBuilder roles = new StringBuilder();
    for (int i = 0; i < ROLES; i++) {
      roles.append(i == 0 ? "" : ",").append(role(i));
      if (i < 400 && i % 8 == 0) {
        attached
            .append(attached.isEmpty() ? "" : ",")
            .append(
                "{\"IamRoleArn\":\"arn:aws:iam::%s:role/role-%d\",\"ApplyStatus\":\"in-sync\"}"
                    .formatted(ACCOUNT, i));
      }
    }
    Files.writeString(
        folder.resolve("iam.json"),
        "{\"UserDetailList\":[],\"GroupDetailList\":[],\"RoleDetailList\":[%s],\"Policies\":[]}"
            .formatted(roles));
    Files.writeString(
        folder.resolve("eu-west-1/clusters.json"),
        "{\"Clusters\":[{\"ClusterIdentifier\":\"main\",\"ClusterStatus\":\"available\",\"ClusterNamespaceArn\":\"arn:aws:redshift:eu-west-1:%s:namespace:0f4c8a52-2d5e-4b9c-9b1e-3a1f5a6b7c8d\",\"IamRoles\":[%s]}]}"
            .formatted(ACCOUNT, attached));
  }

  private static String role(int i) {
    String trust =
        i % 4 == 0
            ? "{\"Service\":\"redshift.amazonaws.com\"}"
            : i % 4 == 1
                ? "{\"AWS\":\"arn:aws:iam::%s:%s\"}"
                    .formatted(ACCOUNT, i % 8 == 1 ? "root" : "role/role-" + (i - 1))
                : "{\"Service\":\"%s.amazonaws.com\"}".formatted(i % 4 == 2 ? "ec2" : "lambda");
    String reads = i % 3 == 0 ? "lake/*" : i % 3 == 1 ? "lake-" + i + "/in/*" : "lake/in/list*";
    String policy =
        """
        {"Version":"2012-10-17","Statement":[
         {"Sid":"Read","Effect":"Allow","Action":["s3:Get*","s3:PutObject"],"Resource":"arn:aws:s3:::%s"},
         {"Sid":"List","Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::lake%s"},
         {"Sid":"Logs","Effect":"Allow","Action":"logs:*","Resource":"*"},
         {"Sid":"Never","Effect":"Deny","Action":"s3:*","Resource":"arn:aws:s3:::lake/secret-%d/*"}%s]}
        """
            .formatted(
                reads,
                i % 5 == 0 ? "-other" : "",
                i,
                i % 16 == 0
                    ? ",{\"Effect\":\"Allow\",\"Action\":\"sts:AssumeRole\",\"Resource\":\"*\"}"
                    : "");
    return """
    {"Path":"/","RoleName":"role-%d","RoleId":"AROA%017d","Arn":"arn:aws:iam::%s:role/role-%d",
     "AssumeRolePolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":%s,"Action":"sts:AssumeRole"}]},
     "RolePolicyList":[{"PolicyName":"p","PolicyDocument":%s}],"AttachedManagedPolicies":[]}
    """
        .formatted(i, i, ACCOUNT, i, trust, policy);
  }
}
