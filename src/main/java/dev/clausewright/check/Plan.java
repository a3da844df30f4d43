package dev.clausewright.check;

import dev.clausewright.account.Kind;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.RuleId;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The checks that an ask starts with, in the order in which a server would refuse (7.3). */
final class Plan {
  static final CheckId DEFAULT_ROLE = new CheckId("default-role");
  static final CheckId ATTACHMENT = new CheckId("attachment");
  static final CheckId TRUST = new CheckId("trust");
  static final CheckId IDENTITY = new CheckId("identity");

  private final Ask ask;
  private final List<Check> checks = new ArrayList<>();

  private Plan(Ask ask) {
    this.ask = ask;
  }

  static List<Check> of(Ask ask) {
    Plan plan = new Plan(ask);
    Set<CheckId> principalKnown = plan.authorization();
    plan.permissions(principalKnown);
    plan.checks.addAll(Places.checks(ask, principalKnown));
    plan.checks.add(ExpiryCheck.of(ask));
    plan.checks.addAll(StatementCheck.of(ask));
    return List.copyOf(plan.checks);
  }

  /** With what only an account that is asked live can tell: what stands in objects. */
  static List<Check> of(Ask ask, Kind kind) {
    List<Check> checks = new ArrayList<>(of(ask));
    if (kind == Kind.LIVE) {
      checks.addAll(FileChecks.of(ask));
    }
    return List.copyOf(checks);
  }

  /** Answers with what must have passed before it is known whose permissions count. */
  private Set<CheckId> authorization() {
    return switch (ask.statement().authorization()) {
      case Authorization.None _ -> Set.of();
      case Authorization.Keys keys -> {
        checks.add(KeyChecks.shape(ask, keys));
        checks.add(KeyChecks.identity(keys));
        yield Set.of(IDENTITY);
      }
      case Authorization.Role(RoleValue role, _) ->
          switch (role) {
            case RoleValue.SessionIdentity _ -> {
              checks.add(KeyChecks.session());
              yield Set.of(IDENTITY);
            }
            case RoleValue.DefaultRole _ -> {
              checks.add(RoleChecks.defaultRole(ask));
              checks.add(RoleChecks.attachment(ask, Set.of(DEFAULT_ROLE)));
              checks.add(TrustCheck.of(ask, Set.of(DEFAULT_ROLE)));
              yield Set.of(DEFAULT_ROLE);
            }
            case RoleValue.RoleChain(List<RoleArn> roles) -> {
              checks.add(RoleChecks.attachment(ask, Set.of()));
              checks.add(TrustCheck.of(ask, Set.of()));
              yield hops(roles);
            }
          };
    };
  }

  private Set<CheckId> hops(List<RoleArn> roles) {
    Set<CheckId> before = Set.of();
    for (int hop = 1; hop < roles.size(); hop++) {
      Check check = HopCheck.of(hop, roles.get(hop - 1), roles.get(hop), before);
      checks.add(check);
      before = Set.of(check.id());
    }
    return before;
  }

  private void permissions(Set<CheckId> after) {
    for (Need need : new LinkedHashSet<>(Needs.of(ask).needs())) {
      if (need.id().equals(new RuleId("P-19")) || need.action().isKms()) {
        continue; // hops have checks of their own; a key is looked up before its use is judged
      }
      checks.add(PermissionCheck.of(need, after));
    }
  }

  static Check.Heading heading(CheckId id, CheckKind kind, String rule, String name, String plan) {
    return new Check.Heading(id, kind, new RuleId(rule), name, plan, OptionalInt.empty());
  }
}
