/**
 * What an account tells: the ports that the rest of the program asks, the values they answer with,
 * and {@link dev.clausewright.account.Seen}, which keeps "it is not there", "nobody looked" and "it
 * may not be looked at" apart. Where the answers come from (a folder, the training account, AWS) is
 * behind {@link dev.clausewright.account.Account}; what may change is behind {@link
 * dev.clausewright.account.Changer}.
 */
@NullMarked
package dev.clausewright.account;

import org.jspecify.annotations.NullMarked;
