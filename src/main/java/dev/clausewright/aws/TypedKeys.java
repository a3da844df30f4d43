package dev.clausewright.aws;

import dev.clausewright.account.Identity;
import dev.clausewright.account.KeyProbes;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TableFacts;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.s3.S3Client;

/// Typed keys, tried by calls that only read. The secrets leave the vault for the time of a call;
/// nothing here keeps them.
final class TypedKeys implements KeyProbes {
  private final Session session;

  TypedKeys(Session session) {
    this.session = session;
  }

  @Override
  public KeyProbe with(Keys keys) {
    return new Probe(session, keys);
  }

  private static final class Probe implements KeyProbe {
    private final Session session;
    private final Clients clients;
    private final Calls calls;

    Probe(Session session, Keys keys) {
      this.session = session;
      this.clients = session.clients().with(() -> credentials(keys));
      this.calls =
          new Calls(
              new Faults(
                  () ->
                      new Bearer(
                          "the statement",
                          Optional.of(keys.id()),
                          Optional.empty(),
                          "Compare id, secret and token with what was issued.")));
    }

    private static AwsCredentials credentials(Keys keys) {
      String secret = revealed(keys.vault(), keys.secret());
      return keys.token()
          .<AwsCredentials>map(
              token ->
                  AwsSessionCredentials.create(
                      keys.id().id(), secret, revealed(keys.vault(), token)))
          .orElseGet(() -> AwsBasicCredentials.create(keys.id().id(), secret));
    }

    private static String revealed(Vault vault, SecretRef ref) {
      StringBuilder characters = new StringBuilder();
      vault.reveal(ref, characters::append);
      return characters.toString();
    }

    private Question question(Service service, Region region, Permission needs, String what) {
      return new Question(
          session.host(service, region), needs, what, "There is no such thing: " + what + ".");
    }

    @Override
    public Seen<Identity> identity() {
      Seen<Identity> seen =
          Whoami.of(
              calls,
              clients,
              session.region(),
              question(
                  Service.STS,
                  session.region(),
                  new Permission("sts:GetCallerIdentity", "*"),
                  "whose keys these are"));
      return seen instanceof Seen.Failed<Identity>(var cause) && calls.keysRefused()
          ? new Seen.Absent<>(cause.why())
          : seen;
    }

    @Override
    public Seen<Optional<String>> list(Bucket bucket, String prefix) {
      return inBucket(
          question(
              Service.S3,
              session.region(),
              new Permission("s3:ListBucket", bucket.name()),
              "the bucket " + bucket.name()),
          s3 ->
              s3
                  .listObjectsV2(r -> r.bucket(bucket.name()).prefix(prefix).maxKeys(1))
                  .contents()
                  .stream()
                  .findFirst()
                  .map(object -> object.key()));
    }

    @Override
    public Seen<Long> head(Bucket bucket, String key) {
      return inBucket(
          question(
              Service.S3,
              session.region(),
              new Permission("s3:GetObject", bucket.name() + "/" + key),
              "the object " + bucket.name() + "/" + key),
          s3 -> s3.headObject(r -> r.bucket(bucket.name()).key(key)).contentLength());
    }

    /// A bucket of another Region says which, and is asked once more there.
    private <T> Seen<T> inBucket(Question question, Function<S3Client, T> look) {
      return calls.ask(
          question,
          () -> {
            try {
              return look.apply(clients.s3(session.region()));
            } catch (AwsServiceException e) {
              Optional<Region> elsewhere =
                  Optional.ofNullable(e.awsErrorDetails())
                      .flatMap(d -> Optional.ofNullable(d.sdkHttpResponse()))
                      .flatMap(answer -> answer.firstMatchingHeader("x-amz-bucket-region"))
                      .flatMap(name -> Region.read(name).found())
                      .filter(region -> !region.equals(session.region()));
              if (elsewhere.isEmpty()) {
                throw e;
              }
              return look.apply(clients.s3(elsewhere.get()));
            }
          });
    }

    @Override
    public Seen<TableFacts> table(Region region, DynamoTable table) {
      Seen<String> arn =
          ask(
              question(
                  Service.DYNAMODB,
                  region,
                  new Permission("dynamodb:DescribeTable", table.name()),
                  "the table " + table.name()),
              () ->
                  NotSaid.need(
                      clients
                          .dynamo(region)
                          .describeTable(r -> r.tableName(table.name()))
                          .table()
                          .tableArn(),
                      "TableArn"));
      return arn.map(found -> new TableFacts(new AccountId(found.split(":", 6)[4]), region, table));
    }

    @Override
    public Seen<Integer> instances(Region region, String cluster) {
      return ask(
          question(
              Service.EMR,
              region,
              new Permission("elasticmapreduce:ListInstances", cluster),
              "the nodes of " + cluster),
          () -> {
            var answer = clients.emr(region).listInstances(r -> r.clusterId(cluster));
            return NotSaid.need(answer.hasInstances(), answer.instances(), "Instances").size();
          });
    }

    private <T> Seen<T> ask(Question question, Callable<T> call) {
      return calls.ask(question, call);
    }

    @Override
    public void close() {
      calls.close();
      clients.close();
    }
  }
}
