/**
 * Diagnose: any SQL read back. An editor with what is wrong marked in it, the findings beside it,
 * fixes with the difference they make, and a whole folder of scripts as a table.
 */
@NullMarked
package dev.clausewright.ui.diagnose;

import org.jspecify.annotations.NullMarked;
