package dev.clausewright.ui.check;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.Rehearsal;
import dev.clausewright.check.Verdict;
import dev.clausewright.draft.Asked;
import dev.clausewright.need.Ask;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * Below a result that does not fail, at AWS only: the offer to try the statement without loading,
 * or why this one cannot be tried. Takes no room otherwise.
 */
public final class DryRunOffer extends StackPane {
  private final CheckDesk desk;
  private final Work work;
  private final Supplier<Asked> asked;
  private final Overlay sheets;

  /** The sheets are where the run is confirmed and followed. */
  public DryRunOffer(CheckDesk desk, Work work, Supplier<Asked> asked, Overlay sheets) {
    this.desk = desk;
    this.work = work;
    this.asked = asked;
    this.sheets = sheets;
    desk.pictureProperty().subscribe(this::show);
  }

  private void show(Picture picture) {
    Optional<Callout> offer =
        picture instanceof Picture.Ended ended && ended.current() && !fails(ended)
            ? offered()
            : Optional.empty();
    offer.ifPresentOrElse(callout -> getChildren().setAll(callout), () -> getChildren().clear());
    setVisible(offer.isPresent());
    setManaged(offer.isPresent());
  }

  private static boolean fails(Picture.Ended ended) {
    return ended.progress().verdict().filter(v -> v.kind() == Verdict.Kind.FAILS).isPresent();
  }

  private Optional<Callout> offered() {
    if (!(desk.reachProperty().get() instanceof Reach.At(LiveAccount live, var _))
        || !(asked.get() instanceof Asked.Ready(Ask ask))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Rehearsal.of(ask)) {
          case Rehearsal.Impossible(String why) -> callout("No dry run of this statement", why);
          case Rehearsal.Possible(var sql) ->
              ask.place()
                  .target()
                  .map(target -> offer(new DryRunSheet.Try(live, target, sql), ask, target))
                  .orElseGet(
                      () ->
                          callout(
                              "No dry run yet",
                              "Say at the step Role on which cluster the statement runs."));
        });
  }

  private Callout offer(DryRunSheet.Try wanted, Ask ask, TargetName target) {
    Button run = Buttons.plain("Dry run…", () -> new DryRunSheet(wanted, ask, work).open(sheets));
    run.setId("dry-run");
    return callout(
            "Go one step further: a dry run on " + target.id(),
            "COPY with NOLOAD reads and parses the files, and loads nothing.")
        .end(run);
  }

  private static Callout callout(String title, String words) {
    return new Callout(
        Icon.of(Feather.PLAY_CIRCLE, "muted"),
        Words.wrapping(Words.body(title)),
        Words.wrapping(Words.small(words)));
  }
}
