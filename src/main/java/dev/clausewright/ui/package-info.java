/**
 * The window: header, steps, page, preview. Everything on it is a function of one immutable draft;
 * what a person does makes another draft.
 */
@NullMarked
package dev.clausewright.ui;

import org.jspecify.annotations.NullMarked;
