/** The second step: whose permission the cluster uses, a role's or that of keys. */
@NullMarked
package dev.clausewright.ui.step.access;

import org.jspecify.annotations.NullMarked;
