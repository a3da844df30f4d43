package dev.clausewright.iam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy document, read and compiled once. It keeps its text, so that its statements' ranges can
 * be shown in it.
 *
 * @param text the document as it was read, decoded, never re-ordered
 * @param version as written; without one, the language of 2008 holds, which knows no variables
 * @param keys every context key that a condition or a variable of the policy asks for, in lower
 *     case and sorted: what a caller who does not know everything has to set, or to call unknown
 */
public record Policy(
    String text,
    Optional<String> version,
    Optional<String> id,
    List<Statement> statements,
    Set<String> keys) {
  public Policy {
    statements = List.copyOf(statements);
    keys = keys.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(keys));
  }

  /** A document with the keys that its statements ask for. */
  Policy(String text, Optional<String> version, Optional<String> id, List<Statement> statements) {
    this(text, version, id, statements, keys(statements));
  }

  /** Reads a document. Never throws for what the text holds. */
  public static PolicyReading read(String json) {
    return PolicyReader.read(json);
  }

  /**
   * Reads a document as AWS hands it out: an object as the command line prints it, or a string that
   * holds JSON, percent-encoded or not.
   */
  public static PolicyReading readAny(JsonNode printed) {
    return PolicyEncoding.read(printed);
  }

  /**
   * Reads an object that stood inside another document, its members as written: laid out anew as
   * the command line prints it, so that its lines are its own.
   */
  public static PolicyReading readObject(String json) {
    return PolicyEncoding.readObject(json);
  }

  /**
   * The same for text: JSON, or percent-encoded JSON as the API answers it; decoded once at most.
   */
  public static PolicyReading readAny(String text) {
    return PolicyEncoding.read(text);
  }

  private static Set<String> keys(List<Statement> statements) {
    return statements.stream()
        .flatMap(
            statement ->
                Stream.concat(
                    statement.conditions().stream().flatMap(Condition::keys),
                    statement.resource().stream()
                        .flatMap(element -> element.patterns().stream())
                        .flatMap(pattern -> pattern.variables().stream())))
        .collect(Collectors.toSet());
  }
}
