/**
 * The Role step: on which cluster or namespace, and which role, chain, default role or session; and
 * the sheet that makes a role where there is none. What the step says about roles is computed by
 * classes without a toolkit, off the application thread where it asks the account.
 */
@NullMarked
package dev.clausewright.ui.step.role;

import org.jspecify.annotations.NullMarked;
