@NullMarked
package dev.clausewright.clause;

import org.jspecify.annotations.NullMarked;
