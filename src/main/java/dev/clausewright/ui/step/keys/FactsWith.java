package dev.clausewright.ui.step.keys;

import dev.clausewright.need.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Facts with one of them said or taken back. */
final class FactsWith {
  private FactsWith() {}

  static Facts expiry(Facts facts, Optional<Instant> when) {
    return new Facts(
        facts.sourceKey(),
        facts.manifestEntries(),
        facts.expected(),
        when,
        facts.context(),
        facts.unknown(),
        facts.strict());
  }

  static Facts expected(Facts facts, Optional<Duration> span) {
    return new Facts(
        facts.sourceKey(),
        facts.manifestEntries(),
        span,
        facts.expiry(),
        facts.context(),
        facts.unknown(),
        facts.strict());
  }
}
