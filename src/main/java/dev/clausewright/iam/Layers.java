package dev.clausewright.iam;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All policies that apply to one principal and one resource, and which layers nobody looked at. A
 * layer not looked at counts as absent and is named in the decision.
 *
 * @param boundary empty: there is none
 * @param session empty: there is none
 * @param resource bucket, key or trust policy; empty: there is none
 * @param flaws policies that apply but cannot be used
 */
public record Layers(
    List<Source> identity,
    List<Source> boundary,
    List<Source> session,
    List<Level> scps,
    List<Level> rcps,
    Optional<Source> resource,
    List<Flaw> flaws,
    Set<Layer> unseen) {

  public Layers {
    identity = List.copyOf(identity);
    boundary = List.copyOf(boundary);
    session = List.copyOf(session);
    scps = List.copyOf(scps);
    rcps = List.copyOf(rcps);
    flaws = List.copyOf(flaws);
    unseen = unseen.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(unseen));
  }

  /** Nothing applies and nothing was looked at: the start for the methods below. */
  public static Layers none() {
    return new Layers(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        EnumSet.allOf(Layer.class));
  }

  /** Looked at the identity policies: inline, attached and through groups. */
  public Layers withIdentity(List<Source> sources) {
    return new Layers(
        sources, boundary, session, scps, rcps, resource, flaws, seen(Layer.IDENTITY));
  }

  /** Looked for a permissions boundary; an empty list says there is none. */
  public Layers withBoundary(List<Source> sources) {
    return new Layers(
        identity, sources, session, scps, rcps, resource, flaws, seen(Layer.BOUNDARY));
  }

  /** Looked for session policies; an empty list says there are none. */
  public Layers withSession(List<Source> sources) {
    return new Layers(
        identity, boundary, sources, scps, rcps, resource, flaws, seen(Layer.SESSION));
  }

  /**
   * Looked at the service control policies, from the root of the organisation down to the account.
   */
  public Layers withScps(List<Level> levels) {
    return new Layers(identity, boundary, session, levels, rcps, resource, flaws, seen(Layer.SCP));
  }

  /** Looked at the resource control policies, from the root of the organisation down. */
  public Layers withRcps(List<Level> levels) {
    return new Layers(identity, boundary, session, scps, levels, resource, flaws, seen(Layer.RCP));
  }

  /** Looked at the resource's own policy; empty says there is none. */
  public Layers withResource(Optional<Source> source) {
    return new Layers(
        identity, boundary, session, scps, rcps, source, flaws, seen(Layer.RESOURCE, Layer.TRUST));
  }

  /** With one more policy that applies but cannot be used. */
  public Layers withFlaw(Flaw flaw) {
    return withFlaws(Stream.concat(flaws.stream(), Stream.of(flaw)).toList(), seen(flaw.layer()));
  }

  /** Without what was wrong with these layers, before others take their place. */
  public Layers withoutFlaws(Layer... replaced) {
    List<Layer> without = List.of(replaced);
    return withFlaws(
        flaws.stream().filter(flaw -> !without.contains(flaw.layer())).toList(), unseen);
  }

  private Layers withFlaws(List<Flaw> all, Set<Layer> notSeen) {
    return new Layers(identity, boundary, session, scps, rcps, resource, all, notSeen);
  }

  /** Every context key that a policy of any layer asks for, in lower case. */
  public Set<String> keys() {
    List<Set<String>> asking =
        sources().map(source -> source.policy().keys()).filter(keys -> !keys.isEmpty()).toList();
    if (asking.size() == 1) {
      return asking.getFirst();
    }
    Set<String> all = new TreeSet<>();
    asking.forEach(all::addAll);
    return all;
  }

  /** The policies of all layers. */
  public Stream<Source> sources() {
    return Stream.of(
            identity.stream(),
            boundary.stream(),
            session.stream(),
            scps.stream().flatMap(level -> level.sources().stream()),
            rcps.stream().flatMap(level -> level.sources().stream()),
            resource.stream())
        .flatMap(each -> each);
  }

  private Set<Layer> seen(Layer... looked) {
    Set<Layer> rest = EnumSet.noneOf(Layer.class);
    rest.addAll(unseen);
    for (Layer layer : looked) {
      rest.remove(layer);
    }
    return rest;
  }
}
