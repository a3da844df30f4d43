package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The account that a command looks into: options of several commands. */
final class AccountOptions {

  /** One account, or none. */
  static final class Which {
    @Option(names = "--training", description = "The built-in training account.")
    private boolean training;

    @Option(
        names = "--snapshot",
        paramLabel = "DIR",
        description =
            "A folder of what AWS commands printed; give it again for further accounts side by"
                + " side.")
    private List<Path> snapshot = new ArrayList<>();

    @Option(
        names = "--profile",
        paramLabel = "NAME",
        description = "AWS itself, as a profile of your AWS files says; it is only read.")
    private Optional<String> profile = Optional.empty();

    @Option(
        names = "--env",
        description = "AWS itself, with the credentials of the environment; it is only read.")
    private boolean environment;

    private Optional<Connection.Using> live() {
      return environment
          ? Optional.of(new Connection.Using.Environment())
          : profile.map(Connection.Using.Profile::new);
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ArgGroup(exclusive = true, heading = "The account:%n")
  private @Nullable Which which;

  @Option(
      names = "--region",
      paramLabel = "REGION",
      converter = Typed.ToRegion.class,
      description = "The Region of the clusters (default: what profile or environment say).")
  private Optional<Region> region = Optional.empty();

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      converter = Typed.ToEndpoint.class,
      description = "An address that answers in the place of AWS’s own.")
  private Optional<URI> endpoint = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "60s",
      converter = Typed.ToSpan.class,
      description =
          "How long opening the account, and then each statement, may take; what is not answered by"
              + " then is not known (default: 60s with AWS itself).")
  private Optional<Duration> timeout = Optional.empty();

  private final Supplier<Cloud> cloud;

  AccountOptions(Supplier<Cloud> cloud) {
    this.cloud = cloud;
  }

  /** Opens the account that was asked for; what is wrong in it goes to the stream for people. */
  Optional<Opened> open(Streams streams) throws BadQuestion, InterruptedException {
    if (which == null) {
      if (endpoint.isPresent()) {
        throw noAccount("--endpoint goes with --profile or --env.");
      }
      return Optional.empty();
    }
    Optional<Connection.Using> live = which.live();
    if (live.isPresent()) {
      Connection connection = new Connection(live.get(), region, endpoint);
      return Optional.of(Opened.live(cloud.get(), connection, timeout.orElse(PATIENCE), streams));
    }
    if (endpoint.isPresent()) {
      throw noAccount("--endpoint goes with --profile or --env.");
    }
    Account account =
        which.training ? TrainingAccount.open() : Opened.got(Snapshots.open(which.snapshot));
    for (Cause problem : account.problems()) {
      streams.tell(problem.sentence());
    }
    return Optional.of(Opened.local(account, region, timeout));
  }

  /** The same where a command cannot do without. */
  Opened required(Streams streams) throws BadQuestion, InterruptedException {
    Optional<Opened> opened = open(streams);
    return opened.orElseThrow(
        () ->
            noAccount(
                "Name the account to look into: --training, --snapshot DIR, --profile NAME or"
                    + " --env."));
  }

  private static BadQuestion noAccount(String sentence) {
    return new BadQuestion(BadQuestion.Code.MISSING_MEMBER, sentence);
  }
}
