/**
 * Text files: read in whichever encoding they are, written back in the same one, and replaced as a
 * whole, so that nobody ever sees half a file.
 */
@NullMarked
package dev.clausewright.file;

import org.jspecify.annotations.NullMarked;
