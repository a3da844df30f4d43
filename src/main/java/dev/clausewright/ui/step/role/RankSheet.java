package dev.clausewright.ui.step.role;

import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.Ranking;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.StepSheet;
import dev.clausewright.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * "Which role could do this?": every role of the account with what it lacks for the statement at
 * hand. The selected one is tried out in the preview; nothing is changed until it is used.
 */
public final class RankSheet {
  private final Session session;
  private final Setting setting;
  private final Overlay sheets;
  private final RankMend mend;
  private final RankTrial trial;
  private final RankList list;
  private final RankProgress progress = new RankProgress(this::stop);
  private final VBox body = new VBox();
  private final Button use = Buttons.primary("Use", this::use);
  private Optional<Work.Running> running = Optional.empty();
  private Optional<Panel> panel = Optional.empty();
  private boolean users;
  private long started;

  public RankSheet(Session session, Setting setting, Overlay sheets) {
    this.session = session;
    this.setting = setting;
    this.sheets = sheets;
    this.mend = new RankMend(setting);
    this.trial = new RankTrial(session, setting, mend);
    this.list = new RankList(setting, this::use);
    use.setId("use-ranked");
    body.getStyleClass().add("rank");
    body.getStylesheets().setAll(StepSheet.URL);
    trial.getStylesheets().setAll(StepSheet.URL);
    list.onSelected(this::selected);
    sheets.openProperty().subscribe(open -> closed(open));
  }

  /** What stands under the preview while a role is tried out. */
  public Region trial() {
    return trial;
  }

  /** Opens over the page and ranks the roles. */
  public void roles() {
    users = false;
    open("Which role could do this?");
  }

  /** Opens over the page and ranks the users whose keys could be used. */
  public void users() {
    users = true;
    open("Which user could do this?");
  }

  private void open(String title) {
    Statement statement = session.statement();
    use.setText("Use");
    use.setDisable(true);
    use.setVisible(!users);
    Panel sheet =
        Panel.sheet(title, about(statement), body)
            .foot(
                Buttons.outlined(users ? "Close" : "Cancel", this::close),
                Panel.spring(),
                mend.button(),
                use);
    panel = Optional.of(sheet);
    begin();
    sheets.open(sheet);
  }

  private void begin() {
    Statement statement = session.statement();
    Optional<Ranking> ranking =
        Ranking.of(statement, session.draft().place(), session.draft().facts(), setting.account());
    if (ranking.isPresent()) {
      list.begin(users, statement, target());
      body.getChildren().setAll(progress, list);
      run(ranking.get());
    } else {
      say(
          "The statement is not finished yet",
          "What it needs is known once it says what is loaded and from where. The authorization"
              + " may stay open.");
    }
  }

  private String about(Statement statement) {
    String what = statement.value(Part.TABLE).map(Value::text).map(table -> " " + table).orElse("");
    String where =
        statement.value(Part.SOURCE).map(value -> " from " + value.text()).orElse("")
            + statement.value(Part.TARGET).map(value -> " to " + value.text()).orElse("");
    return "For %s%s%s%s."
        .formatted(
            statement.verb().keyword(), what, where, target().isEmpty() ? "" : " on " + target());
  }

  private String target() {
    return session.draft().place().target().map(TargetName::id).orElse("");
  }

  private void run(Ranking ranking) {
    boolean ofUsers = users;
    started = System.nanoTime();
    progress.begin();
    running =
        Optional.of(
            setting
                .work()
                .run(
                    () -> ofUsers ? ranking.users(progress) : ranking.roles(progress),
                    this::found,
                    failure -> failed()));
  }

  private void found(Seen<Ranking.Found> seen) {
    progress.end();
    if (seen instanceof Seen.Got<Ranking.Found>(Ranking.Found found, _)) {
      list.show(found, (System.nanoTime() - started) / 1_000_000);
    } else {
      Unseen why = Unseen.ranked(seen);
      say(why.what(), why.why(), "Try again");
    }
  }

  private void failed() {
    progress.end();
    say("The ranking stopped", "It ended with an error of Clausewright itself.", "Try again");
  }

  /** The person stopped it: what was not judged is not shown as if it had been. */
  private void stop() {
    running.ifPresent(Work.Running::cancel);
    progress.end();
    say("Stopped", "Nothing is ranked.", "Start over");
  }

  private void say(String what, String why) {
    body.getChildren().setAll(Words.strong(what), Words.wrapping(Words.quiet(why)));
  }

  private void say(String what, String why, String again) {
    say(what, why);
    Button button = Buttons.small(again, this::again);
    body.getChildren().add(button);
    button.requestFocus();
  }

  /** What could not be read is not known to be so any more. */
  private void again() {
    if (setting.account() instanceof LiveAccount live) {
      live.askAnew();
    }
    begin();
  }

  private void selected(Optional<Ranked> role) {
    boolean possible = role.isPresent() && !users;
    use.setDisable(!possible);
    if (possible) {
      use.setText("Use " + role.get().name());
      trial.show(role.get().name(), with(role.get()));
    }
  }

  private Statement with(Ranked role) {
    return RoleArn.read(role.arn())
        .found()
        .map(arn -> RoleUse.put(session.statement(), chain(role, arn)))
        .orElseGet(session::statement);
  }

  private static List<RoleArn> chain(Ranked role, RoleArn last) {
    List<RoleArn> chain = new ArrayList<>(role.via());
    chain.add(last);
    return chain;
  }

  private void use() {
    Optional<Ranked> role = list.selected();
    if (role.isPresent() && !users) {
      Statement chosen = with(role.get());
      close();
      session.edit(now -> chosen);
    }
  }

  private void close() {
    panel.ifPresent(Panel::close);
  }

  private void closed(boolean open) {
    if (!open && panel.isPresent()) {
      panel = Optional.empty();
      running.ifPresent(Work.Running::cancel);
      running = Optional.empty();
      progress.end();
      trial.leave();
    }
  }
}
