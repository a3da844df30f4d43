package dev.clausewright.check;

import java.util.List;

/**
 * What an outcome says to people.
 *
 * @param detail the quiet words of its row: "in sync on analytics-prod"
 * @param phrase what the verdict says of it, without a full stop: "lake-loader may not list the
 *     bucket lake"
 * @param message complete sentences: what is so, and why
 * @param subject who asked for what, for machines and for the remedy
 * @param evidence the policies that decided, best first; may be empty
 */
public record Told(
    String detail, String phrase, String message, Subject subject, List<Evidence> evidence) {
  public Told {
    evidence = List.copyOf(evidence);
  }

  static Told of(String detail, String phrase, String message) {
    return new Told(detail, phrase, message, Subject.NONE, List.of());
  }

  Told about(Subject other) {
    return new Told(detail, phrase, message, other, evidence);
  }

  /** With one more sentence. */
  Told saying(String sentence) {
    return new Told(detail, phrase, (message + " " + sentence).strip(), subject, evidence);
  }

  Told detailed(String other) {
    return new Told(other, phrase, message, subject, evidence);
  }

  Told phrased(String other) {
    return new Told(detail, other, message, subject, evidence);
  }

  Told shownBy(List<Evidence> other) {
    return new Told(detail, phrase, message, subject, other);
  }
}
