/**
 * Proves an {@link dev.clausewright.need.Ask} against an account: a plan of checks that may grow
 * while it runs, one sealed outcome a check with its evidence, one plain verdict sentence, and the
 * list of what was not looked at. Nothing here guesses: what could not be read is unknown.
 */
@NullMarked
package dev.clausewright.check;

import org.jspecify.annotations.NullMarked;
