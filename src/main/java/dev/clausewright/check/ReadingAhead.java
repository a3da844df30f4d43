package dev.clausewright.check;

import dev.clausewright.account.Kind;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks AWS for all that the checks of a run will surely look at as soon as it begins, side by side:
 * checks wait for each other, answers need not. Each thing is read once, whoever asks first.
 */
final class ReadingAhead {
  private ReadingAhead() {}

  /** Starts at once; nothing where an account answers without delay. */
  static List<Thread> start(Sight sight) {
    return sight.account().kind() == Kind.LIVE
        ? reads(sight).stream().map(ReadingAhead::started).toList()
        : List.of();
  }

  /** What goes wrong is told by the check that asks for the same thing. */
  private static Thread started(Runnable read) {
    return Thread.ofVirtual()
        .name("reading ahead")
        .uncaughtExceptionHandler((thread, thrown) -> {})
        .start(read);
  }

  private static List<Runnable> reads(Sight sight) {
    Ask ask = sight.ask();
    List<Runnable> reads = new ArrayList<>();
    if (ask.place().target().isPresent()) {
      reads.add(sight::target);
    }
    for (RoleArn role : Needs.chain(ask)) {
      reads.add(() -> sight.role(role));
    }
    if (ask.statement().authorization() instanceof Authorization.Keys keys) {
      reads.add(() -> sight.owner(keys.id()));
    }
    Places.buckets(ask).forEach(bucket -> reads.add(() -> sight.bucket(bucket)));
    ask.facts().sourceKey().ifPresent(key -> reads.add(() -> sight.key(key)));
    return reads;
  }
}
