/**
 * What the steps of the way share: the session with its one statement, what a step is, and which
 * step a slot belongs to. Each step lives in a package of its own below.
 */
@NullMarked
package dev.clausewright.ui.step;

import org.jspecify.annotations.NullMarked;
