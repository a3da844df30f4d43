package dev.clausewright.ui.check;

import dev.clausewright.account.Applied;
import dev.clausewright.account.Change;
import dev.clausewright.account.Changer;
import dev.clausewright.account.Identity;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Practice;
import dev.clausewright.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Changes the account by remedies and takes them back. A remedy of several changes is one fix: all
 * of it is done and undone, or nothing. Application thread; the changing itself runs elsewhere.
 */
final class Fixes {
  /** What was done, oldest first, and what is to be said, such as why not all was. */
  record Result(List<Applied.Done> done, Optional<String> said) {}

  private interface Deed {
    Result on(Changer account) throws InterruptedException;
  }

  private final Work work;
  private final Runnable afterwards;
  private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>(Changes.NONE);
  private final List<List<Applied.Done>> fixes = new ArrayList<>();
  private Work.Running changing = () -> {};
  private List<Applied.Done> before = List.of();
  private Optional<Changer> changer = Optional.empty();
  private Function<ChangeQuestion, CompletionStage<Boolean>> confirming =
      question -> CompletableFuture.completedFuture(false);

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

  /** Does the changes on an account for practice, all or none. */
  void apply(List<Change> deeds) {
    if (changer.filter(Practice.class::isInstance).isPresent()) {
      change(account -> applied((Practice) account, deeds));
    }
  }

  /** What was said of a change that was tried belongs to the run before; what was done stays. */
  void forgetSaid() {
    if (!changes.get().busy()) {
      changes.set(changes.get().saying(""));
    }
  }

  /** How a person is asked; until this is said, nobody is, and every answer is no. */
  void confirming(Function<ChangeQuestion, CompletionStage<Boolean>> asking) {
    confirming = asking;
  }

  /** Looks what changes would be at AWS, asks, and does them if the answer is yes. */
  void confirm(Identity as, List<Change> deeds, String title) {
    if (changer.orElse(null) instanceof LiveChanger account && !changes.get().busy()) {
      changes.set(changes.get().started());
      work.run(
          () -> new Confirmed(account, this::say).intents(deeds),
          intents -> {
            if (changer.filter(account::equals).isEmpty()) {
              return; // another account was chosen meanwhile
            }
            tell(intents.why());
            if (intents.why().isEmpty()) {
              ask(Questions.of(as, intents.all(), title));
            }
          },
          problem -> tell(Optional.of("It could not be looked what the change would be.")));
    }
  }

  private void ask(ChangeQuestion question) {
    var _ =
        confirming
            .apply(question)
            .thenAccept(
                yes -> {
                  if (yes) {
                    confirmed(question.intents());
                  }
                });
  }

  /** Does at AWS what a person has confirmed, and follows it until it can be used. */
  private void confirmed(List<LiveChanger.Intent> intents) {
    if (changer.filter(LiveChanger.class::isInstance).isPresent()) {
      change(account -> new Confirmed((LiveChanger) account, this::say).done(intents));
    }
  }

  /** What was done stays and goes on at AWS; only nobody waits for it here any more. */
  void leave() {
    if (changes.get().followed()) {
      changing.cancel();
      List<Applied.Done> all = changer.map(Changer::done).orElse(List.of());
      fixes.add(all.stream().filter(done -> !before.contains(done)).toList());
      tell(Optional.of("It goes on at AWS, and takes about a minute. Run the checks again then."));
    }
  }

  /** Takes the latest fix back; without one, the latest change, whoever made it. */
  void undo() {
    List<Applied.Done> latest = latest();
    change(account -> undone(account, latest));
  }

  void reset() {
    change(
        account -> {
          if (account instanceof Practice practice) {
            practice.reset();
          }
          return new Result(List.of(), Optional.empty());
        });
  }

  private List<Applied.Done> latest() {
    return fixes.isEmpty()
        ? changes.get().latest().map(List::of).orElse(List.of())
        : fixes.getLast();
  }

  private static Result applied(Practice account, List<Change> deeds) {
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

  private static Result undone(Changer account, List<Applied.Done> fix)
      throws InterruptedException {
    Optional<String> refused = Optional.empty();
    for (Applied.Done done : fix.reversed()) {
      Optional<String> why = account.undo(done);
      refused = refused.or(() -> why);
    }
    return new Result(List.of(), refused);
  }

  private void change(Deed deed) {
    if (changer.isPresent() && !changes.get().busy()) {
      Changer account = changer.get();
      before = changes.get().done();
      changes.set(changes.get().started());
      changing =
          work.run(
              () -> deed.on(account),
              result -> {
                if (!result.done().isEmpty()) {
                  fixes.add(result.done());
                }
                tell(result.said());
                if (result.said().isEmpty() || !result.done().isEmpty()) {
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

  /** From a thread of work. */
  private void say(String sentence) {
    Platform.runLater(
        () -> {
          if (changes.get().busy()) {
            changes.set(changes.get().saying(sentence));
          }
        });
  }

  /** What stands after a change; fixes of which nothing is left are forgotten. */
  private void tell(Optional<String> said) {
    List<Applied.Done> left = changer.map(Changer::done).orElse(List.of());
    fixes.replaceAll(fix -> fix.stream().filter(left::contains).toList());
    fixes.removeIf(List::isEmpty);
    changes.set(
        changer
            .map(account -> new Changes(left, account instanceof LiveChanger, false, said))
            .orElse(Changes.NONE));
  }
}
