/** What the window remembers over restarts: a few lines of text, never a secret. */
@NullMarked
package dev.clausewright.ui.settings;

import org.jspecify.annotations.NullMarked;
