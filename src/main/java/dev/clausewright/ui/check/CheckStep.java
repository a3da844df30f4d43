package dev.clausewright.ui.check;

import dev.clausewright.check.Progress;
import dev.clausewright.check.Unfinished;
import dev.clausewright.draft.Asked;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Step;
import java.util.List;

/** Joins the desk to the session: every change of the draft is a change of what is asked. */
public final class CheckStep {
  private CheckStep() {}

  /** The step; from now on the desk follows the session. */
  public static Step of(Session session, CheckDesk desk, CheckView view) {
    session.draftProperty().subscribe(draft -> desk.basis(basis(session, draft)));
    return Step.of(StepId.CHECK, () -> view);
  }

  /** What the person says of the request, as the session's draft holds it. */
  public static Assumptions assumptions(Session session) {
    return new Assumptions(
        session.draftProperty().map(Draft::facts),
        (what, change) ->
            session.change(what, draft -> draft.withFacts(change.apply(draft.facts()))));
  }

  /** What the draft as it is now gives the checks. */
  public static Basis basis(Session session) {
    return basis(session, session.draft());
  }

  private static Basis basis(Session session, Draft draft) {
    return switch (draft.toAsk()) {
      case Asked.Ready(Ask ask) -> new Basis.Whole(ask);
      case Asked.Missing(List<Asked.Piece> pieces) ->
          new Basis.Open(
              pieces.stream().map(piece -> gap(session, piece)).toList(),
              Unfinished.of(draft.statement(), draft.place())
                  .map(Progress::rows)
                  .orElse(List.of()));
    };
  }

  private static Gap gap(Session session, Asked.Piece piece) {
    return new Gap(
        piece.what(),
        () -> {
          if (piece.step() == StepId.ACCESS) {
            session.go(piece.step());
          } else {
            session.go(piece.slot());
          }
        });
  }
}
