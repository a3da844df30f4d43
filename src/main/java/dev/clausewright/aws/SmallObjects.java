package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// What stands in small objects, such as manifests; a large one is let go after its head.
final class SmallObjects {
  record ObjectKey(String bucket, String key, int most) {}

  private final Session session;
  private final Memory memory;
  private final Buckets buckets;

  SmallObjects(Session session, Memory memory, Buckets buckets) {
    this.session = session;
    this.memory = memory;
    this.buckets = buckets;
  }

  /// The bytes of an object that is small.
  Seen<byte[]> object(Bucket bucket, String key, int most) {
    return memory.once(
        new ObjectKey(bucket.name(), key, most),
        () -> {
          Region region =
              buckets.region(bucket, buckets.head(bucket)).found().orElse(session.region());
          Question question =
              new Question(
                  session.host(Service.S3, region),
                  new Permission(
                      "s3:GetObject",
                      "arn:" + region.partition().id() + ":s3:::" + bucket.name() + "/" + key),
                  "the object s3://" + bucket.name() + "/" + key,
                  "There is no object s3://" + bucket.name() + "/" + key + ".");
          return session
              .calls()
              .ask(question, () -> bytes(session.clients().s3(region), bucket, key, most))
              .then(
                  (bytes, when) ->
                      bytes
                          .<Seen<byte[]>>map(read -> new Seen.Got<>(read, when))
                          .orElseGet(
                              () ->
                                  new Seen.Failed<>(
                                      new Cause(
                                          Faults.capital(question.what()) + " was not read",
                                          "It is larger than " + most + " bytes.",
                                          question.host()))));
        });
  }

  private static Optional<byte[]> bytes(S3Client s3, Bucket bucket, String key, int most)
      throws IOException {
    try (ResponseInputStream<GetObjectResponse> body =
        s3.getObject(request -> request.bucket(bucket.name()).key(key))) {
      Long length = body.response().contentLength();
      if (length != null && length > most) {
        body.abort();
        return Optional.empty();
      }
      byte[] bytes = body.readNBytes(most);
      if (body.read() >= 0) {
        body.abort();
        return Optional.empty();
      }
      return Optional.of(bytes);
    }
  }
}
