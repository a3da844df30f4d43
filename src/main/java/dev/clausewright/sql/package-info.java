/// Text of SQL, both ways. `Printer` turns a statement into text and is the only place that quotes;
/// it shows secrets only when a `SecretView` holds the vault. `SqlReader` turns text into a
/// statement with the place of every slot, and what is wrong with the text itself as `Slip`s with
/// their repairs; `Script` splits a file lazily; `Rewriting` says what a change of a slot means in
/// the text. Each family of recovery is a class of its own.
@NullMarked
package dev.clausewright.sql;

import org.jspecify.annotations.NullMarked;
