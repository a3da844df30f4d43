/// Text of SQL. `Printer` turns a statement into text and is the only place that quotes; it shows
/// secrets only when a `SecretView` holds the vault, and tells for every slot where in the text it
/// stands.
@NullMarked
package dev.clausewright.sql;

import org.jspecify.annotations.NullMarked;
