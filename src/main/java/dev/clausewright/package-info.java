@NullMarked
package dev.clausewright;

import org.jspecify.annotations.NullMarked;
