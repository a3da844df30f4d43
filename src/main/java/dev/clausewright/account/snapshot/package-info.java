/**
 * Reads folders of AWS's own JSON, as the AWS command line or the API print it, into an {@link
 * dev.clausewright.account.Account}. Files are walked through once, token by token; policy
 * documents stay where they are until somebody asks. A file that is not what it should be never
 * stops the others: what rests on it answers with the place of the fault.
 */
@NullMarked
package dev.clausewright.account.snapshot;

import org.jspecify.annotations.NullMarked;
