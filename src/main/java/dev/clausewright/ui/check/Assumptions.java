package dev.clausewright.ui.check;

import dev.clausewright.need.Facts;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;

/**
 * What the person says of the request where nobody else knows it: part of the draft, undoable, no
 * secret.
 *
 * @param facts as the draft has them now
 * @param change takes what changes, as undo calls it, and the change
 */
public record Assumptions(
    ObservableValue<Facts> facts, BiConsumer<String, UnaryOperator<Facts>> change) {}
