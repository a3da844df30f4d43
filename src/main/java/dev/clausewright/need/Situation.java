package dev.clausewright.need;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import java.util.Optional;

/// What the rows of the need table ask an ask.
record Situation(Ask ask, Statement statement, Holder holder) {
  static Situation of(Ask ask) {
    Finished finished = ask.statement();
    return new Situation(ask, finished.statement(), holder(finished.authorization()));
  }

  private static Holder holder(Authorization.Settled authorization) {
    return switch (authorization) {
      case Authorization.Role(RoleValue role, _) ->
          switch (role) {
            case RoleValue.DefaultRole _ -> new Holder.DataRole(Optional.empty());
            case RoleValue.SessionIdentity _ -> new Holder.Caller();
            case RoleValue.RoleChain chain -> new Holder.DataRole(Optional.of(chain.last()));
          };
      case Authorization.Keys _, Authorization.None _ -> new Holder.User();
    };
  }

  /// The role's (L-36), else that of REGION, else where the statement will run.
  Partition partition() {
    Optional<Partition> role =
        holder instanceof Holder.DataRole(Optional<RoleArn> last)
            ? last.map(RoleArn::partition)
            : Optional.empty();
    return role.or(() -> named().map(Region::partition)).orElse(ask.place().partition());
  }

  boolean says(Option option) {
    return statement.says(option);
  }

  /// Source or target, where it lies in S3.
  Optional<S3Location> location() {
    Part part = statement instanceof Unload ? Part.TARGET : Part.SOURCE;
    return statement.value(part).filter(S3Location.class::isInstance).map(S3Location.class::cast);
  }

  /// The mapping file that JSON or AVRO names, where it is one.
  Optional<S3Location> mapping(Option format) {
    return statement
        .value(format)
        .map(Value::text)
        .filter(text -> text.startsWith("s3://"))
        .flatMap(text -> S3Location.read(text).found());
  }

  /// The account whose tables and EMR clusters a bare name means: the data principal's (P-49).
  String account() {
    Optional<RoleArn> last =
        holder instanceof Holder.DataRole(Optional<RoleArn> role) ? role : Optional.empty();
    return last.map(RoleArn::account)
        .or(() -> ask.place().account())
        .map(account -> account.digits())
        .orElse("*");
  }

  /// REGION, else the Region of the cluster.
  String region() {
    return named().or(() -> ask.place().region()).map(Region::name).orElse("*");
  }

  private Optional<Region> named() {
    return statement.value(Option.REGION).filter(Region.class::isInstance).map(Region.class::cast);
  }

  /// The ARN of a key that may be given by its id alone.
  String keyArn(KmsKey key) {
    return key.isArn()
        ? key.text()
        : "arn:%s:kms:%s:%s:%s"
            .formatted(
                partition().id(),
                region(),
                account(),
                key.isAlias() ? key.text() : "key/" + key.id());
  }
}
