package dev.clausewright.check;

import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Extent;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.need.Action;
import dev.clausewright.need.ContextKey;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Need;
import dev.clausewright.need.Pattern;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The second answer to a permission: that of AWS's own simulator, where the account has one. It is
 * asked about concrete resources only; what it takes for the name of one resource, a prefix, is a
 * set for us.
 */
final class Simulation {
  private final Sight sight;
  private final Need need;
  private final String principal;

  Simulation(Sight sight, Need need, String principal) {
    this.sight = sight;
    this.need = need;
    this.principal = principal;
  }

  /** Nothing where there is no simulator, or it does not know the principal. */
  Optional<Seen<List<Simulated>>> asked(List<String> resources, Optional<AccountId> owner) {
    boolean home =
        sight
            .account()
            .id()
            .map(id -> principal.split(":", 6)[4].equals(id.digits()))
            .orElse(false);
    return home && !resources.isEmpty()
        ? sight.simulated(
            principal, need.action().text(), resources, context(sight.ask().facts(), owner))
        : Optional.empty();
  }

  /** The outcome of our own decision, with what the simulator says to it. */
  Outcome beside(Outcome outcome, Judge judge, Coverage coverage, Optional<AccountId> owner) {
    Optional<Seen<List<Simulated>>> asked = asked(witnesses(coverage), owner);
    return asked.isEmpty()
        ? outcome
        : switch (asked.get()) {
          case Seen.Got<List<Simulated>>(List<Simulated> answers, _) ->
              answers.isEmpty()
                  ? outcome
                  : new SecondWords(outcome, live(judge, answers, outcome)).outcome();
          case Seen.Denied<List<Simulated>>(var missing) ->
              Reworded.saying(
                  outcome, "AWS’s simulator was not asked: that needs " + missing.action() + ".");
          case Seen.Failed<List<Simulated>>(var cause) ->
              Reworded.saying(
                  outcome,
                  "AWS’s simulator could not be asked (%s). %s"
                      .formatted(cause.place(), cause.why()));
          case Seen.Absent<List<Simulated>> _, Seen.NotHeld<List<Simulated>> _ -> outcome;
        };
  }

  private static Live live(Judge judge, List<Simulated> answers, Outcome outcome) {
    Optional<String> cause = Optional.empty();
    boolean agree = true;
    for (Simulated answer : answers) {
      Decision ours = judge.decide(ResourceSet.literal(answer.resource()));
      if (Disagreement.between(ours, answer) && !(outcome instanceof Outcome.Unknown)) {
        agree = false;
        cause = cause.or(() -> Optional.of(Disagreement.cause(ours, answer)));
      }
    }
    return new Live(answers, agree, cause);
  }

  /** The shortest resource for each outcome that occurs, and one more where all is allowed. */
  private List<String> witnesses(Coverage coverage) {
    if (need.resource() instanceof Pattern.Named named && !named.whole()) {
      return List.of();
    }
    Set<String> witnesses = new LinkedHashSet<>(coverage.examples().values());
    if (coverage.extent() == Extent.ALL) {
      witnesses.addAll(samples(need.resource()));
    }
    return List.copyOf(witnesses);
  }

  /** Resources to ask about where nobody knows the policies. */
  static List<String> samples(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Objects(var partition, var bucket, String prefix) -> {
        String all = "arn:%s:s3:::%s/%s".formatted(partition.id(), bucket.name(), prefix);
        yield prefix.isEmpty() || prefix.endsWith("/")
            ? List.of(all + "0000_part_00")
            : List.of(all, all + "0000_part_00");
      }
      case Pattern.OneObject(var partition, var bucket, String key) ->
          List.of("arn:%s:s3:::%s/%s".formatted(partition.id(), bucket.name(), key));
      case Pattern.WholeBucket bucket -> List.of(bucket.policyText());
      case Pattern.Named named -> named.whole() ? List.of(named.arn()) : List.of();
      case Pattern.NextRole role -> List.of(role.policyText());
    };
  }

  /** What the request will carry; the simulator fills in nothing from the real world. */
  private Map<String, List<String>> context(Facts facts, Optional<AccountId> owner) {
    Map<String, List<String>> context = new LinkedHashMap<>();
    context.put("aws:SecureTransport", List.of("true"));
    if (need.resource() instanceof Pattern.WholeBucket(_, _, String prefix)
        && need.action() == Action.LIST_BUCKET) {
      context.put("s3:prefix", List.of(prefix));
    }
    owner.ifPresent(account -> context.put("aws:ResourceAccount", List.of(account.digits())));
    for (Map.Entry<ContextKey, List<String>> fact : facts.context().entrySet()) {
      context.keySet().removeIf(fact.getKey().name()::equalsIgnoreCase);
      if (!fact.getValue().isEmpty()) {
        context.put(fact.getKey().name(), fact.getValue());
      }
    }
    facts.unknown().forEach(key -> context.keySet().removeIf(key.name()::equalsIgnoreCase));
    return context;
  }
}
