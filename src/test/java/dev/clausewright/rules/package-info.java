@NullMarked
package dev.clausewright.rules;

import org.jspecify.annotations.NullMarked;
