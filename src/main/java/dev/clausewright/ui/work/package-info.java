/** Work that may take time: on virtual threads, with its results on the application thread. */
@NullMarked
package dev.clausewright.ui.work;

import org.jspecify.annotations.NullMarked;
