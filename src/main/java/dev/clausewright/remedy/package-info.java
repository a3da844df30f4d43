/// Turns what is missing into what mends it: the least policy, the trust policy, the attachment,
/// the set-up of a new role, as JSON and command lines, with the difference they make. Changes
/// nothing itself; a change for the training account is handed out beside the words.
@NullMarked
package dev.clausewright.remedy;

import org.jspecify.annotations.NullMarked;
