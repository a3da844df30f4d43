package dev.clausewright.sql;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Several changes of slots as edits that fit together.
final class RewritingPlan {
  private final Read read;
  private final List<Rewriting.Step> steps;
  private final SecretView secrets;
  private final Slot credentials = Slot.of(Part.CREDENTIALS);
  private final List<Edit> edits = new ArrayList<>();
  private final List<Extent> removed = new ArrayList<>();
  private final List<Rendered> added = new ArrayList<>();

  RewritingPlan(Read read, List<Rewriting.Step> steps, SecretView secrets) {
    this.read = read;
    this.steps =
        steps.stream().filter(step -> step.entry().isPresent() || !isPut(step, steps)).toList();
    this.secrets = secrets;
  }

  /// What is dropped and put is put.
  private static boolean isPut(Rewriting.Step drop, List<Rewriting.Step> steps) {
    return steps.stream()
        .anyMatch(step -> step.slot().equals(drop.slot()) && step.entry().isPresent());
  }

  List<Edit> edits() {
    for (Rewriting.Step step : steps) {
      if (!isPair(step.slot())) {
        clause(step);
      }
    }
    if (steps.stream().anyMatch(step -> isPair(step.slot()))) {
      pairs();
    }
    settle();
    return merged();
  }

  private static boolean isPair(Slot slot) {
    return slot.part().inCredentials() && slot.part() != Part.CREDENTIALS;
  }

  private void clause(Rewriting.Step step) {
    Slot slot = step.slot();
    Optional<Extent> extent = read.extents().of(slot);
    if (step.entry().isEmpty()) {
      if (slot.part().isAuthorization()) {
        extent.ifPresent(removed::add);
      } else {
        edits.addAll(Rewriting.drop(read, slot));
      }
    } else if (read.places().of(slot).isEmpty() && slot.part().isAuthorization()) {
      added.add(Rendered.of(read, slot, step.entry().get(), secrets));
    } else {
      edits.addAll(Rewriting.put(read, slot, step.entry().get(), secrets));
    }
  }

  /// The string of CREDENTIALS after all changes of its pairs: those that stay keep their text.
  private void pairs() {
    Optional<Extent> whole = read.extents().of(credentials);
    List<Extent> stand =
        read.extents().all().stream().filter(extent -> isPair(extent.slot())).toList();
    List<Item> fresh = new ArrayList<>();
    for (Rewriting.Step step : steps) {
      boolean stands = read.extents().of(step.slot()).isPresent();
      if (isPair(step.slot()) && step.entry().isPresent() && !stands) {
        fresh.add(new Item(step.slot(), step.entry().get()));
      }
    }
    String kept =
        stand.stream()
            .filter(extent -> !isDropped(extent.slot()))
            .map(this::pair)
            .collect(Collectors.joining(";"));
    if (whole.isEmpty() || stand.isEmpty()) {
      if (!fresh.isEmpty()) {
        added.add(Rendered.of(read, fresh, secrets));
      }
    } else if (kept.isEmpty() && fresh.isEmpty()) {
      removed.add(whole.get());
    } else {
      String more = fresh.isEmpty() ? "" : Rendered.of(read, fresh, secrets).pair();
      String inside = kept + (kept.isEmpty() || more.isEmpty() ? "" : ";") + more;
      edits.add(new Edit(stand.getFirst().start(), stand.getLast().end(), inside));
    }
  }

  private boolean isDropped(Slot slot) {
    return steps.stream().anyMatch(step -> step.slot().equals(slot) && step.entry().isEmpty());
  }

  /// A pair as it stands, or with its new value.
  private String pair(Extent extent) {
    Optional<Entry> entry =
        steps.stream()
            .filter(step -> step.slot().equals(extent.slot()))
            .flatMap(step -> step.entry().stream())
            .findFirst();
    String text = read.text().substring(extent.start(), extent.end());
    Optional<Place> place = read.places().of(extent.slot());
    if (entry.isEmpty() || place.isEmpty()) {
      return text;
    }
    String name = read.text().substring(extent.start(), place.get().start());
    return name + Rendered.of(read, extent.slot(), entry.get(), secrets).inside();
  }

  /// New authorization clauses stand where the first that goes away stood.
  private void settle() {
    removed.sort(Comparator.comparingInt(Extent::start));
    int first = 0;
    if (!added.isEmpty() && !removed.isEmpty()) {
      Extent place = removed.getFirst();
      String between =
          place.start() > 0 && read.text().charAt(place.start() - 1) == '\n' ? "\n" : " ";
      String clauses = added.stream().map(Rendered::clause).collect(Collectors.joining(between));
      edits.add(new Edit(place.start(), place.end(), clauses));
      first = 1;
    } else {
      for (Rendered rendered : added) {
        edits.addAll(Rewriting.added(read, Slot.of(Part.IAM_ROLE), rendered));
      }
    }
    removed.stream().skip(first).forEach(extent -> edits.add(Rewriting.without(read, extent)));
  }

  /// Deletions that overlap become one; what is put in within one stands behind it.
  private List<Edit> merged() {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    List<Edit> merged = new ArrayList<>();
    for (Edit edit : edits) {
      Edit last = merged.isEmpty() ? Edit.delete(0, 0) : merged.getLast();
      boolean deletions = last.replacement().isEmpty() && edit.replacement().isEmpty();
      if (deletions && edit.start() < last.end()) {
        merged.removeLast();
        merged.add(Edit.delete(last.start(), Math.max(last.end(), edit.end())));
      } else if (edit.start() < last.end()) {
        int end = Math.max(last.end(), edit.end());
        merged.add(new Edit(last.end(), end, edit.replacement()));
      } else {
        merged.add(edit);
      }
    }
    return merged;
  }
}
