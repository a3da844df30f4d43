package dev.clausewright.aws;

import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.Encryption;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.iam.Layer;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionByDefault;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;

/// Buckets: where they lie, how they encrypt, what their policy says, and small objects in them.
final class Buckets {
  record BucketKey(String name) {}

  record HeadKey(String name) {}

  record PolicyKey(String name) {}

  private static final String REGION = "x-amz-bucket-region";

  /// What HeadBucket tells, also where it is refused.
  ///
  /// @param status of the answer; 200 if the one who asks may list the bucket
  /// @param own whether it is a bucket of the account; none if nobody knows
  record Head(int status, Optional<Region> region, Optional<Boolean> own) {}

  private final Session session;
  private final Memory memory;
  private final AccountId account;
  private final Papers papers = new Papers();

  Buckets(Session session, Memory memory, AccountId account) {
    this.session = session;
    this.memory = memory;
    this.account = account;
  }

  private Question question(Bucket bucket, String action, String what) {
    return new Question(
        session.host(Service.S3),
        new Permission(
            action, "arn:" + session.region().partition().id() + ":s3:::" + bucket.name()),
        what + bucket.name(),
        "There is no bucket " + bucket.name() + ".");
  }

  Seen<BucketFacts> bucket(Bucket bucket) {
    return memory.once(new BucketKey(bucket.name()), () -> facts(bucket));
  }

  private Seen<BucketFacts> facts(Bucket bucket) {
    Seen<Head> head = head(bucket);
    if (head instanceof Seen.Absent<Head>(String where)) {
      return new Seen.Absent<>(where);
    }
    Seen<Region> region = region(bucket, head);
    S3Client s3 = session.clients().s3(region.found().orElse(session.region()));
    Side<Seen<Encryption>> encryption = Side.start(() -> encryption(bucket, s3));
    Seen<Policies> policy = policy(bucket, s3);
    if (policy instanceof Seen.Absent<Policies>(String where)) {
      return new Seen.Absent<>(where);
    }
    Optional<AccountId> owner =
        head.found().flatMap(Head::own).filter(own -> own).map(own -> account);
    return new Seen.Got<>(
        new BucketFacts(bucket, owner, region, encryption.get(), policy), Instant.now());
  }

  Seen<Head> head(Bucket bucket) {
    return memory.once(
        new HeadKey(bucket.name()),
        () -> {
          Question question = question(bucket, "s3:ListBucket", "the bucket ");
          Seen<Head> asOwn = session.calls().ask(question, () -> head(bucket, true));
          return asOwn.then(
              (head, when) ->
                  head.status() == 403
                      ? again(bucket, question, head)
                      : new Seen.Got<>(head, when));
        });
  }

  /// Refused as a bucket of one's own: it is another account's, or it may not be listed.
  private Seen<Head> again(Bucket bucket, Question question, Head first) {
    return session
        .calls()
        .ask(question, () -> head(bucket, false))
        .map(
            again -> {
              Optional<Region> region = first.region().or(again::region);
              if (again.status() == 403) {
                session.calls().lacks(question.needs());
                return new Head(403, region, Optional.empty());
              }
              return new Head(again.status(), region, Optional.of(false));
            });
  }

  /// A header tells the Region, also in a refusal and in the answer of another Region.
  ///
  /// @param asOwn refuse buckets of other accounts
  private Head head(Bucket bucket, boolean asOwn) {
    try {
      SdkHttpResponse answer =
          session
              .clients()
              .s3(session.region())
              .headBucket(
                  request ->
                      request
                          .bucket(bucket.name())
                          .expectedBucketOwner(asOwn ? account.digits() : null))
              .sdkHttpResponse();
      return new Head(200, region(answer), asOwn ? Optional.of(true) : Optional.empty());
    } catch (S3Exception e) {
      int status = e.statusCode();
      SdkHttpResponse answer = e.awsErrorDetails().sdkHttpResponse();
      Optional<Region> told = answer == null ? Optional.empty() : region(answer);
      boolean elsewhere = status == 301 || status == 400;
      if (status == 403 || (elsewhere && told.isPresent())) {
        return new Head(status, told, Optional.empty());
      }
      throw e;
    }
  }

  private static Optional<Region> region(SdkHttpResponse answer) {
    return answer.firstMatchingHeader(REGION).flatMap(name -> Region.read(name).found());
  }

  /// An endpoint that leaves the header out is asked for the location.
  Seen<Region> region(Bucket bucket, Seen<Head> head) {
    return head.then(
        (told, when) -> {
          if (told.region().isPresent()) {
            return new Seen.Got<>(told.region().get(), when);
          }
          return session
              .calls()
              .ask(
                  question(bucket, "s3:GetBucketLocation", "the Region of the bucket "),
                  () ->
                      Book.text(
                          session
                              .clients()
                              .s3(session.region())
                              .getBucketLocation(request -> request.bucket(bucket.name()))
                              .locationConstraintAsString()))
              .then(
                  (name, then) ->
                      located(name)
                          .<Seen<Region>>map(region -> new Seen.Got<>(region, then))
                          .orElseGet(
                              () ->
                                  Faults.failed(
                                      question(bucket, "s3:GetBucketLocation", "the Region of "),
                                      "The answer names none that is known.")));
        });
  }

  /// No name stands for us-east-1, `EU` for eu-west-1: the two oldest Regions.
  private static Optional<Region> located(String name) {
    return Region.read(
            switch (name) {
              case "", "null" -> "us-east-1";
              case "EU" -> "eu-west-1";
              default -> name;
            })
        .found();
  }

  private Seen<Encryption> encryption(Bucket bucket, S3Client s3) {
    return session
        .calls()
        .ask(
            question(bucket, "s3:GetEncryptionConfiguration", "the encryption of the bucket "),
            () -> {
              try {
                var configuration =
                    NotSaid.need(
                        s3.getBucketEncryption(request -> request.bucket(bucket.name()))
                            .serverSideEncryptionConfiguration(),
                        "ServerSideEncryptionConfiguration");
                return configuration.rules().stream()
                    .map(ServerSideEncryptionRule::applyServerSideEncryptionByDefault)
                    .filter(rule -> rule != null)
                    .findFirst()
                    .map(Buckets::encryption)
                    .orElseGet(Encryption.S3Keys::new);
              } catch (S3Exception e) {
                if (code(e).equals("ServerSideEncryptionConfigurationNotFoundError")) {
                  return new Encryption.S3Keys();
                }
                throw e;
              }
            });
  }

  private static Encryption encryption(ServerSideEncryptionByDefault rule) {
    return Book.text(rule.sseAlgorithmAsString()).startsWith("aws:kms")
        ? new Encryption.Kms(
            Optional.ofNullable(rule.kmsMasterKeyID()).flatMap(key -> KmsKey.read(key).found()))
        : new Encryption.S3Keys();
  }

  private Seen<Policies> policy(Bucket bucket, S3Client s3) {
    return memory
        .once(
            new PolicyKey(bucket.name()),
            () ->
                session
                    .calls()
                    .ask(
                        question(bucket, "s3:GetBucketPolicy", "the policy of the bucket "),
                        () -> policyText(bucket, s3)))
        .map(
            text ->
                text.map(
                        document ->
                            Policies.of(
                                Layer.RESOURCE,
                                "resource",
                                "bucket policy of " + bucket.name(),
                                papers.read(document)))
                    .orElse(Policies.none()));
  }

  /// None if the bucket has no policy, which S3 says with an error.
  private static Optional<String> policyText(Bucket bucket, S3Client s3) {
    try {
      return Optional.of(
          NotSaid.need(
              s3.getBucketPolicy(request -> request.bucket(bucket.name())).policy(), "Policy"));
    } catch (S3Exception e) {
      if (code(e).equals("NoSuchBucketPolicy")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static String code(S3Exception e) {
    return e.awsErrorDetails() == null ? "" : Book.text(e.awsErrorDetails().errorCode());
  }
}
