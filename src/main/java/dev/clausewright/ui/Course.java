package dev.clausewright.ui;

import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Sight;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The way through the steps as a function of the statement: which apply, which are done, and which
 * need somebody. It only remembers where a person is and has been.
 */
final class Course implements Ground {
  private final Session session;
  private final List<Step> steps;
  private final Set<StepId> visited = EnumSet.of(StepId.STATEMENT);
  private StepId here = StepId.STATEMENT;

  Course(Session session, List<Step> steps) {
    this.session = session;
    this.steps = List.copyOf(steps);
  }

  /** The steps that the statement leads through, in order. */
  List<Step> steps() {
    return steps.stream().filter(step -> step.appliesTo().test(session.statement())).toList();
  }

  Step here() {
    return steps().stream()
        .filter(step -> step.id() == here)
        .findFirst()
        .orElse(steps().getFirst());
  }

  void enter(StepId step) {
    here = step;
    visited.add(step);
  }

  void startAnew() {
    visited.clear();
    enter(StepId.STATEMENT);
  }

  Optional<Step> next() {
    return at(position() + 1);
  }

  Optional<Step> before() {
    return at(position() - 1);
  }

  int position() {
    return steps().indexOf(here());
  }

  /** The step that a slot's field is on, if the way leads there. */
  Optional<Step> of(Slot slot) {
    StepId id = StepId.of(slot, session.statement().verb());
    return steps().stream().filter(step -> step.id() == id).findFirst();
  }

  StepGlyph.State state(Step step) {
    if (refused(step)) {
      return StepGlyph.State.NEEDS;
    }
    if (step.id() == here().id()) {
      return StepGlyph.State.HERE;
    }
    if (!visited.contains(step.id())) {
      return StepGlyph.State.UNTOUCHED;
    }
    return lacks(step) ? StepGlyph.State.NEEDS : StepGlyph.State.DONE;
  }

  @Override
  public OptionalInt number(StepId id) {
    List<Step> way = steps();
    for (int i = 0; i < way.size(); i++) {
      if (way.get(i).id() == id) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public Optional<Slot> lit() {
    return session.litProperty().get();
  }

  @Override
  public boolean visited(StepId step) {
    return visited.contains(step);
  }

  /** Whether the server would refuse something that this step writes. */
  private boolean refused(Step step) {
    Sight sight = session.sightProperty().get();
    return sight.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::slot)
        .anyMatch(slot -> belongs(slot, step) && visited.contains(step.id()));
  }

  private boolean lacks(Step step) {
    return switch (Finished.of(session.statement())) {
      case Finished.Result.Ready _ -> false;
      case Finished.Result.NotYet(List<Finished.Gap> gaps) ->
          gaps.stream().map(Finished.Gap::slot).anyMatch(slot -> belongs(slot, step));
    };
  }

  private boolean belongs(Slot slot, Step step) {
    Statement statement = session.statement();
    return StepId.of(slot, statement.verb()) == step.id();
  }

  private Optional<Step> at(int position) {
    List<Step> way = steps();
    return position >= 0 && position < way.size()
        ? Optional.of(way.get(position))
        : Optional.empty();
  }
}
