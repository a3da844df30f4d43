/// From a finished statement, the place where it will run and what is known about the world to
/// the permissions it needs,
/// who must hold them, who must trust whom, and which role must be attached (rule book sections 4
/// and 5). Asks no account.
@NullMarked
package dev.clausewright.need;

import org.jspecify.annotations.NullMarked;
