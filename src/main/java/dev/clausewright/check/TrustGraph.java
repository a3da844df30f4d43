package dev.clausewright.check;

import dev.clausewright.account.RoleDetail;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Effect;
import dev.clausewright.iam.PrincipalElement;
import dev.clausewright.iam.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which role may become which. A pair is judged only where the next role names the one
 * before, or leaves it to its account and that one says something of assuming roles: all others
 * fail.
 */
final class TrustGraph {
  /** The longest chain. */
  private static final int MOST = 10;

  static final Comparator<RoleArn> BY_NAME =
      Comparator.comparing(RoleArn::name).thenComparing(RoleArn::text);

  private final Map<RoleArn, RoleDetail> roles = new TreeMap<>(BY_NAME);

  /** Whom a trust policy names by its own ARN. */
  private final Map<String, List<RoleArn>> named = new HashMap<>();

  /** Which let in whoever their policies let ask: by account, or {@code *}. */
  private final Map<String, List<RoleArn>> open = new HashMap<>();

  private final BiPredicate<RoleDetail, RoleDetail> may;

  /**
   * @param may whether the first may become the second
   */
  TrustGraph(Collection<RoleDetail> all, BiPredicate<RoleDetail, RoleDetail> may) {
    this.may = may;
    all.forEach(role -> roles.put(role.arn(), role));
    roles.values().forEach(this::enter);
  }

  private void enter(RoleDetail role) {
    role.trust().one().stream()
        .flatMap(trust -> trust.policy().statements().stream())
        .filter(statement -> statement.effect() == Effect.ALLOW)
        .flatMap(statement -> statement.principal().stream())
        .forEach(
            principal -> {
              if (principal.not()) {
                add(open, "*", role);
              }
              principal.named().forEach(one -> enter(one, role));
            });
  }

  private void enter(PrincipalElement.Named one, RoleDetail role) {
    switch (one.kind()) {
      case ANYONE -> add(open, "*", role);
      case AWS -> {
        if (one.text().equals("*")) {
          add(open, "*", role);
        } else if (one.text().endsWith(":root")) {
          add(open, one.text().split(":", 6)[4], role);
        } else if (one.text().matches("[0-9]{12}")) {
          add(open, one.text(), role);
        } else {
          add(named, one.text(), role);
        }
      }
      case SERVICE, FEDERATED, CANONICAL_USER -> {}
    }
  }

  private static void add(Map<String, List<RoleArn>> map, String key, RoleDetail role) {
    List<RoleArn> list = map.computeIfAbsent(key, _ -> new ArrayList<>());
    if (list.isEmpty() || !list.getLast().equals(role.arn())) {
      list.add(role.arn());
    }
  }

  /** Whether a policy of the role allows anything about assuming roles. */
  static boolean asks(RoleDetail role) {
    return assuming(role).findAny().isPresent();
  }

  /** The statements of a role that allow something about assuming roles. */
  static Stream<Statement> assuming(RoleDetail role) {
    return role.identity().sources().stream()
        .flatMap(source -> source.policy().statements().stream())
        .filter(statement -> statement.effect() == Effect.ALLOW)
        .filter(
            statement ->
                statement.action().not()
                    || statement.action().written().stream().anyMatch(TrustGraph::isAssuming));
  }

  private static boolean isAssuming(String action) {
    String folded = action.toLowerCase(Locale.ROOT);
    return folded.startsWith("sts:") || folded.startsWith("*") || folded.startsWith("?");
  }

  /**
   * For each role that can be reached, the shortest way to it; of several the first by name.
   *
   * @param starts roles that Redshift itself gets into
   */
  Map<RoleArn, List<RoleArn>> ways(Collection<RoleArn> starts) {
    Map<RoleArn, List<RoleArn>> ways = new LinkedHashMap<>();
    List<RoleArn> front = starts.stream().sorted(BY_NAME).toList();
    front.forEach(start -> ways.put(start, List.of()));
    for (int length = 1; length < MOST && !front.isEmpty(); length++) {
      List<RoleArn> next = new ArrayList<>();
      for (RoleArn at : front) {
        for (RoleArn reached : reachable(at, ways)) {
          ways.put(reached, Stream.concat(before(ways, at), Stream.of(at)).toList());
          next.add(reached);
        }
      }
      front = next.stream().sorted(BY_NAME).toList();
    }
    return ways;
  }

  private static Stream<RoleArn> before(Map<RoleArn, List<RoleArn>> ways, RoleArn at) {
    return Optional.ofNullable(ways.get(at)).orElse(List.of()).stream();
  }

  private List<RoleArn> reachable(RoleArn from, Map<RoleArn, List<RoleArn>> known) {
    RoleDetail role = Optional.ofNullable(roles.get(from)).orElseThrow();
    Stream<RoleArn> candidates = named.getOrDefault(from.text(), List.of()).stream();
    if (asks(role)) {
      candidates =
          Stream.of(
                  candidates,
                  open.getOrDefault(from.account().digits(), List.of()).stream(),
                  open.getOrDefault("*", List.of()).stream())
              .flatMap(each -> each);
    } else {
      // Anyone who is let in by name alone needs no permission in one account; so with "*".
      candidates = Stream.concat(candidates, open.getOrDefault("*", List.of()).stream());
    }
    return candidates
        .distinct()
        .filter(to -> !known.containsKey(to))
        .filter(to -> may.test(role, Optional.ofNullable(roles.get(to)).orElseThrow()))
        .toList();
  }
}
