package dev.clausewright.account;

import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Policy;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Policy documents that apply together: those that can be used, and those that apply but
/// cannot, since they are wrong or were not to be had.
public record Policies(List<Source> sources, List<Flaw> flaws) {
  private static final Policies NONE = new Policies(List.of(), List.of());

  public Policies {
    sources = List.copyOf(sources);
    flaws = List.copyOf(flaws);
  }

  /// It was looked at, and there is none.
  public static Policies none() {
    return NONE;
  }

  /// Reads one document.
  ///
  /// @param name for machines, as [Source] has it
  /// @param route for people, as [Source] has it
  public static Policies read(Layer layer, String name, String route, String text) {
    return of(layer, name, route, Policy.read(text));
  }

  /// The same for a document that was read before.
  public static Policies of(Layer layer, String name, String route, PolicyReading reading) {
    return switch (reading) {
      case PolicyReading.Parsed(Policy policy) ->
          new Policies(List.of(new Source(layer, name, route, policy)), List.of());
      case PolicyReading.Invalid(var problems) ->
          new Policies(List.of(), List.of(new Flaw(layer, name, route, problems)));
    };
  }

  /// A policy that is attached, but whose document is not at hand.
  public static Policies missing(Layer layer, String name, String route) {
    return new Policies(List.of(), List.of(Flaw.missing(layer, name, route)));
  }

  public Policies and(Policies more) {
    return new Policies(
        Stream.concat(sources.stream(), more.sources.stream()).toList(),
        Stream.concat(flaws.stream(), more.flaws.stream()).toList());
  }

  /// The same with the policy of this name replaced, where it stands, or added at the end.
  public Policies with(String name, Policies policy) {
    int at = indexOf(name);
    if (at < 0) {
      return without(name).and(policy);
    }
    List<Source> changed = new ArrayList<>(sources);
    changed.remove(at);
    changed.addAll(at, policy.sources);
    return new Policies(changed, Stream.concat(flaws.stream(), policy.flaws.stream()).toList());
  }

  /// The same without the policy of this name.
  public Policies without(String name) {
    return new Policies(
        sources.stream().filter(source -> !source.name().equals(name)).toList(),
        flaws.stream().filter(flaw -> !flaw.name().equals(name)).toList());
  }

  /// Whether a policy of this name is among them, usable or not.
  public boolean has(String name) {
    return indexOf(name) >= 0 || flaws.stream().anyMatch(flaw -> flaw.name().equals(name));
  }

  /// The one usable document of a resource or trust policy.
  public Optional<Source> one() {
    return sources.stream().findFirst();
  }

  private int indexOf(String name) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
