/// What a person has chosen so far, as one immutable value: the statement with its holes, the
/// place where it will run, and
/// what is known beyond the text. Holds no secret, only references to them. The state of every
/// step follows from it.
@NullMarked
package dev.clausewright.draft;

import org.jspecify.annotations.NullMarked;
