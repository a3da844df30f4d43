package dev.clausewright.need;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.RuleId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// All that a statement rests on outside its text.
///
/// @param needs the permissions, in the order of the rule book; no two alike
/// @param trust who must be let in by which role
/// @param attachment the role that must be associated; empty where the statement names no role
/// @param preparations what others must have been allowed to do before
public record Needs(
    List<Need> needs,
    List<Trust> trust,
    Optional<Attachment> attachment,
    List<Preparation> preparations) {
  public Needs {
    needs = List.copyOf(needs);
    trust = List.copyOf(trust);
    preparations = List.copyOf(preparations);
  }

  /// The needs of an ask. Absent facts make fewer needs, never guessed ones; the check finds the
  /// key of a bucket by itself.
  public static Needs of(Ask ask) {
    Situation situation = Situation.of(ask);
    List<RoleArn> chain = chain(ask);
    LinkedHashSet<Need> needs = new LinkedHashSet<>(NeedTable.needs(situation));
    needs.addAll(hops(chain));
    boolean role = situation.holder() instanceof Holder.DataRole;
    return new Needs(
        List.copyOf(needs),
        role ? trust(ask, chain) : List.of(),
        role ? Optional.of(new Attachment(chain.stream().findFirst())) : Optional.empty(),
        Preparations.of(situation));
  }

  /// What the key adds, once it is known which key the objects or the bucket use (P-09, P-15,
  /// P-50).
  ///
  /// @param keyArn the whole ARN of the key
  public static List<Need> ofKey(Ask ask, String keyArn) {
    return KeyNeeds.of(Situation.of(ask), keyArn);
  }

  /// The partition of AWS that the resources lie in.
  public static Partition partition(Ask ask) {
    return Situation.of(ask).partition();
  }

  /// The roles the statement names, first to last; empty for keys, session and the default role.
  public static List<RoleArn> chain(Ask ask) {
    return switch (ask.statement().authorization()) {
      case Authorization.Role(RoleValue.RoleChain(List<RoleArn> roles), _) -> roles;
      case Authorization.Role _, Authorization.Keys _, Authorization.None _ -> List.of();
    };
  }

  /// Only those that are surely needed.
  public List<Need> required() {
    return needs.stream().filter(need -> !need.optional()).toList();
  }

  private static List<Need> hops(List<RoleArn> chain) {
    List<Need> hops = new ArrayList<>();
    for (int i = 0; i + 1 < chain.size(); i++) {
      RoleArn next = chain.get(i + 1);
      hops.add(
          new Need(
              new RuleId("P-19"),
              new Holder.ForwardingRole(i + 1, chain.get(i)),
              Action.ASSUME_ROLE,
              new Pattern.NextRole(next),
              false,
              "Role %d may become role %d".formatted(i + 1, i + 2),
              "Each role of a chain assumes the next one, so it must be allowed to."));
    }
    return hops;
  }

  private static List<Trust> trust(Ask ask, List<RoleArn> chain) {
    List<Trust> trust = new ArrayList<>();
    Optional<RoleArn> first = chain.stream().findFirst();
    trust.add(
        new Trust(
            new RuleId("R-1"),
            first,
            Services.PROVISIONED,
            "Redshift itself assumes the first role, so the role must trust it."));
    if (ask.place().serverless()) {
      trust.add(
          new Trust(
              new RuleId("R-2"),
              first,
              Services.SERVERLESS,
              "A serverless namespace assumes the role under a service name of its own."));
    }
    for (int i = 0; i + 1 < chain.size(); i++) {
      trust.add(
          new Trust(
              new RuleId("P-20"),
              Optional.of(chain.get(i + 1)),
              chain.get(i).text(),
              "A hop has two halves: the next role must let the one before it in."));
    }
    return trust;
  }
}
