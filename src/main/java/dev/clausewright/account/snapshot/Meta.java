package dev.clausewright.account.snapshot;

import dev.clausewright.clause.AccountId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// `meta.json`: whose account a folder holds and when it was taken. The file is written by the
/// script that makes the folder or by hand, so the spelling of its members is not looked at
/// closely.
///
/// @param whole whether what the folder lacks is not there in the account either: only the
///     training account knows its whole world
record Meta(
    Optional<AccountId> account, Optional<String> name, Optional<Instant> takenAt, boolean whole) {
  static final Meta NONE = new Meta(Optional.empty(), Optional.empty(), Optional.empty(), false);

  static Meta read(Content content) throws Unreadable {
    return Json.whole(content, json -> of(json.fields(Set.of()), json));
  }

  private static Meta of(Fields fields, Json json) throws Unreadable {
    Map<String, String> texts = new TreeMap<>();
    fields
        .texts()
        .forEach(
            (name, text) -> texts.put(name.toLowerCase(Locale.ROOT).replaceAll("[_-]", ""), text));
    Optional<String> account =
        Optional.ofNullable(texts.getOrDefault("account", texts.get("accountid")));
    Optional<AccountId> id = account.flatMap(text -> AccountId.read(text).found());
    if (account.isPresent() && id.isEmpty()) {
      throw json.wrong("The account is not a number of 12 digits.");
    }
    Optional<String> taken = Optional.ofNullable(texts.get("takenat"));
    Optional<Instant> instant = taken.flatMap(Meta::instant);
    if (taken.isPresent() && instant.isEmpty()) {
      throw json.wrong("The time is not written like 2026-11-23T09:00:00Z.");
    }
    return new Meta(
        id, Optional.ofNullable(texts.get("name")), instant, "true".equals(texts.get("whole")));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
