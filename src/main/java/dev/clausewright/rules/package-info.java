/// The rule book as findings. Each family of rules is one class that looks at a statement;
/// `RuleBook` asks them all. A finding says what is wrong, why, how sure that is, and where
/// possible how to mend it.
@NullMarked
package dev.clausewright.rules;

import org.jspecify.annotations.NullMarked;
