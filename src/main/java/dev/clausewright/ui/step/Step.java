package dev.clausewright.ui.step;

import dev.clausewright.clause.Statement;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One step of the way.
 *
 * @param appliesTo whether a statement leads through it
 * @param line what was chosen there, for the list of steps; may be empty
 * @param view made once, when the step is first entered
 */
public record Step(
    StepId id,
    String title,
    Predicate<Statement> appliesTo,
    Function<Statement, String> line,
    Supplier<StepView> view) {}
