package dev.clausewright.ui.check;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.check.Rehearsal;
import dev.clausewright.check.Verdict;
import dev.clausewright.draft.Asked;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Ask;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** At AWS only: the offer to try the statement without loading. */
public final class DryRunOffer {
  private record Wanted(DryRunSheet.Try what, Ask ask) {}

  private final CheckDesk desk;
  private final Work work;
  private final ObservableValue<Draft> draft;
  private final Overlay sheets;

  /** The sheets are where the run is confirmed and followed. */
  public DryRunOffer(CheckDesk desk, Work work, ObservableValue<Draft> draft, Overlay sheets) {
    this.desk = desk;
    this.work = work;
    this.draft = draft;
    this.sheets = sheets;
  }

  /**
   * Below a result that does not fail: the offer, or why this statement cannot be tried. Takes no
   * room otherwise.
   */
  public Region afterChecks() {
    StackPane room = new StackPane();
    desk.pictureProperty()
        .subscribe(
            picture ->
                fill(
                    room,
                    picture instanceof Picture.Ended ended && ended.current() && !fails(ended)
                        ? offered()
                        : Optional.empty()));
    return room;
  }

  /** Where the statement is handed over: the offer alone, unless the checks say it would fail. */
  public Region atFinish() {
    StackPane room = new StackPane();
    desk.pictureProperty().subscribe(picture -> fill(room, finishing()));
    desk.reachProperty().subscribe(reach -> fill(room, finishing()));
    draft.subscribe(now -> fill(room, finishing()));
    return room;
  }

  private Optional<Callout> finishing() {
    boolean failed =
        desk.pictureProperty().get() instanceof Picture.Ended ended
            && ended.current()
            && fails(ended);
    return failed ? Optional.empty() : wanted().map(this::offer);
  }

  private static void fill(StackPane room, Optional<Callout> offer) {
    offer.ifPresentOrElse(
        callout -> room.getChildren().setAll(callout), () -> room.getChildren().clear());
    room.setVisible(offer.isPresent());
    room.setManaged(offer.isPresent());
  }

  private static boolean fails(Picture.Ended ended) {
    return ended.progress().verdict().filter(v -> v.kind() == Verdict.Kind.FAILS).isPresent();
  }

  private Optional<Callout> offered() {
    if (!(desk.reachProperty().get() instanceof Reach.At(LiveAccount _, var _))
        || !(draft.getValue().toAsk() instanceof Asked.Ready(Ask ask))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Rehearsal.of(ask)) {
          case Rehearsal.Impossible(String why) -> callout("No dry run of this statement", why);
          case Rehearsal.Possible _ ->
              wanted()
                  .map(this::offer)
                  .orElseGet(
                      () ->
                          callout(
                              "No dry run yet",
                              "Say at the step Role on which cluster the statement runs."));
        });
  }

  /** What can be tried now, if it can. */
  private Optional<Wanted> wanted() {
    if (desk.reachProperty().get() instanceof Reach.At(LiveAccount live, var _)
        && draft.getValue().toAsk() instanceof Asked.Ready(Ask ask)
        && Rehearsal.of(ask) instanceof Rehearsal.Possible(var sql)) {
      return ask.place()
          .target()
          .map(target -> new Wanted(new DryRunSheet.Try(live, target, sql), ask));
    }
    return Optional.empty();
  }

  private Callout offer(Wanted wanted) {
    Button run =
        Buttons.plain(
            "Dry run…", () -> new DryRunSheet(wanted.what(), wanted.ask(), work).open(sheets));
    run.setId("dry-run");
    return callout(
            "Go one step further: a dry run on " + wanted.what().target().id(),
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
