package dev.clausewright.remedy;

import dev.clausewright.check.Lack;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.need.Ask;
import dev.clausewright.rules.Change;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Safety;
import java.time.Duration;
import java.util.List;

/// Remedies that change no policy.
final class WordRemedies {
  private WordRemedies() {}

  static Remedy region(Ask ask, Lack.WrongRegion lack) {
    String actual = lack.actual().name();
    if (!lack.mayName()) {
      return Remedy.words(
          "Move the files to the cluster’s Region",
          "Columnar files are read only from there. Copy them to a bucket in %s, or load them as another format."
              .formatted(lack.asked().map(r -> r.name()).orElse("the cluster’s Region")));
    }
    boolean atHome = ask.place().region().filter(lack.actual()::equals).isPresent();
    Slot slot = Slot.of(Option.REGION);
    Fix fix =
        atHome
            ? new Fix("Remove REGION", Safety.SAFE, List.of(new Change.Drop(slot)))
            : new Fix(
                "Say REGION " + actual,
                Safety.SAFE,
                List.of(new Change.Put(slot, new Entry.Is(lack.actual()))));
    return Remedy.words(
            fix.label(),
            "%s is in %s, so the statement must look for it there.".formatted(lack.what(), actual))
        .fix(fix);
  }

  static Remedy keys(Lack.KeyDefect defect) {
    return switch (defect) {
      case ROOT ->
          Remedy.words(
              "Use a role instead",
              "Never write keys of a root user into a statement (SEC-1). Use a role; or make an IAM"
                  + " user with only the permissions of the Policy tab, and delete the root keys.");
      case INACTIVE ->
          Remedy.words(
              "Use active keys",
              "Ask whoever switched them off before switching them on again: inactive keys are"
                  + " often compromised ones.");
      case UNKNOWN ->
          Remedy.words(
              "Check the key id", "Compare the id letter by letter with the list of access keys.");
      case TOKEN_MISSING ->
          Remedy.words(
              "Add the session token",
              "AWS STS answers three values that belong together: id, secret and session token. Add"
                  + " the token of the same answer.");
      case NOT_A_KEY ->
          Remedy.words(
              "Use an access key id", "An id that begins with AKIA or ASIA is an access key.");
    };
  }

  static Remedy expiry(Lack.Expiry lack) {
    Duration ask = lack.askFor().orElse(Duration.ofHours(12));
    Remedy remedy =
        Remedy.words(
            lack.over() ? "Get new keys" : "Get keys that live longer",
            "A role renews itself and never runs out during a load. With keys, ask AWS STS for a"
                + " new set of three values.");
    boolean reachable = ask.compareTo(Duration.ofHours(36)) <= 0;
    return reachable
        ? remedy.command(
            "aws sts get-session-token --duration-seconds " + Math.max(900, ask.toSeconds()))
        : remedy;
  }
}
