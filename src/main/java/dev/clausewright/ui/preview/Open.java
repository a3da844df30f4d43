package dev.clausewright.ui.preview;

import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.step.Sight;

/**
 * What a statement says nothing about yet, although a step will.
 *
 * @param access no authorization of any form
 * @param format the options were not looked at yet
 */
record Open(boolean access, boolean format) {
  static Open of(Statement statement, Ground ground) {
    boolean authorized =
        statement.items().stream().anyMatch(i -> i.slot().part().isAuthorization());
    boolean fromWeb = statement.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isPresent();
    boolean formats =
        statement.verb() != Verb.CREATE_LIBRARY && SourceKind.of(statement) != SourceKind.DYNAMODB;
    boolean said =
        statement.items().stream()
            .anyMatch(i -> StepId.of(i.slot(), statement.verb()) == StepId.OPTIONS);
    return new Open(!authorized && !fromWeb, formats && !said && !ground.visited(StepId.OPTIONS));
  }

  /** The chip stands where the authorization will: after the line of source or target. */
  boolean accessAfter(Sight sight, int line) {
    Part part = sight.statement().verb() == Verb.UNLOAD ? Part.TARGET : Part.SOURCE;
    return access
        && sight.printed().places().onLine(line).stream()
            .anyMatch(place -> place.slot().part() == part);
  }
}
