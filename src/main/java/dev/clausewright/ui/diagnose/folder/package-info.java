/**
 * A folder of scripts as a table: every statement that concerns authorization, those with secrets
 * in their text first.
 */
@NullMarked
package dev.clausewright.ui.diagnose.folder;

import org.jspecify.annotations.NullMarked;
