/** The first step: which statement, of what, from where or to where. */
@NullMarked
package dev.clausewright.ui.step.statement;

import org.jspecify.annotations.NullMarked;
