package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.secret.Redaction;
import java.util.Optional;

/**
 * A key that anybody who reads the file has.
 *
 * @param keyId the id of the access key, which is no secret itself; empty where only its secret, a
 *     token or a client-side key stands there
 * @param first the line on which the first of its parts stands, from 1
 * @param last the line on which the last one ends
 */
public record Exposed(Optional<String> keyId, int first, int last) {
  /** With the id as lists show it: its first and last four characters. */
  public String words() {
    return keyId.map(id -> "Key " + Redaction.maskKeyId(id)).orElse("Secret without its key id");
  }

  public Optional<String> masked() {
    return keyId.map(Redaction::maskKeyId);
  }

  /** "line 4" or "lines 4 to 7". */
  public String lines() {
    return first == last ? "line " + first : "lines " + first + " to " + last;
  }

  @Override
  public String toString() {
    return words();
  }
}
