package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.RuleId;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement asks of whoever bears it, the same for all principals of one account: the
 * permissions, and what nobody there can change (a bucket that does not exist, a wrong Region).
 */
final class Terms {
  private final Sight sight;
  private final List<Term> terms = new ArrayList<>();
  private final List<Row> obstacles = new ArrayList<>();
  private Optional<String> unknowable = Optional.empty();

  /** A need with what its resource says. */
  private record Term(Need need, PermissionCheck.Resource resource, ResourceSet set) {}

  /** What is missing, and whether something stays open. */
  record Result(List<Ranked.Missing> lacks, Optional<String> open) {}

  private Terms(Sight sight) {
    this.sight = sight;
  }

  /**
   * @param ask bears a role of the account in question
   */
  static Terms of(Ask ask, Account account) throws InterruptedException {
    Terms terms = new Terms(new Sight(ask, account));
    terms.look();
    return terms;
  }

  Sight sight() {
    return sight;
  }

  /** What fails for everybody. */
  List<Row> obstacles() {
    return List.copyOf(obstacles);
  }

  private void look() throws InterruptedException {
    Ask ask = sight.ask();
    Set<Need> needs = new LinkedHashSet<>(Needs.of(ask).required());
    needs.removeIf(need -> need.id().equals(new RuleId("P-19")) || need.action().isKms());
    Deque<Check> checks = new ArrayDeque<>(Places.checks(ask, Set.of()));
    Set<CheckId> seen = new LinkedHashSet<>();
    while (!checks.isEmpty()) {
      Check check = checks.removeFirst();
      if (!seen.add(check.id())) {
        continue;
      }
      Answer answer = check.work().run(sight);
      if (answer.outcome() instanceof Outcome.Failed) {
        obstacles.add(new Row(check, new State.Ended(answer.outcome())));
      }
      for (Check further : answer.further()) {
        if (check.kind() == CheckKind.ENCRYPTION && further.kind() == CheckKind.PERMISSION) {
          Optional<String> key = key(answer.outcome());
          if (key.isPresent()) {
            needs.addAll(Needs.ofKey(ask, key.get()));
          } else {
            unknowable = Optional.of(further.work().run(sight).outcome().told().phrase());
          }
        } else {
          checks.add(further);
        }
      }
    }
    if (obstacles.isEmpty()) {
      for (Need need : needs) {
        PermissionCheck.Resource resource = PermissionCheck.resource(sight, need.resource());
        terms.add(new Term(need, resource, PermissionCheck.set(need.resource())));
      }
    }
  }

  /** The key whose use is then judged is the one that the check was about; no alias tells it. */
  private static Optional<String> key(Outcome outcome) {
    return outcome.told().subject().resource().filter(key -> new KmsKey(key).isWhole());
  }

  /** Judges one principal; nobody gets over an obstacle. */
  Result judge(Who who) {
    if (!obstacles.isEmpty()) {
      Told told = obstacles.getFirst().outcome().orElseThrow().told();
      return new Result(List.of(), Optional.of(told.phrase()));
    }
    List<Ranked.Missing> lacks = new ArrayList<>();
    Optional<String> open = unknowable;
    for (Term term : terms) {
      Judge judge = PermissionCheck.judge(sight, term.need(), who, term.resource());
      PermissionWords words =
          new PermissionWords(term.need(), who, judge, term.resource().policy());
      Decision decision = decide(term, judge);
      switch (words.fit(decision)) {
        case FITS, WARNS -> {}
        case FAILS -> lacks.add(new Ranked.Missing(term.need(), Hindrances.of(decision)));
        case OPEN ->
            open =
                open.or(() -> Optional.of(words.outcome(judge.cover(term.set())).told().phrase()));
      }
    }
    return new Result(lacks, open);
  }

  /** A set is walked through only where one resource of it does not tell. */
  private static Decision decide(Term term, Judge judge) {
    if (term.set() instanceof ResourceSet.Literal) {
      return judge.decide(term.set());
    }
    Optional<ResourceSet> sample = sample(term);
    if (sample.isPresent()) {
      Decision decision = judge.decide(sample.get());
      if (denies(decision) || Evident.all(decision, judge.layers(), sample.get().text())) {
        return decision;
      }
    }
    return judge.cover(term.set()).decision();
  }

  /** One resource of a set; of a whole bucket its key would be empty, and nothing is called so. */
  private static Optional<ResourceSet> sample(Term term) {
    return term.need().resource() instanceof Pattern.Objects(_, _, String prefix)
            && !prefix.isEmpty()
            && term.set() instanceof ResourceSet.Prefix(String text)
        ? Optional.of(ResourceSet.literal(text))
        : Optional.empty();
  }

  private static boolean denies(Decision decision) {
    return decision instanceof Decision.ImplicitDeny || decision instanceof Decision.ExplicitDeny;
  }
}
