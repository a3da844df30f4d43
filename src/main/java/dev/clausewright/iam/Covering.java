package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a set of resources is allowed: a walk, breadth first, over the product of the set's
 * pattern and all patterns of the statements that could apply. Each state that the set accepts is
 * one class of resources that all statements treat alike; the first text that reaches an outcome is
 * its shortest example. Exact, unless the limit of states is hit.
 */
final class Covering {
  private static final int MOST_STATES = 50_000;

  /** Characters in all packed states together: what bounds time and memory for many patterns. */
  private static final long MOST_PLACES = 2_000_000;

  /**
   * Not resources, though patterns match them: an ARN that ends early, a bucket with an empty key.
   */
  private static final List<Glob> NOTHING =
      List.of(
          ArnGlob.parts(Glob.pattern("arn:*:*:*:*:")),
          ArnGlob.parts(Glob.pattern("arn:*:s3:*:*:"))
              .followedBy(new Glob(new int[] {Glob.NAME_STAR, '/'})));

  /** A statement with its patterns as places in the list of patterns. */
  private record Watched(Candidate candidate, boolean not, List<Pattern> patterns) {}

  private record Pattern(int glob, boolean certain) {}

  private final Case about;
  private final List<Glob> globs = new ArrayList<>();
  private final List<Watched> watched = new ArrayList<>();
  private final Walker walker;
  private final Map<Outcome, String> examples = new EnumMap<>(Outcome.class);

  // The walk: each state once, with the place it was reached from and the character that led there.
  private final List<String> states = new ArrayList<>();
  private final List<Integer> from = new ArrayList<>();
  private final List<Integer> by = new ArrayList<>();
  private long places;

  Covering(Case about) {
    this.about = about;
    globs.add(asked(about.question().resource()));
    globs.addAll(NOTHING);
    for (Candidate candidate : about.candidates()) {
      watched.add(watch(candidate));
    }
    this.walker = new Walker(globs);
  }

  private static Glob asked(ResourceSet set) {
    return switch (set) {
      case ResourceSet.Literal literal -> Glob.literal(literal.text());
      case ResourceSet.Prefix prefix -> Glob.literal(prefix.text()).followedBy(Glob.EVERYTHING);
      case ResourceSet.Glob glob ->
          ArnGlob.parts(Glob.pattern(glob.text().equals("*") ? "arn:*:*:*:*:*" : glob.text()));
    };
  }

  private Watched watch(Candidate candidate) {
    Optional<ResourceElement> resource = candidate.statement().resource();
    List<Pattern> patterns = new ArrayList<>();
    if (resource.isEmpty()) {
      patterns.add(new Pattern(place(Glob.EVERYTHING), true));
    } else {
      for (ResourcePattern pattern : resource.get().patterns()) {
        pattern
            .resolve(about.question().context())
            .ifPresent(found -> patterns.add(new Pattern(place(found.glob()), found.certain())));
      }
    }
    return new Watched(candidate, resource.map(ResourceElement::not).orElse(false), patterns);
  }

  private int place(Glob glob) {
    int known = globs.subList(1, globs.size()).indexOf(glob) + 1;
    if (known > NOTHING.size()) {
      return known;
    }
    globs.add(glob);
    return globs.size() - 1;
  }

  Coverage coverage() {
    boolean finished = globs.stream().allMatch(Walker::canStep) && walk();
    Extent extent = finished ? extent() : Extent.UNDECIDED;
    if (!finished) {
      return new Coverage(
          extent,
          examples,
          new Decision.Undecided(
              "The patterns are too many to walk through; " + states.size() + " states were seen.",
              about.unseen()));
    }
    Optional<Outcome> gravest = examples.keySet().stream().reduce((better, graver) -> graver);
    return gravest
        .map(outcome -> Optional.ofNullable(examples.get(outcome)).orElseThrow())
        .map(example -> new Coverage(extent, examples, Evaluator.decide(about, example)))
        .orElseGet(
            () ->
                new Coverage(
                    Extent.NONE,
                    examples,
                    new Decision.Undecided("No resource has such a name.", about.unseen())));
  }

  private Extent extent() {
    Set<Outcome> seen = examples.keySet();
    boolean denied = seen.contains(Outcome.IMPLICIT_DENY) || seen.contains(Outcome.EXPLICIT_DENY);
    boolean open = seen.contains(Outcome.ALLOWED_IF) || seen.contains(Outcome.DENIED_IF);
    if (seen.contains(Outcome.ALLOWED)) {
      return denied ? Extent.PART : open ? Extent.UNDECIDED : Extent.ALL;
    }
    return open ? Extent.UNDECIDED : Extent.NONE;
  }

  /** Walks until all states or all possible outcomes are seen; false when the limit was hit. */
  private boolean walk() {
    Set<Outcome> possible = possible();
    Set<String> seen = new HashSet<>();
    reach(walker.start(), -1, -1, seen);
    for (int at = 0; at < states.size() && !examples.keySet().containsAll(possible); at++) {
      if (states.size() > MOST_STATES || places > MOST_PLACES) {
        return false;
      }
      String state = states.get(at);
      for (int c : walker.alphabet(state)) {
        String next = walker.step(state, c);
        if (!next.isEmpty()) {
          reach(next, at, c, seen);
        }
      }
    }
    return true;
  }

  private void reach(String state, int previous, int c, Set<String> seen) {
    if (!seen.add(state)) {
      return;
    }
    states.add(state);
    places += state.length();
    from.add(previous);
    by.add(c);
    if (walker.accepts(state, 0) && !walker.accepts(state, 1) && !walker.accepts(state, 2)) {
      Outcome outcome = outcome(state);
      if (!examples.containsKey(outcome)) {
        examples.put(outcome, text(states.size() - 1));
      }
    }
  }

  private String text(int state) {
    StringBuilder backwards = new StringBuilder();
    for (int at = state; from.get(at) >= 0; at = from.get(at)) {
      backwards.appendCodePoint(by.get(at));
    }
    return backwards.reverse().toString();
  }

  private Outcome outcome(String state) {
    Tally tally = new Tally(about);
    for (Watched each : watched) {
      Tri any = Tri.FALSE;
      for (Pattern pattern : each.patterns()) {
        if (any != Tri.TRUE && walker.accepts(state, pattern.glob())) {
          any = any.or(pattern.certain() ? Tri.TRUE : Tri.UNKNOWN);
        }
      }
      tally.count(each.candidate(), each.candidate().matches(each.not() ? any.not() : any));
    }
    return tally.outcome();
  }

  /** The outcomes that can occur at all, so that the walk may end when all were seen. */
  private Set<Outcome> possible() {
    Set<Outcome> possible = EnumSet.of(Outcome.ALLOWED, Outcome.IMPLICIT_DENY);
    boolean open = !about.layers().flaws().isEmpty();
    for (Watched each : watched) {
      boolean certain = each.candidate().fits() == Tri.TRUE;
      open |= !certain || each.patterns().stream().anyMatch(pattern -> !pattern.certain());
      if (!each.candidate().allows() && certain) {
        possible.add(Outcome.EXPLICIT_DENY);
      }
    }
    return open ? EnumSet.allOf(Outcome.class) : possible;
  }
}
