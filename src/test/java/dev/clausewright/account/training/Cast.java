package dev.clausewright.account.training;

import dev.clausewright.account.Account;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Evaluator;
import dev.clausewright.iam.Extent;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceSet;
import java.util.Optional;

/** Asks the training account what a check would ask. */
record Cast(Account account) {
  static RoleArn role(String name) {
    return arn("arn:aws:iam::123456789012:role/" + name);
  }

  static RoleArn partner(String name) {
    return arn("arn:aws:iam::210987654321:role/" + name);
  }

  private static RoleArn arn(String text) {
    return RoleArn.read(text).found().orElseThrow();
  }

  RoleDetail detail(RoleArn role) {
    return account.role(role).found().orElseThrow();
  }

  Target target(String name) {
    return account.targets().found().orElseThrow().stream()
        .filter(target -> target.id().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What a role's own policies say to an action on everything that begins so. */
  Extent reach(RoleArn role, String action, String prefix) {
    return Evaluator.cover(question(role, action, ResourceSet.prefix(prefix)), layers(detail(role)))
        .extent();
  }

  /** What a role's own policies say to an action on one resource. */
  Decision may(RoleArn role, String action, String resource, Context context) {
    return Evaluator.decide(
        new Question(
            Principal.parse(role.text()).orElseThrow(),
            action,
            ResourceSet.literal(resource),
            Optional.empty(),
            context),
        layers(detail(role)));
  }

  /** Whether a service or role is let in by a role's trust policy. */
  Decision letIn(RoleArn role, String principal, Context context) {
    return Evaluator.decide(
        new Question(
            Principal.parse(principal).orElseThrow(),
            "sts:AssumeRole",
            ResourceSet.literal(role.text()),
            Optional.empty(),
            context),
        Layers.none().withResource(detail(role).trust().one()));
  }

  private static Question question(RoleArn role, String action, ResourceSet resources) {
    return new Question(
        Principal.parse(role.text()).orElseThrow(),
        action,
        resources,
        Optional.empty(),
        Context.empty());
  }

  private static Layers layers(RoleDetail role) {
    return with(
        with(
            Layers.none()
                .withIdentity(role.identity().sources())
                .withBoundary(role.boundary().sources()),
            role.identity()),
        role.boundary());
  }

  private static Layers with(Layers layers, Policies policies) {
    Layers all = layers;
    for (Flaw flaw : policies.flaws()) {
      all = all.withFlaw(flaw);
    }
    return all;
  }
}
