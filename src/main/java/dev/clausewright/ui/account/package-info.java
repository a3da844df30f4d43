/**
 * Which account the window works on: opening one, the menu in the header, the dialog that connects
 * to AWS, and what is remembered of accounts over restarts.
 */
@NullMarked
package dev.clausewright.ui.account;

import org.jspecify.annotations.NullMarked;
