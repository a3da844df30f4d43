package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A question with what its layers hold for it: everything that does not hang on the resource. */
final class Case {
  private final Question question;
  private final Layers layers;
  private final String action;
  private final ResourceKind kind;
  private final boolean service;
  private final boolean serviceLinked;
  private final boolean sameAccount;
  private final List<Candidate> candidates = new ArrayList<>();

  Case(Question question, Layers layers) {
    this.question = question;
    this.layers = layers;
    this.action = question.action().toLowerCase(Locale.ROOT);
    this.kind = question.kind();
    this.service = question.principal() instanceof Principal.Service;
    this.serviceLinked =
        (question.principal() instanceof Principal.Role role && role.serviceLinked())
            || (question.principal() instanceof Principal.AssumedRole session
                && session.serviceLinked());
    this.sameAccount = question.owner().equals(question.principal().account());
    collect();
  }

  private void collect() {
    if (!service) {
      add(layers.identity(), 0);
      add(layers.boundary(), 0);
      add(layers.session(), 0);
      if (!serviceLinked) {
        levels(layers.scps());
      }
    }
    if (!serviceLinked) {
      levels(layers.rcps());
    }
    if (layers.resource().isPresent()) {
      add(layers.resource().get(), 0);
    }
  }

  private void levels(List<Level> levels) {
    for (int i = 0; i < levels.size(); i++) {
      add(levels.get(i).sources(), i);
    }
  }

  private void add(List<Source> sources, int level) {
    for (int i = 0; i < sources.size(); i++) {
      add(sources.get(i), level);
    }
  }

  private void add(Source source, int level) {
    List<Statement> statements = source.policy().statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      Grip grip = grip(statement);
      if (grip != Grip.NONE && statement.action().matches(action)) {
        Tri fits = conditions(statement);
        if (fits != Tri.FALSE) {
          candidates.add(new Candidate(source, statement, level, grip, fits));
        }
      }
    }
  }

  /**
   * How firmly a statement's principal holds ours; a policy without principals is about its bearer.
   */
  Grip grip(Statement statement) {
    return statement.principal().isEmpty()
        ? Grip.DIRECT
        : statement
            .principal()
            .get()
            .grip(question.principal(), statement.effect(), !layers.boundary().isEmpty());
  }

  private Tri conditions(Statement statement) {
    List<Condition> conditions = statement.conditions();
    Tri all = Tri.TRUE;
    for (int i = 0; i < conditions.size() && all != Tri.FALSE; i++) {
      all = all.and(conditions.get(i).holds(question.context()));
    }
    return all;
  }

  /** How far the statement's resource takes a name; without the element it takes all. */
  Tri resource(Statement statement, String resource) {
    return statement.resource().isEmpty()
        ? Tri.TRUE
        : statement.resource().get().matches(resource, question.context());
  }

  Question question() {
    return question;
  }

  Layers layers() {
    return layers;
  }

  String action() {
    return action;
  }

  ResourceKind kind() {
    return kind;
  }

  /** Whether a service asks: no identity policy, boundary or SCP is about it. */
  boolean service() {
    return service;
  }

  /** Whether organisation policies pass the principal by. */
  boolean serviceLinked() {
    return serviceLinked;
  }

  boolean sameAccount() {
    return sameAccount;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** The layers that nobody looked at, of those that could have a say. */
  Set<Layer> unseen() {
    if (layers.unseen().isEmpty()) {
      return layers.unseen();
    }
    Set<Layer> unseen = EnumSet.copyOf(layers.unseen());
    unseen.remove(kind == ResourceKind.ROLE_TRUST ? Layer.RESOURCE : Layer.TRUST);
    return unseen;
  }
}
