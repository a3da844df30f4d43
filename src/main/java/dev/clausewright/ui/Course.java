package dev.clausewright.ui;

import dev.clausewright.clause.Slot;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Checked;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.Standing;
import dev.clausewright.draft.StepId;
import dev.clausewright.draft.StepState;
import dev.clausewright.draft.Steps;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The way through the steps as a function of the draft: which apply, which are done, and which need
 * somebody. It only remembers where a person is and has been.
 */
final class Course implements Ground {
  private final Session session;
  private final List<Step> steps;
  private final Supplier<Checked> checked;
  private final Set<StepId> visited = EnumSet.of(StepId.STATEMENT);
  private StepId here = StepId.STATEMENT;

  Course(Session session, List<Step> steps, Supplier<Checked> checked) {
    this.session = session;
    this.steps = List.copyOf(steps);
    this.checked = checked;
  }

  /** The steps that the draft leads through; while no card is chosen, the recommended way. */
  List<Step> steps() {
    Draft draft = session.draft();
    Draft way =
        draft.needsAuthorization() && draft.access().isEmpty()
            ? draft.withAccess(Access.ROLE)
            : draft;
    return steps.stream().filter(step -> step.appliesTo().test(way)).toList();
  }

  Step here() {
    List<Step> way = steps();
    return way.stream().filter(step -> step.id() == here).findFirst().orElse(way.getFirst());
  }

  void enter(StepId step) {
    here = step;
    visited.add(step);
  }

  /** A whole statement came from elsewhere: nothing of it is still untouched. */
  void visitAll() {
    visited.addAll(EnumSet.allOf(StepId.class));
  }

  void startAnew() {
    visited.clear();
    enter(StepId.STATEMENT);
  }

  /** The step to show for one that is asked for: what Access decides cannot be entered before. */
  StepId allowed(StepId step) {
    boolean undecided = session.draft().access().isEmpty();
    boolean decided = step == StepId.ROLE || step == StepId.KEYS;
    return undecided && decided ? StepId.ACCESS : step;
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
    StepId id = allowed(StepId.of(slot, session.statement().verb()));
    return steps().stream().filter(step -> step.id() == id).findFirst();
  }

  /** The rows of the list of steps. */
  List<StepBar.Row> rows() {
    Draft draft = session.draft();
    for (StepId step : visited) {
      draft = draft.reaching(step);
    }
    Map<StepId, Standing> standings =
        Steps.of(draft, checked.get()).stream()
            .collect(Collectors.toMap(Standing::step, Function.identity()));
    return steps().stream()
        .map(step -> row(step, Optional.ofNullable(standings.get(step.id()))))
        .toList();
  }

  private StepBar.Row row(Step step, Optional<Standing> standing) {
    boolean current = step.id() == here().id();
    boolean told = visited.contains(step.id());
    StepState state = standing.map(Standing::state).orElse(StepState.UNTOUCHED);
    String line = told ? standing.map(Standing::line).orElse("") : "";
    return new StepBar.Row(step.title(), line, glyph(step, state, current), current);
  }

  private StepGlyph.State glyph(Step step, StepState state, boolean current) {
    boolean wrong =
        session.sightProperty().get().refuses(slot -> of(slot).filter(step::equals).isPresent());
    return switch (state) {
      case FAILED -> StepGlyph.State.FAILED;
      case UNTOUCHED -> current ? StepGlyph.State.HERE : StepGlyph.State.UNTOUCHED;
      case DONE -> current ? StepGlyph.State.HERE : StepGlyph.State.DONE;
      case NEEDS -> current && !wrong ? StepGlyph.State.HERE : StepGlyph.State.NEEDS;
    };
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

  private Optional<Step> at(int position) {
    List<Step> way = steps();
    return position >= 0 && position < way.size()
        ? Optional.of(way.get(position))
        : Optional.empty();
  }
}
