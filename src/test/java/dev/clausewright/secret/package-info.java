@NullMarked
package dev.clausewright.secret;

import org.jspecify.annotations.NullMarked;
