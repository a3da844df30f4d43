@NullMarked
package dev.clausewright.sql;

import org.jspecify.annotations.NullMarked;
