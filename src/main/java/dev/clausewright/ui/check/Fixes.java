package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.account.Changer;
import dev.clausewright.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Changes the account by remedies and takes them back. A remedy of several changes is one fix: all
 * of it is done and undone, or nothing. Application thread; the changing itself runs elsewhere.
 */
final class Fixes {
  /** What was done, oldest first, or why nothing was. */
  private record Result(List<Applied.Done> done, Optional<String> refused) {}

  private final Work work;
  private final Runnable afterwards;
  private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>(Changes.NONE);
  private final List<List<Applied.Done>> fixes = new ArrayList<>();
  private Optional<Changer> changer = Optional.empty();

  /** The runnable is called after every change that was made, to check again. */
  Fixes(Work work, Runnable afterwards) {
    this.work = work;
    this.afterwards = afterwards;
  }

  ReadOnlyObjectProperty<Changes> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** From now on another account. */
  void on(Optional<Changer> other) {
    changer = other;
    fixes.clear();
    tell(Optional.empty());
  }

  void apply(List<Change> deeds) {
    change(
        account -> applied(account, deeds),
        result -> {
          if (!result.done().isEmpty()) {
            fixes.add(result.done());
          }
        });
  }

  /** Takes the latest fix back; without one, the latest change, whoever made it. */
  void undo() {
    List<Applied.Done> latest = latest();
    change(account -> undone(account, latest), result -> fixes.remove(latest));
  }

  void reset() {
    change(
        account -> {
          account.reset();
          return new Result(List.of(), Optional.empty());
        },
        result -> fixes.clear());
  }

  private List<Applied.Done> latest() {
    return fixes.isEmpty()
        ? changes.get().latest().map(List::of).orElse(List.of())
        : fixes.getLast();
  }

  private static Result applied(Changer account, List<Change> deeds) {
    List<Applied.Done> done = new ArrayList<>();
    for (Change deed : deeds) {
      switch (account.apply(deed)) {
        case Applied.Done one -> done.add(one);
        case Applied.Refused(String why) -> {
          done.reversed().forEach(account::undo);
          return new Result(List.of(), Optional.of(why));
        }
      }
    }
    return new Result(done, Optional.empty());
  }

  private static Result undone(Changer account, List<Applied.Done> fix) {
    boolean any = false;
    for (Applied.Done done : fix.reversed()) {
      any |= account.undo(done);
    }
    Optional<String> refused =
        any ? Optional.empty() : Optional.of("This change was taken back already.");
    return new Result(List.of(), refused);
  }

  private void change(Function<Changer, Result> deed, Consumer<Result> remembered) {
    if (changer.isPresent() && !changes.get().busy()) {
      Changer account = changer.get();
      changes.set(changes.get().started());
      work.run(
          () -> deed.apply(account),
          result -> {
            remembered.accept(result);
            tell(result.refused());
            if (result.refused().isEmpty()) {
              afterwards.run();
            }
          },
          problem ->
              tell(
                  Optional.of(
                      "The change could not be made: "
                          + problem.getClass().getSimpleName()
                          + ".")));
    }
  }

  private void tell(Optional<String> refused) {
    changes.set(
        changer.map(account -> new Changes(account.done(), false, refused)).orElse(Changes.NONE));
  }
}
