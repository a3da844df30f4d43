/// The language as values: statements, their slots and entries, the value of every slot, the option
/// table and what may stand with what. A statement may be wrong in combination or unfinished; a
/// value never is. Rule ids are those of the rule book; where it has none, the number of the
/// section stands (`2.8`). Nothing here knows SQL text: see `sql`.
@NullMarked
package dev.clausewright.clause;

import org.jspecify.annotations.NullMarked;
