package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Change;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.clause.RoleArn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Does what a person has confirmed at AWS, one call after the other. What is done stays, even if a
 * later part is refused: taking back is for the person to say. Runs on a thread of work.
 */
record Confirmed(LiveChanger account, Consumer<String> telling) {
  /** All of them, or why there are none: a sentence. */
  record Intents(List<LiveChanger.Intent> all, Optional<String> why) {}

  Intents intents(List<Change> changes) throws InterruptedException {
    List<LiveChanger.Intent> all = new ArrayList<>();
    for (Change change : changes) {
      Seen<LiveChanger.Intent> seen = account.intend(change);
      if (!(seen instanceof Seen.Got<LiveChanger.Intent>(LiveChanger.Intent intent, _))) {
        return new Intents(List.of(), Optional.of("Nothing was changed. " + why(seen)));
      }
      all.add(intent);
    }
    return new Intents(all, Optional.empty());
  }

  private static String why(Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _ -> "";
      case Seen.Absent<?>(String where) -> where;
      case Seen.NotHeld<?>(String where) -> where;
      case Seen.Denied<?>(var missing) -> missing.sentence();
      case Seen.Failed<?>(var cause) -> cause.sentence();
    };
  }

  Fixes.Result done(List<LiveChanger.Intent> intents) throws InterruptedException {
    List<Applied.Done> done = new ArrayList<>();
    for (LiveChanger.Intent intent : intents) {
      switch (account.apply(intent)) {
        case Applied.Refused(String why) -> {
          return new Fixes.Result(done, Optional.of(why));
        }
        case Applied.Done one -> {
          done.add(one);
          Optional<String> late = followed(intent.change());
          telling.accept("");
          if (late.isPresent()) {
            return new Fixes.Result(done, late);
          }
        }
      }
    }
    return new Fixes.Result(done, Optional.empty());
  }

  private Optional<String> followed(Change change) throws InterruptedException {
    return switch (change) {
      case Change.AttachRole(TargetId target, RoleArn role) -> followed(target, role);
      case Change.SetDefaultRole(TargetId target, RoleArn role) -> followed(target, role);
      case Change.Wait _,
          Change.CreateRole _,
          Change.PutPolicy _,
          Change.AddManagedPolicy _,
          Change.RemovePolicy _,
          Change.UpdateTrust _ ->
          Optional.empty();
    };
  }

  /** about a minute. */
  private Optional<String> followed(TargetId target, RoleArn role) throws InterruptedException {
    Seen<ApplyStatus> seen =
        account.follow(
            target,
            role,
            status ->
                telling.accept(
                    status == ApplyStatus.IN_SYNC
                        ? "%s is in sync on %s.".formatted(role.name(), target.name())
                        : "%s is on its way to %s: AWS says %s. It takes about a minute."
                            .formatted(role.name(), target.name(), status.awsWord())));
    return switch (seen) {
      case Seen.Got<ApplyStatus> _ -> Optional.empty();
      case Seen.Absent<ApplyStatus>(String where) -> Optional.of(where);
      case Seen.NotHeld<ApplyStatus>(String where) -> Optional.of(where);
      case Seen.Denied<ApplyStatus>(var missing) ->
          Optional.of(
              "It is done, but following it needs %s. Check again in a minute."
                  .formatted(missing.action()));
      case Seen.Failed<ApplyStatus>(var cause) ->
          Optional.of("It is done, but could not be followed. " + cause.sentence());
    };
  }
}
