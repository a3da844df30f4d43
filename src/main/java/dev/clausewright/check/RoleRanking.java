package dev.clausewright.check;

import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One ranking of roles: each judged by itself, then the ways between them. */
final class RoleRanking {
  private final Ranking ranking;
  private final Optional<Target> target;
  private final Patience patience;
  private final Ranking.Watch watch;
  private final Map<AccountId, Terms> terms = new HashMap<>();

  RoleRanking(Ranking ranking, Optional<Target> target, Patience patience, Ranking.Watch watch) {
    this.ranking = ranking;
    this.target = target;
    this.patience = patience;
    this.watch = watch;
  }

  /** A role with what it comes to alone, or why that is not known. */
  private record Judged(RoleArn arn, Optional<RoleDetail> detail, Fit trust, Terms.Result result) {
    boolean fits() {
      return result.lacks().isEmpty() && result.open().isEmpty();
    }
  }

  Ranking.Found rank(List<RoleArn> home) throws InterruptedException {
    if (home.isEmpty()) {
      return new Ranking.Found(List.of(), List.of());
    }
    List<Judged> all = new ArrayList<>(judge(home));
    Set<RoleArn> seen = new LinkedHashSet<>(home);
    for (List<RoleArn> abroad = abroad(all, seen); !abroad.isEmpty() && !patience.over(); ) {
      List<Judged> more = judge(abroad);
      all.addAll(more);
      abroad = abroad(more, seen);
    }
    Map<RoleArn, List<RoleArn>> ways = ways(all);
    Set<String> own = home.stream().map(RoleArn::text).collect(Collectors.toSet());
    List<Ranked> ranked =
        all.stream()
            .map(judged -> ranked(judged, ways))
            .filter(one -> one.standing() == Standing.THROUGH_CHAIN || own.contains(one.arn()))
            .sorted(Ranking.order())
            .toList();
    return new Ranking.Found(ranked, termsOf(home.getFirst()).obstacles());
  }

  private List<Judged> judge(List<RoleArn> roles) throws InterruptedException {
    for (RoleArn role : roles) {
      termsOf(role);
    }
    return InParallel.all(roles, this::judge, RoleRanking::unjudged, patience, watch);
  }

  private static Judged unjudged(RoleArn arn) {
    return new Judged(
        arn, Optional.empty(), Fit.OPEN, new Terms.Result(List.of(), Optional.of(Patience.SPENT)));
  }

  private Terms termsOf(RoleArn role) throws InterruptedException {
    Terms known = terms.get(role.account());
    if (known == null) {
      known = Terms.of(ranking.by(role), ranking.account());
      terms.put(role.account(), known);
    }
    return known;
  }

  private Judged judge(RoleArn arn) {
    Terms known = Optional.ofNullable(terms.get(arn.account())).orElseThrow();
    Seen<RoleDetail> seen = ranking.account().role(arn);
    if (!(seen instanceof Seen.Got<RoleDetail>(RoleDetail role, _))) {
      Told told = NotKnown.of("the role", seen).told();
      return new Judged(
          arn,
          Optional.empty(),
          Fit.OPEN,
          new Terms.Result(List.of(), Optional.of(told.message())));
    }
    return new Judged(arn, Optional.of(role), trust(known, role), known.judge(Who.of(role)));
  }

  /** Only a role of the cluster's own account can be attached. */
  private Fit trust(Terms known, RoleDetail role) {
    if (ranking.home().filter(home -> !home.equals(role.arn().account())).isPresent()) {
      return Fit.FAILS;
    }
    Optional<Source> trust = role.trust().one();
    return trust.map(source -> TrustCheck.fit(known.sight(), role.arn(), source)).orElse(Fit.OPEN);
  }

  /** Roles of other accounts at hand that these may ask for by name. */
  private List<RoleArn> abroad(List<Judged> from, Set<RoleArn> seen) {
    return from.stream()
        .flatMap(judged -> judged.detail().stream())
        .flatMap(TrustGraph::assuming)
        .flatMap(statement -> statement.resource().stream())
        .filter(resource -> !resource.not())
        .flatMap(resource -> resource.written().stream())
        .flatMap(text -> RoleArn.read(text).found().stream())
        .filter(role -> ranking.account().covers(role.account()))
        .sorted(TrustGraph.BY_NAME)
        .filter(seen::add)
        .toList();
  }

  /**
   * From the roles that work for the cluster now; where these lead nowhere, from all it could use.
   */
  private Map<RoleArn, List<RoleArn>> ways(List<Judged> all) {
    if (patience.over()
        || all.stream().noneMatch(judged -> judged.trust() == Fit.FAILS && judged.fits())) {
      return Map.of();
    }
    List<RoleDetail> details = all.stream().flatMap(judged -> judged.detail().stream()).toList();
    TrustGraph graph =
        new TrustGraph(
            details,
            (from, to) ->
                HopCheck.fit(
                        Optional.ofNullable(terms.get(from.arn().account())).orElseThrow().sight(),
                        from,
                        to)
                    .works());
    List<Judged> starts = all.stream().filter(judged -> judged.trust().works()).toList();
    Map<RoleArn, List<RoleArn>> ways =
        new HashMap<>(graph.ways(starts.stream().map(Judged::arn).toList()));
    List<RoleArn> ready =
        starts.stream()
            .filter(
                judged ->
                    Ranking.attached(target, judged.detail().orElseThrow())
                        .filter(Ranked.Attached::inSync)
                        .isPresent())
            .map(Judged::arn)
            .toList();
    ways.putAll(graph.ways(ready));
    return ways;
  }

  private Ranked ranked(Judged judged, Map<RoleArn, List<RoleArn>> ways) {
    Optional<Ranked.Attached> attached =
        judged.detail().flatMap(role -> Ranking.attached(target, role));
    List<RoleArn> way = ways.getOrDefault(judged.arn(), List.of());
    Standing standing = standing(judged, attached, !way.isEmpty());
    String why =
        switch (standing) {
          case WRONG_TRUST ->
              judged
                  .detail()
                  .flatMap(role -> role.trust().one())
                  .map(trust -> TrustWords.whoElse(trust, judged.arn(), Optional.empty()))
                  .orElse("");
          case UNKNOWN ->
              judged
                  .result()
                  .open()
                  .orElseGet(
                      () ->
                          judged.trust() == Fit.FAILS
                              ? "time ran out before a chain to it was looked for"
                              : "whether it lets Redshift in depends on the database user");
          case WORKS, WORKS_ONCE_ATTACHED, THROUGH_CHAIN, LACKS -> "";
        };
    return new Ranked(
        judged.arn().text(),
        judged.arn().name(),
        standing,
        judged.result().lacks(),
        standing == Standing.THROUGH_CHAIN ? way : List.of(),
        attached,
        Optional.empty(),
        judged.trust() == Fit.WARNS,
        why);
  }

  /**
   * As the verdict of the checks follows from their outcomes: what fails goes before what is open.
   */
  private Standing standing(Judged judged, Optional<Ranked.Attached> attached, boolean reached) {
    Terms.Result result = judged.result();
    if (!result.lacks().isEmpty()) {
      return judged.trust() == Fit.FAILS ? Standing.WRONG_TRUST : Standing.LACKS;
    }
    if (judged.trust() == Fit.FAILS && !reached) {
      return patience.over() && judged.fits() ? Standing.UNKNOWN : Standing.WRONG_TRUST;
    }
    if (judged.trust() == Fit.OPEN || result.open().isPresent()) {
      return Standing.UNKNOWN;
    }
    if (judged.trust() == Fit.FAILS) {
      return Standing.THROUGH_CHAIN;
    }
    return attached.filter(Ranked.Attached::inSync).isPresent()
        ? Standing.WORKS
        : Standing.WORKS_ONCE_ATTACHED;
  }
}
