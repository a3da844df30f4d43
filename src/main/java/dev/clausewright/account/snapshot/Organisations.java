package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.Organisation.Guardrails;
import dev.clausewright.account.Policies;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Level;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the folder `org` tells: either `levels.json`, which names the levels in order, or the
/// answers of AWS, from which they are put together. Read when first asked for.
final class Organisations {
  private final Folder folder;
  private final String label;
  private final Instant when;

  /// One level as it is written down.
  ///
  /// @param scps none: nothing tells which are attached
  /// @param rcps none: nothing tells which are attached
  record Rung(String name, Optional<List<Attached>> scps, Optional<List<Attached>> rcps) {}

  /// An attached policy.
  ///
  /// @param document none: it is not at hand
  record Attached(String name, Optional<String> document) {}

  /// What is known of the place of an account.
  ///
  /// @param rungs from the root down; empty if nothing is laid over it
  /// @param gap why not all of them are known; none if they are
  record Chain(Optional<String> id, List<Rung> rungs, Optional<String> gap) {}

  Organisations(Folder folder, String label, Instant when) {
    this.folder = folder;
    this.label = label;
    this.when = when;
  }

  Seen<Organisation> over(AccountId account) {
    try {
      Optional<Content> levels = Content.in(folder, "org/levels.json");
      Optional<Chain> chain =
          levels.isPresent()
              ? Optional.of(WrittenLevels.read(levels.get(), account))
              : new OrganisationAnswers(folder).chain(account);
      return chain.isEmpty()
          ? new Seen.NotHeld<>("The policies of the organisation are not in " + label + ".")
          : new Seen.Got<>(organisation(chain.get()), when);
    } catch (Unreadable e) {
      return new Seen.Failed<>(e.reason());
    } catch (IOException e) {
      return new Seen.Failed<>(
          new Cause("The folder org could not be read", "The system refused it.", "org"));
    }
  }

  private Organisation organisation(Chain chain) {
    return new Organisation(
        chain.id(),
        guardrails(chain, Layer.SCP, chain.rungs().stream().map(Rung::scps).toList()),
        guardrails(chain, Layer.RCP, chain.rungs().stream().map(Rung::rcps).toList()));
  }

  private Seen<Guardrails> guardrails(
      Chain chain, Layer layer, List<Optional<List<Attached>>> attached) {
    String kind = layer == Layer.SCP ? "service control policy" : "resource control policy";
    if (chain.gap().isPresent()) {
      return new Seen.NotHeld<>(chain.gap().get() + " is not in " + label + ".");
    }
    List<Level> levels = new ArrayList<>();
    List<Flaw> flaws = new ArrayList<>();
    for (int i = 0; i < attached.size(); i++) {
      String name = chain.rungs().get(i).name();
      if (attached.get(i).isEmpty()) {
        return new Seen.NotHeld<>(
            "Which " + kind + " is attached to " + name + " is not in " + label + ".");
      }
      Policies policies = Policies.none();
      for (Attached policy : attached.get(i).get()) {
        policies = policies.and(policy(layer, kind + " of " + name, policy));
      }
      flaws.addAll(policies.flaws());
      // AWS keeps at least one attached to each level where the kind is in use.
      if (!policies.sources().isEmpty()) {
        levels.add(new Level(name, policies.sources()));
      }
    }
    return new Seen.Got<>(new Guardrails(levels, flaws), when);
  }

  private static Policies policy(Layer layer, String route, Attached policy) {
    String name = layer.word() + ":" + policy.name();
    return policy
        .document()
        .map(text -> Policies.read(layer, name, route, text))
        .orElseGet(() -> Policies.missing(layer, name, route));
  }
}
