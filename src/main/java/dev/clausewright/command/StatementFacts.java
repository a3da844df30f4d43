package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.need.ContextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the person knows beyond the text of a statement: options, or members of a question. */
final class StatementFacts {
  @Option(
      names = "--db-user",
      paramLabel = "USER",
      converter = Typed.ToUser.class,
      description = "The database user who runs the statement.")
  private Optional<DbUser> dbUser = Optional.empty();

  @Option(
      names = "--kms-key",
      paramLabel = "ARN",
      converter = Typed.ToKey.class,
      description = "The KMS key of the objects, where the account does not tell.")
  private Optional<KmsKey> kmsKey = Optional.empty();

  @Option(
      names = "--expires",
      paramLabel = "TIME",
      converter = Typed.ToMoment.class,
      description = "When the temporary keys expire, such as 2026-11-27T22:00:00Z.")
  private Optional<Instant> expires = Optional.empty();

  @Option(
      names = "--expected",
      paramLabel = "30m",
      converter = Typed.ToSpan.class,
      description = "How long the statement will run.")
  private Optional<Duration> expected = Optional.empty();

  @Mixin private Facts facts = new Facts();

  Optional<DbUser> dbUser() {
    return dbUser;
  }

  /** The condition keys of the request. */
  Facts ofRequest() {
    return facts;
  }

  dev.clausewright.need.Facts facts() throws BadQuestion {
    return facts(
        facts.given(), facts.unknown(), facts.strict(), new Times(kmsKey, expires, expected));
  }

  private record Times(
      Optional<KmsKey> key, Optional<Instant> expires, Optional<Duration> expected) {}

  /** What a line of questions says of itself; the rest is as the options say. */
  record Line(Optional<DbUser> dbUser, dev.clausewright.need.Facts facts) {}

  Line line(Members question) throws BadQuestion {
    Optional<JsonNode> given = question.get("facts");
    if (given.isEmpty()) {
      return new Line(dbUser, facts());
    }
    if (!given.get().isObject()) {
      throw Members.wrong("facts", "an object");
    }
    Members line = new Members(given.get());
    line.only("facts", "dbUser", "kmsKey", "expires", "expected", "context", "unknown", "strict");
    Map<String, List<String>> context = new LinkedHashMap<>(facts.given());
    context.putAll(Questions.context(line));
    Set<String> unknown = new HashSet<>(facts.unknown());
    unknown.addAll(line.texts("unknown"));
    Optional<String> user = line.text("dbUser");
    Optional<String> key = line.text("kmsKey");
    Optional<String> until = line.text("expires");
    Optional<String> length = line.text("expected");
    return new Line(
        user.isPresent() ? Optional.of(Typed.user(user.get())) : dbUser,
        facts(
            context,
            unknown,
            facts.strict() || line.flag("strict"),
            new Times(
                key.isPresent() ? Optional.of(Typed.key(key.get())) : kmsKey,
                until.isPresent() ? Optional.of(Typed.moment(until.get())) : expires,
                length.isPresent() ? Optional.of(Typed.span(length.get())) : expected)));
  }

  private static dev.clausewright.need.Facts facts(
      Map<String, List<String>> context, Iterable<String> unknown, boolean strict, Times times)
      throws BadQuestion {
    Map<ContextKey, List<String>> known = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : context.entrySet()) {
      known.put(key(entry.getKey()), entry.getValue());
    }
    Set<ContextKey> open = new HashSet<>();
    for (String name : unknown) {
      open.add(key(name));
    }
    return new dev.clausewright.need.Facts(
        times.key(), List.of(), times.expected(), times.expires(), known, open, strict);
  }

  private static ContextKey key(String name) throws BadQuestion {
    if (name.isBlank()) {
      throw new BadQuestion(BadQuestion.Code.BAD_VALUE, "A condition key has a name.");
    }
    return new ContextKey(name);
  }
}
