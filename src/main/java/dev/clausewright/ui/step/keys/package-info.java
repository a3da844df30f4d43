/**
 * The Keys step: an access key id, the two secrets in masked fields, when they expire and how long
 * the load takes. What the step says is computed by classes without a toolkit; only the views and
 * the countdown touch JavaFX.
 */
@NullMarked
package dev.clausewright.ui.step.keys;

import org.jspecify.annotations.NullMarked;
