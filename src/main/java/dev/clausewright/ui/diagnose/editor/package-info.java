/**
 * A text editor for SQL of any length: line numbers, colours, marks below exact places, undo by the
 * word. The rest of the program sees {@link dev.clausewright.ui.diagnose.editor.Editor}; that
 * JavaFX's incubating code area draws it is known in here only.
 */
@NullMarked
package dev.clausewright.ui.diagnose.editor;

import org.jspecify.annotations.NullMarked;
