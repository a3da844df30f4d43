/**
 * The fourth step: format and options. Which fields there are follows from the table of options and
 * from the compatibility rules: what is forbidden is not shown, or shown with its reason.
 */
@NullMarked
package dev.clausewright.ui.step.options;

import org.jspecify.annotations.NullMarked;
