package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up what the statements say, layer by layer, and draws the conclusion. */
final class Tally {
  /** Who one is may always be asked: no policy is needed for it, and none can forbid it. */
  private static final String FREE = "sts:getcalleridentity";

  private final Case about;
  private Tri deny = Tri.FALSE;
  private Tri identity = Tri.FALSE;
  private Tri boundary = Tri.FALSE;
  private Tri session = Tri.FALSE;
  private final Tri[] scps;
  private final Tri[] rcps;
  private final Tri[] byGrip = new Tri[Grip.values().length];
  private Tri organisation = Tri.TRUE;

  Tally(Case about) {
    this.about = about;
    boolean exempt = about.serviceLinked();
    this.scps = falses(exempt || about.service() ? 0 : about.layers().scps().size());
    this.rcps = falses(exempt ? 0 : about.layers().rcps().size());
    Arrays.fill(byGrip, Tri.FALSE);
    if (about.question().principal() instanceof Principal.AccountRoot) {
      // No policy of its own limits the root user, and none can be attached to it.
      identity = Tri.TRUE;
    }
    List<Flaw> flaws = about.layers().flaws();
    for (int i = 0; i < flaws.size(); i++) {
      missing(flaws.get(i).layer());
    }
  }

  private static Tri[] falses(int size) {
    Tri[] all = new Tri[size];
    Arrays.fill(all, Tri.FALSE);
    return all;
  }

  /** A document that is not at hand may allow and may deny. */
  private void missing(Layer layer) {
    if (about.service() && layer != Layer.RESOURCE && layer != Layer.TRUST) {
      return;
    }
    deny = Tri.UNKNOWN;
    switch (layer) {
      case IDENTITY -> identity = Tri.UNKNOWN;
      case BOUNDARY -> boundary = Tri.UNKNOWN;
      case SESSION -> session = Tri.UNKNOWN;
      case SCP, RCP -> organisation = Tri.UNKNOWN;
      case RESOURCE, TRUST -> byGrip[index(Grip.DIRECT)] = Tri.UNKNOWN;
    }
  }

  void count(Candidate candidate, Tri matches) {
    if (!candidate.allows()) {
      deny = deny.or(matches);
      return;
    }
    switch (candidate.source().layer()) {
      case IDENTITY -> identity = identity.or(matches);
      case BOUNDARY -> boundary = boundary.or(matches);
      case SESSION -> session = session.or(matches);
      case SCP -> scps[candidate.level()] = scps[candidate.level()].or(matches);
      case RCP -> rcps[candidate.level()] = rcps[candidate.level()].or(matches);
      case RESOURCE, TRUST -> {
        int grip = index(candidate.grip());
        byGrip[grip] = byGrip[grip].or(matches);
      }
    }
  }

  Outcome outcome() {
    if (about.action().equals(FREE)) {
      return Outcome.ALLOWED;
    }
    if (deny == Tri.TRUE) {
      return Outcome.EXPLICIT_DENY;
    }
    return switch (granted()) {
      case FALSE -> Outcome.IMPLICIT_DENY;
      case UNKNOWN -> Outcome.ALLOWED_IF;
      case TRUE -> deny == Tri.FALSE ? Outcome.ALLOWED : Outcome.DENIED_IF;
    };
  }

  /**
   * The rule itself. In one account a resource's policy that names the principal grants alone; one
   * that names the role leaves boundary and session policy their say, one for everyone the session
   * policy; one that names the account grants nothing, but keys and roles need at least that.
   * Across accounts both sides must allow.
   */
  private Tri granted() {
    Tri named = resource(Grip.DIRECT);
    Tri everyone = resource(Grip.EVERYONE);
    Tri organisations = organisations();
    if (about.service()) {
      return organisations.and(named.or(everyone));
    }
    Tri limits = limits();
    Tri own = identity.and(limits);
    Tri reach =
        !about.sameAccount()
            ? own.and(anyResource())
            : named
                .or(everyone.and(sessionLimit()))
                .or(resource(Grip.ROLE).and(limits))
                .or(needsResource() ? own.and(resource(Grip.ACCOUNT)) : own);
    return organisations.and(reach);
  }

  /**
   * Whether identity policies are worth nothing without the resource's. Of a trust policy that
   * nobody looked at nothing is said, as AWS's own simulator does.
   */
  private boolean needsResource() {
    return !about.sameAccount()
        || switch (about.kind()) {
          case PLAIN -> false;
          case KMS_KEY -> true;
          case ROLE_TRUST -> !about.layers().unseen().contains(Layer.TRUST);
        };
  }

  /** What boundary and session policy leave. */
  private Tri limits() {
    return (bounded() ? boundary : Tri.TRUE).and(sessionLimit());
  }

  private Tri sessionLimit() {
    return inSession() ? session : Tri.TRUE;
  }

  private Tri organisations() {
    Tri all = organisation;
    for (Tri level : scps) {
      all = all.and(level);
    }
    for (Tri level : rcps) {
      all = all.and(level);
    }
    return all;
  }

  private boolean bounded() {
    return !about.layers().boundary().isEmpty() || flawed(Layer.BOUNDARY);
  }

  private boolean inSession() {
    return !about.layers().session().isEmpty() || flawed(Layer.SESSION);
  }

  private boolean flawed(Layer layer) {
    List<Flaw> flaws = about.layers().flaws();
    for (int i = 0; i < flaws.size(); i++) {
      if (flaws.get(i).layer() == layer) {
        return true;
      }
    }
    return false;
  }

  private Tri resource(Grip grip) {
    return byGrip[index(grip)];
  }

  /** What the resource's policy gives, however it names the principal. */
  private Tri anyResource() {
    Tri any = Tri.FALSE;
    for (Tri given : byGrip) {
      any = any.or(given);
    }
    return any;
  }

  /** The layers that gave nothing although another one did. */
  List<Capped> cappedBy() {
    List<Capped> capped = new ArrayList<>();
    Layers layers = about.layers();
    boolean byIdentity = identity != Tri.FALSE;
    boolean byRole = resource(Grip.ROLE) != Tri.FALSE;
    boolean byAll = resource(Grip.EVERYONE) != Tri.FALSE;
    boolean foreign = !about.service() && !about.sameAccount() && anyResource() != Tri.FALSE;
    // Another account's consent is worth nothing without the principal's own policies, and what
    // hands a key or a role over to the account leaves it to them.
    boolean handed = about.kind() != ResourceKind.PLAIN && resource(Grip.ACCOUNT) != Tri.FALSE;
    boolean left = foreign || (handed && !about.service());
    if ((byIdentity || byRole || left) && bounded() && boundary == Tri.FALSE) {
      capped.addAll(named(layers.boundary()));
    }
    if ((byIdentity || byRole || byAll || left) && inSession() && session == Tri.FALSE) {
      capped.addAll(named(layers.session()));
    }
    if (byIdentity || anyResource() != Tri.FALSE) {
      capped.addAll(levels(Layer.SCP, layers.scps(), scps));
      capped.addAll(levels(Layer.RCP, layers.rcps(), rcps));
    }
    if (!byIdentity && left) {
      capped.addAll(
          layers.identity().isEmpty()
              ? List.of(new Capped(Layer.IDENTITY, Layer.IDENTITY.word()))
              : named(layers.identity()));
    }
    if (byIdentity && needsResource() && anyResource() == Tri.FALSE) {
      Layer layer = about.kind() == ResourceKind.ROLE_TRUST ? Layer.TRUST : Layer.RESOURCE;
      capped.add(new Capped(layer, layers.resource().map(Source::name).orElse("resource")));
    }
    return capped.stream().distinct().toList();
  }

  private static List<Capped> levels(Layer layer, List<Level> levels, Tri[] allows) {
    List<Capped> capped = new ArrayList<>();
    for (int i = 0; i < allows.length; i++) {
      if (allows[i] == Tri.FALSE) {
        List<Source> sources = levels.get(i).sources();
        capped.addAll(
            sources.isEmpty() ? List.of(new Capped(layer, levels.get(i).name())) : named(sources));
      }
    }
    return capped;
  }

  private static List<Capped> named(List<Source> sources) {
    return sources.stream().map(source -> new Capped(source.layer(), source.name())).toList();
  }

  /** Whether what the candidate says could still turn the outcome: an allow given is given. */
  boolean weighs(Candidate candidate) {
    if (!candidate.allows()) {
      return true;
    }
    Tri given =
        switch (candidate.source().layer()) {
          case IDENTITY -> identity;
          case BOUNDARY -> boundary;
          case SESSION -> session;
          case SCP -> scps[candidate.level()];
          case RCP -> rcps[candidate.level()];
          case RESOURCE, TRUST -> resource(candidate.grip());
        };
    return given != Tri.TRUE;
  }

  /** Whether a layer that had to allow did not: where the near misses are to be looked for. */
  boolean withheld(Layer layer, int level) {
    return switch (layer) {
      case IDENTITY -> identity == Tri.FALSE;
      case BOUNDARY -> bounded() && boundary == Tri.FALSE;
      case SESSION -> inSession() && session == Tri.FALSE;
      case SCP -> level < scps.length && scps[level] == Tri.FALSE;
      case RCP -> level < rcps.length && rcps[level] == Tri.FALSE;
      case RESOURCE, TRUST -> anyResource() == Tri.FALSE;
    };
  }

  @SuppressWarnings("EnumOrdinal") // An array by enum, for speed; never stored.
  private static int index(Grip grip) {
    return grip.ordinal();
  }
}
