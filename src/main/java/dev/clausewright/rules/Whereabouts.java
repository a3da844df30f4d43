package dev.clausewright.rules;

import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.sql.Extent;
import dev.clausewright.sql.Place;
import dev.clausewright.sql.Read;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where in the text a finding points: to the value of its slot, and where the slot is missing, to
/// what asks for it.
final class Whereabouts {
  /// What asks for an option that is not there.
  private static final Map<Option, List<Slot>> ASKED_BY =
      Map.of(
          Option.READRATIO,
          List.of(Slot.of(Part.SOURCE)),
          Option.MASTER_SYMMETRIC_KEY,
          List.of(Slot.of(Option.ENCRYPTED)),
          Option.ENCRYPTED,
          List.of(
              Slot.of(Option.MASTER_SYMMETRIC_KEY),
              Slot.of(Option.KMS_KEY_ID),
              Slot.of(Part.CREDENTIALS_MASTER_KEY)),
          Option.KMS_KEY_ID,
          List.of(Slot.of(Option.ENCRYPTED)));

  private static final List<Slot> KEYS =
      Stream.of(
              Part.ACCESS_KEY_ID,
              Part.SECRET_ACCESS_KEY,
              Part.SESSION_TOKEN,
              Part.CREDENTIALS_KEY_ID,
              Part.CREDENTIALS_SECRET,
              Part.CREDENTIALS_TOKEN,
              Part.CREDENTIALS_MASTER_KEY,
              Part.CREDENTIALS)
          .map(Slot::of)
          .toList();

  private final Read read;
  private final Map<Slot, Span> places = new HashMap<>();

  Whereabouts(Read read) {
    this.read = read;
    for (Place place : read.places().all()) {
      places.putIfAbsent(place.slot(), new Span(place.start(), place.end()));
    }
    for (Extent extent : read.extents().all()) {
      places.putIfAbsent(extent.slot(), new Span(extent.start(), extent.end()));
    }
  }

  Optional<Span> of(Slot slot) {
    return Optional.ofNullable(places.get(slot));
  }

  Finding locate(Finding finding) {
    return finding.span().isPresent() ? finding : finding.at(span(finding.slot()));
  }

  private Span span(Slot slot) {
    Span place = places.get(slot);
    if (place != null) {
      return place;
    }
    List<Slot> askers = slot.option().map(o -> ASKED_BY.getOrDefault(o, List.of())).orElse(KEYS);
    return askers.stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(this::verb);
  }

  /// The word that the statement begins with.
  private Span verb() {
    Optional<Slot> first = read.statement().items().stream().map(Item::slot).findFirst();
    int limit = first.map(places::get).map(Span::start).orElse(read.text().length());
    String text = read.text();
    int start = 0;
    while (start < limit && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return start < end ? new Span(start, end) : new Span(0, Math.min(1, text.length()));
  }
}
