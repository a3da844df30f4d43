package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Identifier;
import dev.clausewright.clause.LibraryName;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Builds asks for tests: a statement, a place, facts, one word after the other. */
public final class Given {
  /** The moment that all test runs take place at. */
  public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  private final Statement statement;
  private final Place place;
  private final Facts facts;

  private Given(Statement statement, Place place, Facts facts) {
    this.statement = statement;
    this.place = place;
    this.facts = facts;
  }

  private static Given of(Statement statement) {
    Place place =
        new Place(
            Partition.AWS,
            Optional.of(new AccountId("123456789012")),
            Optional.of(new Region("eu-west-1")),
            Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
            Optional.empty());
    return new Given(statement, place, Facts.NONE);
  }

  public static Given copy(Value source) {
    return of(
        Statement.empty(Verb.COPY)
            .put(
                Part.TABLE,
                new TableName(Optional.empty(), Optional.empty(), new Identifier("listing")))
            .put(Part.SOURCE, source));
  }

  public static Given copy(String s3) {
    return copy(s3(s3));
  }

  public static Given unload(String s3) {
    return of(
        Statement.empty(Verb.UNLOAD)
            .put(Part.QUERY, new Query("select * from listing"))
            .put(Part.TARGET, s3(s3)));
  }

  public static Given library(String s3) {
    return of(
        Statement.empty(Verb.CREATE_LIBRARY)
            .put(Part.LIBRARY_NAME, new LibraryName(new Identifier("f_urlparse")))
            .put(Part.SOURCE, s3(s3)));
  }

  public static Given webLibrary(String url) {
    return of(
        Statement.empty(Verb.CREATE_LIBRARY)
            .put(Part.LIBRARY_NAME, new LibraryName(new Identifier("f_urlparse")))
            .put(Part.SOURCE, new HttpsUrl(url)));
  }

  public static S3Location s3(String text) {
    return S3Location.read(text).found().orElseThrow();
  }

  /** A role of the training account by its name, or any role by its ARN. */
  public static RoleArn role(String name) {
    String arn = name.startsWith("arn:") ? name : "arn:aws:iam::123456789012:role/" + name;
    return RoleArn.read(arn).found().orElseThrow();
  }

  public Given as(String... roles) {
    return with(
        statement.put(
            Part.IAM_ROLE,
            new RoleValue.RoleChain(Arrays.stream(roles).map(Given::role).toList())));
  }

  public Given asDefault() {
    return with(statement.put(Part.IAM_ROLE, new RoleValue.DefaultRole()));
  }

  public Given withKeys(String id, boolean token) {
    Vault vault = new Vault();
    Statement keyed =
        statement
            .put(Part.ACCESS_KEY_ID, new AccessKeyId(id))
            .put(
                Part.SECRET_ACCESS_KEY,
                new Secret(
                    vault.put(
                        Kind.SECRET_ACCESS_KEY,
                        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".toCharArray())));
    return with(
        token
            ? keyed.put(
                Part.SESSION_TOKEN,
                new Secret(vault.put(Kind.SESSION_TOKEN, "abcdef/+=".repeat(30).toCharArray())))
            : keyed);
  }

  public Given saying(Option option) {
    return with(statement.put(option));
  }

  public Given saying(Option option, Value value) {
    return with(statement.put(Slot.of(option), new Entry.Is(value)));
  }

  /** As a COPY JOB of this name. */
  public Given asJob(String name) {
    return with(
        statement.put(Slot.of(Part.SETTING), new Entry.Is(new Setting("JOB CREATE", name, false))));
  }

  public Given on(TargetName.Kind kind, String id, String region) {
    return new Given(
        statement,
        new Place(
            place.partition(),
            place.account(),
            Optional.of(new Region(region)),
            Optional.of(new TargetName(kind, id)),
            place.user()),
        facts);
  }

  public Given onServerless() {
    return on(TargetName.Kind.NAMESPACE, "reporting", "eu-west-1");
  }

  public Given nowhere() {
    return new Given(statement, Place.open(Partition.AWS), facts);
  }

  public Given by(String user) {
    return new Given(
        statement,
        new Place(
            place.partition(),
            place.account(),
            place.region(),
            place.target(),
            Optional.of(new DbUser(user))),
        facts);
  }

  public Given knowing(Facts other) {
    return new Given(statement, place, other);
  }

  private Given with(Statement other) {
    return new Given(other, place, facts);
  }

  public Ask ask() {
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready(Finished finished) -> new Ask(finished, place, facts);
      case Finished.Result.NotYet(var gaps) -> throw new IllegalStateException(gaps.toString());
    };
  }

  /** Runs all checks against a fresh training account. */
  public Progress run() {
    return run(TrainingAccount.open());
  }

  public Progress run(Account account) {
    Ask ask = ask();
    CheckRun run =
        CheckRun.start(
            new Sight(ask, account, InstantSource.fixed(NOW)), Plan.of(ask), progress -> {});
    return run.end().orTimeout(30, TimeUnit.SECONDS).join();
  }
}
