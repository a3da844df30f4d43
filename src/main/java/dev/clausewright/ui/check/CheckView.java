package dev.clausewright.ui.check;

import dev.clausewright.check.CheckId;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Slot;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.StepView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The Check step: its page, and its part of the preview column. */
public final class CheckView implements StepView, CheckList.Stories {
  /** Ctrl or Cmd and Enter ask the account, wherever the keyboard is on this page. */
  static final KeyCombination RUN =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  /** What a story rests on. */
  private record Rests(Optional<Outcome> outcome, Optional<Mend> mend, boolean current) {}

  private final CheckDesk desk;
  private final Overlay sheets;
  private final VBox page = new VBox();
  private final VBox lost = new VBox();
  private final TopLine top;
  private final StartCard start = new StartCard();
  private final VerdictCard verdict = new VerdictCard(new PathDiagram(this::open));
  private final Label heading = Words.strong("What will be asked");
  private final CheckList list = new CheckList(this);
  private final UnseenPane unseen = new UnseenPane();
  private final AssumptionStrip assumed;
  private final ReadOnlyBooleanWrapper urgent = new ReadOnlyBooleanWrapper();
  private Runnable script = () -> {};
  private Picture shown;
  private Map<CheckId, Mend> mends = Map.of();
  private boolean current = true;
  private int settled;
  private Optional<CheckId> openedByItself = Optional.empty();

  /** The sheets are where whole policies and differences open. */
  public CheckView(CheckDesk desk, Overlay sheets) {
    this.desk = desk;
    this.sheets = sheets;
    this.shown = desk.pictureProperty().get();
    this.top = new TopLine(desk);
    this.assumed = new AssumptionStrip(desk, sheets);
    page.getStyleClass().add("check-page");
    page.getChildren().addAll(top, new AskedLine(desk), start, verdict, lost);
    page.getChildren().addAll(new ChangesStrip(desk), new LackingCard(desk, () -> script.run()));
    page.getChildren().addAll(assumed, heading, list);
    CheckSheet.dress(page);
    page.sceneProperty().subscribe(this::keys);
    list.openProperty().subscribe(this::weigh);
    desk.pictureProperty().subscribe(this::show);
  }

  @Override
  public Region node() {
    return page;
  }

  /** Nothing is written here. */
  @Override
  public Optional<Node> fieldOf(Slot slot) {
    return Optional.empty();
  }

  /** One may go on without asking. */
  @Override
  public Optional<Node> insist() {
    return Optional.empty();
  }

  /** What stands under the findings in the preview column; takes no room before a run. */
  public Region notLookedAt() {
    return unseen;
  }

  @Override
  public ReadOnlyBooleanProperty urgent() {
    return urgent.getReadOnlyProperty();
  }

  /** From now on conditions that nobody knows can be set. */
  public void assuming(Assumptions now) {
    assumed.follow(now);
  }

  /** What follows the rows, such as an offer to go further. */
  public void after(Region more) {
    page.getChildren().add(more);
  }

  /** Called with what should be scrolled into sight. */
  public void onReveal(Consumer<Node> consumer) {
    list.onRevealed(consumer);
  }

  /** What shows how a snapshot is made. */
  public void onScript(Runnable action) {
    script = action;
  }

  private void keys(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.getAccelerators().remove(RUN);
    }
    if (now != null) {
      now.getAccelerators().put(RUN, desk::run);
    }
  }

  void show(Picture picture) {
    shown = picture;
    only(picture);
    switch (picture) {
      case Picture.Unfinished(List<Gap> gaps, List<Row> rows) -> {
        top.still("");
        start.unfinished(gaps);
        told(rows);
      }
      case Picture.Before(Progress plan, String account) -> {
        top.still("");
        start.ready(plan, account, desk);
        list.show(lines(plan), false);
        unseen.hide();
      }
      case Picture.Running running -> running(running);
      case Picture.Ended ended -> ended(ended);
      case Picture.Opening(String account, Runnable cancel) -> {
        top.still("");
        start.opening(account, cancel);
        unseen.hide();
      }
      case Picture.Lost(var cause, Instant at, Ways ways, List<Row> rows) -> {
        top.tried(at);
        lost.getChildren().setAll(new LostCard(cause, ways));
        told(rows);
      }
      case Picture.Broke(var cause, Runnable again) -> {
        top.still("");
        lost.getChildren().setAll(new LostCard(cause, again));
        told(List.of());
      }
    }
    weigh();
  }

  /** What is known without an account. */
  private void told(List<Row> rows) {
    mends = Map.of();
    current = true;
    list.show(rows.stream().map(Line::of).toList(), false);
    unseen.hide();
  }

  private void running(Picture.Running running) {
    Progress progress = running.progress();
    mends = running.mends();
    current = true;
    top.running(progress);
    verdict.running(progress);
    list.show(lines(progress), false);
    if (!progress.notLookedAt().isEmpty()) {
      unseen.show(progress.notLookedAt());
    }
  }

  private void ended(Picture.Ended ended) {
    Progress progress = ended.progress();
    mends = ended.mends();
    current = ended.current();
    top.ended(progress, ended.at(), current);
    verdict.ended(progress, current, desk.here());
    list.show(lines(progress), true);
    if (desk.here()) {
      unseen.show(progress.notLookedAt());
    } else {
      unseen.hide();
    }
    if (!current) {
      list.open(Optional.empty());
    } else if (settled != ended.run()) {
      settled = ended.run();
      settle(lines(progress));
    }
  }

  /** At the end of a run the first failure opens, and what opened by itself before closes. */
  private void settle(List<Line> lines) {
    Optional<CheckId> failed = lines.stream().filter(Line::failed).map(Line::id).findFirst();
    boolean onFailure = list.openLine().filter(Line::failed).isPresent();
    if (failed.isPresent() && !onFailure) {
      openedByItself = failed;
      list.open(failed);
    } else if (failed.isEmpty() && list.openProperty().get().equals(openedByItself)) {
      openedByItself = Optional.empty();
      list.open(Optional.empty());
    }
  }

  private void only(Picture picture) {
    boolean before = picture instanceof Picture.Before;
    boolean asked = picture instanceof Picture.Running || picture instanceof Picture.Ended;
    boolean wrong = picture instanceof Picture.Unfinished unfinished && unfinished.wrong();
    heading.setText(wrong ? "What the text says" : "What will be asked");
    boolean waits = picture instanceof Picture.Lost known && !known.rows().isEmpty();
    boolean old = picture instanceof Picture.Ended ended && !ended.current();
    boolean opening = picture instanceof Picture.Opening;
    seen(start, before || opening || picture instanceof Picture.Unfinished);
    seen(verdict, asked);
    seen(lost, picture instanceof Picture.Lost || picture instanceof Picture.Broke);
    seen(heading, before || wrong);
    seen(list, before || asked || wrong || waits);
    page.getStyleClass().remove("old");
    if (old) {
      page.getStyleClass().add("old");
    }
  }

  private static void seen(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  private void weigh() {
    urgent.set(
        switch (shown) {
          case Picture.Unfinished _, Picture.Opening _ -> false;
          case Picture.Before _, Picture.Running _, Picture.Lost _, Picture.Broke _ -> true;
          case Picture.Ended ended ->
              !ended.current()
                  || list.openLine().flatMap(this::mend).filter(Mend::pressable).isPresent();
        });
  }

  /** The check behind what was clicked: one that failed before any other. */
  void open(List<CheckId> checks) {
    List<Line> lines =
        rows(shown).stream().map(Line::of).filter(line -> checks.contains(line.id())).toList();
    lines.stream()
        .filter(Line::failed)
        .findFirst()
        .or(() -> lines.stream().findFirst())
        .ifPresent(line -> list.reveal(line.id()));
  }

  private static List<Line> lines(Progress progress) {
    return progress.rows().stream().map(Line::of).toList();
  }

  private static List<Row> rows(Picture picture) {
    return switch (picture) {
      case Picture.Before(Progress plan, var _) -> plan.rows();
      case Picture.Running(int _, Progress progress, var _) -> progress.rows();
      case Picture.Ended ended -> ended.progress().rows();
      case Picture.Unfinished unfinished -> unfinished.rows();
      case Picture.Lost known -> known.rows();
      case Picture.Opening _, Picture.Broke _ -> List.of();
    };
  }

  private Optional<Mend> mend(Line line) {
    return Optional.ofNullable(mends.get(line.id()));
  }

  @Override
  public Object rests(Line line) {
    return new Rests(line.outcome(), mend(line), current);
  }

  @Override
  public Node story(Line line) {
    return line.outcome()
        .<Node>map(outcome -> pane(outcome, mend(line).filter(mend -> current)))
        .orElseGet(Region::new);
  }

  private EvidencePane pane(Outcome outcome, Optional<Mend> mend) {
    EvidencePane pane = new EvidencePane(outcome.told(), sheets, assumed.opening());
    mend.ifPresent(found -> pane.getChildren().add(new FixLine(found, desk, sheets)));
    return pane;
  }
}
