package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Seen;
import dev.clausewright.account.snapshot.Snapshots;
import dev.clausewright.account.training.TrainingAccount;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  }

  @ArgGroup(exclusive = true, heading = "The account:%n")
  private @Nullable Which which;

  /** Opens the account that was asked for; what is wrong in it goes to the stream for people. */
  Optional<Account> open(Streams streams) throws BadQuestion {
    if (which == null) {
      return Optional.empty();
    }
    if (which.training) {
      return Optional.of(TrainingAccount.open());
    }
    Account account =
        switch (Snapshots.open(which.snapshot)) {
          case Seen.Got<Account> got -> got.value();
          case Seen.Absent<Account> absent -> throw unreadable(absent.where());
          case Seen.NotHeld<Account> notHeld -> throw unreadable(notHeld.where());
          case Seen.Denied<Account> denied ->
              throw unreadable("It may not be read: " + denied.missing().action() + " is lacking.");
          case Seen.Failed<Account> failed -> throw unreadable(failed.cause().sentence());
        };
    for (Cause problem : account.problems()) {
      streams.tell(problem.sentence());
    }
    return Optional.of(account);
  }

  private static BadQuestion unreadable(String why) {
    return new BadQuestion(BadQuestion.Code.ACCOUNT_UNREADABLE, why);
  }
}
