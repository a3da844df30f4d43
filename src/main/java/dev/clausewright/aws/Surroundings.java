package dev.clausewright.aws;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What lies around the program: the environment's variables, the person's folder, and how long
/// to wait for others.
///
/// @param home where `.aws` lies
record Surroundings(Map<String, String> variables, Path home, Patience patience) {
  Surroundings {
    variables = Map.copyOf(variables);
  }

  static Surroundings ofThisMachine() {
    return new Surroundings(
        System.getenv(), Path.of(System.getProperty("user.home", "")), Patience.USUAL);
  }

  /// A variable that is there and not empty.
  Optional<String> variable(String name) {
    String value = variables.getOrDefault(name, "");
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  /// Under which of its two spellings a variable is there, that in lower case first, as AWS's tools
  /// look for the settings of proxies.
  ///
  /// @param lower its name in lower case
  Optional<String> spelled(String lower) {
    return Stream.of(lower, lower.toUpperCase(Locale.ROOT))
        .filter(name -> variable(name).isPresent())
        .findFirst();
  }

  /// The variables hold keys and passwords.
  @Override
  public String toString() {
    return "Surroundings[" + home + "]";
  }

  /// How long to wait.
  ///
  /// @param connect for a connection
  /// @param answer for each answer, and between two pieces of it
  /// @param call for a call with all its retries
  /// @param pause before the first retry; later ones wait longer
  record Patience(Duration connect, Duration answer, Duration call, Duration pause) {
    static final Patience USUAL =
        new Patience(
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMillis(100));
  }
}
