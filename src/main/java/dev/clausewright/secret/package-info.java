/// Where secrets live. The rest of the program passes `SecretRef`s about: a number, a kind and a
/// shape that reveals no letter. Only the `Vault` holds characters, in arrays that it wipes
/// (SEC-10). `Redaction` masks what looks like a secret in text that leaves the program.
@NullMarked
package dev.clausewright.secret;

import org.jspecify.annotations.NullMarked;
