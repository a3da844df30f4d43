/**
 * The commands without a window: a public contract of names, JSON shapes and exit codes. Standard
 * output carries the answer only, always UTF-8 with {@code \n}; words for people go to the error
 * stream. Nothing here loads JavaFX.
 *
 * <p>The door is {@link dev.clausewright.command.Commands}; the JSON schemas of the answers lie
 * beside it in {@code schema}.
 */
@NullMarked
package dev.clausewright.command;

import org.jspecify.annotations.NullMarked;
