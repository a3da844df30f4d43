package dev.clausewright.aws;

import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.redshift.RedshiftClient;
import software.amazon.awssdk.services.redshiftdata.RedshiftDataClient;
import software.amazon.awssdk.services.redshiftserverless.RedshiftServerlessClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.sts.StsClient;

/// The SDK's clients with one set of credentials: one a service and Region, made when first used,
/// since making one is expensive and keeping it cheap. Safe for use by several threads.
final class Clients implements AutoCloseable {
  /// With the first; a server that is asked too often may come round after three.
  private static final int ATTEMPTS = 4;

  private record Key(Service service, String region) {}

  private final Ways ways;
  private final AwsCredentialsProvider credentials;
  private final Map<Key, SdkClient> made = new ConcurrentHashMap<>();

  Clients(Ways ways, AwsCredentialsProvider credentials) {
    this.ways = ways;
    this.credentials = credentials;
  }

  /// The same ways with other credentials; close them on their own.
  Clients with(AwsCredentialsProvider others) {
    return new Clients(ways, others);
  }

  /// Makes those that nearly every run needs, while something else is waited for. One that cannot
  /// be made says why to whoever uses it first, and not here.
  void warm(Region region) {
    List.<Runnable>of(
            () -> iam(region.partition()),
            () -> redshift(region),
            () -> serverless(region),
            () -> s3(region))
        .forEach(
            made ->
                Thread.ofPlatform()
                    .daemon()
                    .name("clients")
                    .uncaughtExceptionHandler((_, _) -> {})
                    .start(made));
  }

  Endpoints endpoints() {
    return ways.endpoints();
  }

  StsClient sts(Region region) {
    return kept(Service.STS, sdk(region), StsClient.class, StsClient.builder());
  }

  /// IAM has one place a partition, whose pseudo-Region signs the calls.
  IamClient iam(Partition partition) {
    return kept(Service.IAM, global(partition), IamClient.class, IamClient.builder());
  }

  RedshiftClient redshift(Region region) {
    return kept(Service.REDSHIFT, sdk(region), RedshiftClient.class, RedshiftClient.builder());
  }

  RedshiftServerlessClient serverless(Region region) {
    return kept(
        Service.REDSHIFT_SERVERLESS,
        sdk(region),
        RedshiftServerlessClient.class,
        RedshiftServerlessClient.builder());
  }

  RedshiftDataClient data(Region region) {
    return kept(
        Service.REDSHIFT_DATA, sdk(region), RedshiftDataClient.class, RedshiftDataClient.builder());
  }

  /// Custom endpoints seldom have a host name for every bucket.
  S3Client s3(Region region) {
    return kept(
        Service.S3,
        sdk(region),
        S3Client.class,
        S3Client.builder()
            .forcePathStyle(ways.endpoints().of(Service.S3).isPresent())
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED));
  }

  DynamoDbClient dynamo(Region region) {
    return kept(Service.DYNAMODB, sdk(region), DynamoDbClient.class, DynamoDbClient.builder());
  }

  EmrClient emr(Region region) {
    return kept(Service.EMR, sdk(region), EmrClient.class, EmrClient.builder());
  }

  KmsClient kms(Region region) {
    return kept(Service.KMS, sdk(region), KmsClient.class, KmsClient.builder());
  }

  SsoClient sso(software.amazon.awssdk.regions.Region region) {
    return kept(Service.SSO, region, SsoClient.class, SsoClient.builder());
  }

  SsoOidcClient oidc(software.amazon.awssdk.regions.Region region) {
    return kept(Service.SSO_OIDC, region, SsoOidcClient.class, SsoOidcClient.builder());
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient>
      C kept(
          Service service, software.amazon.awssdk.regions.Region region, Class<C> sort, B builder) {
    Key key = new Key(service, region.id());
    return sort.cast(made.computeIfAbsent(key, _ -> make(service, region, builder)));
  }

  private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C extends SdkClient>
      C make(Service service, software.amazon.awssdk.regions.Region region, B builder) {
    Optional<URI> custom = ways.endpoints().of(service);
    custom.ifPresent(builder::endpointOverride);
    return builder
        .region(region)
        .credentialsProvider(credentials)
        .httpClient(ways.http().to(custom))
        .overrideConfiguration(configuration())
        .build();
  }

  /// The person's files are read in one place only, with words for their faults: the SDK gets
  /// none, so that a broken line does not end every call with a riddle.
  private ClientOverrideConfiguration configuration() {
    return ClientOverrideConfiguration.builder()
        .defaultProfileFile(ProfileFile.aggregator().build())
        .defaultProfileName("default")
        .scheduledExecutorService(ways.timer())
        .apiCallTimeout(ways.surroundings().patience().call())
        .addExecutionInterceptor(new SoundAnswer())
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .retryOnException(Clients::isBusy)
                .backoffStrategy(pauses(1))
                .throttlingBackoffStrategy(pauses(10))
                .build())
        .build();
  }

  /// A cluster with an earlier change under way takes the next one later (E-41).
  private static boolean isBusy(Throwable thrown) {
    return thrown instanceof AwsServiceException refused
        && refused.awsErrorDetails() != null
        && refused.awsErrorDetails().errorCode() != null
        && Refusal.of(refused.awsErrorDetails().errorCode(), refused.statusCode()) == Refusal.BUSY;
  }

  private BackoffStrategy pauses(int times) {
    return BackoffStrategy.exponentialDelay(
        ways.surroundings().patience().pause().multipliedBy(times),
        ways.surroundings().patience().answer());
  }

  private static software.amazon.awssdk.regions.Region sdk(Region region) {
    return software.amazon.awssdk.regions.Region.of(region.name());
  }

  private static software.amazon.awssdk.regions.Region global(Partition partition) {
    return switch (partition) {
      case AWS -> software.amazon.awssdk.regions.Region.AWS_GLOBAL;
      case AWS_CN -> software.amazon.awssdk.regions.Region.AWS_CN_GLOBAL;
      case AWS_US_GOV -> software.amazon.awssdk.regions.Region.AWS_US_GOV_GLOBAL;
      case AWS_ISO -> software.amazon.awssdk.regions.Region.AWS_ISO_GLOBAL;
      case AWS_ISO_B -> software.amazon.awssdk.regions.Region.AWS_ISO_B_GLOBAL;
      case AWS_EUSC, AWS_ISO_E, AWS_ISO_F ->
          software.amazon.awssdk.regions.Region.of(partition.regions().getFirst());
    };
  }

  @Override
  public void close() {
    made.values().forEach(SdkClient::close);
  }
}
