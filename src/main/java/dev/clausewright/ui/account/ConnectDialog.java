package dev.clausewright.ui.account;

import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Bucket;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Connects to AWS: with which profile, in which Region, and who one is then, asked as soon as a
 * profile is selected. No key and no token is copied or kept.
 */
public final class ConnectDialog {
  private final AccountDesk desk;
  private final Cloud cloud;
  private final Work work;
  private final Overlay dialogs;
  private final ProfileList profiles = new ProfileList().onSelected(this::selected);
  private final WhereFields where = new WhereFields(this::ask);
  private final WhoPane pane;
  private final Asking asking;
  private final CheckBox start = new CheckBox("Connect to this at the next start");
  private final Button connect = Buttons.primary("Connect", this::connect);
  private final Label reason = Words.small("");
  private Optional<ProfileEntry> entry = Optional.empty();
  private Work.Running reading = () -> {};

  public ConnectDialog(
      AccountDesk desk, Cloud cloud, Work work, Overlay dialogs, InstantSource clock) {
    this.desk = desk;
    this.cloud = cloud;
    this.work = work;
    this.dialogs = dialogs;
    this.pane = new WhoPane(this::ask, this::read, clock);
    this.asking = new Asking(cloud, new CodeStep(pane), work, clock);
    asking.whoProperty().subscribe(this::show);
    pane.wantsCodeProperty().subscribe(wanted -> connectable());
    reason.setTextOverrun(OverrunStyle.ELLIPSIS);
    reason.setMinWidth(0);
    start.setMinWidth(Region.USE_PREF_SIZE);
    connect.setMinWidth(Region.USE_PREF_SIZE);
  }

  /**
   * Opens it.
   *
   * @param bucket one that the statement names: whether it may be read is told as well
   */
  public void open(Optional<Bucket> bucket) {
    asking.about(bucket);
    VBox right = new VBox(where, pane, readOnly());
    right.getStyleClass().add("connect-right");
    ScrollPane scroll = new ScrollPane(right);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(0);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    HBox.setHgrow(scroll, Priority.ALWAYS);
    HBox body = new HBox(profiles, scroll);
    body.getStyleClass().add("connect-body");
    Panel panel =
        Panel.wide(
            "Connect to AWS",
            "Profiles from your AWS files. No key or token is copied or kept.",
            body);
    start.setSelected(desk.atStart().isPresent());
    panel.foot(start, Panel.spring(), reason, Buttons.plain("Cancel", panel::close), connect);
    profiles.addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
    dialogs.open(panel, this::stop);
    profiles.reach();
    read();
  }

  /** Enter in the list connects, as soon as the button would; never as the root user. */
  private void entered(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && advised()) {
      connect();
      event.consume();
    }
  }

  private void stop() {
    reading.cancel();
    asking.stop();
  }

  private HBox readOnly() {
    HBox line =
        new HBox(
            Icon.small(Feather.SHIELD, "muted"),
            Words.small(
                desk.readOnlyProperty().get()
                    ? "Read-only mode is on: Clausewright reads, and changes nothing."
                    : "Read-only mode is off: each change is shown and confirmed first."));
    line.getStyleClass().add("who-line");
    return line;
  }

  /** Reads the person's files, and selects what the environment chooses, or what was used last. */
  private void read() {
    reading.cancel();
    reading =
        work.run(
            () -> read(cloud),
            this::show,
            problem ->
                profiles.message(Status.WARNING.icon(), "Your AWS files cannot be read", ""));
  }

  private record Found(
      List<ProfileEntry> entries, Optional<Connection.Using> chosen, Optional<String> problem) {}

  private static Found read(Cloud cloud) {
    List<ProfileEntry> entries = new ArrayList<>();
    Seen<List<Profile>> seen = cloud.profiles();
    seen.found().orElse(List.of()).forEach(profile -> entries.add(new ProfileEntry.Of(profile)));
    entries.add(new ProfileEntry.Environment(cloud.environment()));
    return new Found(
        entries,
        cloud.chosen(),
        seen.found().isPresent() ? Optional.empty() : Optional.of(why(seen)));
  }

  private static String why(Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _ -> "";
      case Seen.Absent<?>(String text) -> text;
      case Seen.NotHeld<?>(String text) -> text;
      case Seen.Denied<?>(var missing) -> "You lack " + missing.action() + ".";
      case Seen.Failed<?>(var cause) -> cause.sentence();
    };
  }

  private void show(Found found) {
    profiles.show(found.entries());
    found.problem().ifPresent(pane::problem);
    Optional<ProfileEntry> first =
        ProfileEntry.first(
            found.entries(),
            Stream.of(
                    entry.map(ProfileEntry::using),
                    found.chosen(),
                    desk.memory().last().map(Connection::using))
                .flatMap(Optional::stream)
                .toList());
    first.ifPresent(one -> profiles.select(one::equals));
  }

  private void selected(ProfileEntry now) {
    entry = Optional.of(now);
    Optional<Connection> last =
        desk.memory().last().filter(connection -> connection.using().equals(now.using()));
    where.put(own(now), last);
    ask();
  }

  private static WhereFields.Own own(ProfileEntry entry) {
    return switch (entry) {
      case ProfileEntry.Of(Profile profile) ->
          new WhereFields.Own(profile.region(), profile.endpoint());
      case ProfileEntry.Environment _ -> new WhereFields.Own(Optional.empty(), Optional.empty());
    };
  }

  private void ask() {
    entry.ifPresent(
        now ->
            now.hindrance().ifPresentOrElse(asking::hindered, () -> asking.ask(connection(now))));
  }

  private Connection connection(ProfileEntry now) {
    return new Connection(now.using(), where.region(), where.endpoint());
  }

  private void show(Who who) {
    pane.show(who);
    connectable();
  }

  /** It can be pressed as soon as AWS has said who one is; until then the reason stands beside. */
  private void connectable() {
    Who who = asking.whoProperty().get();
    Optional<String> why = lacking(who);
    connect.setText(
        who instanceof Who.Known known
            ? "Connect as " + Persona.of(known.account().identity()).name()
            : "Connect");
    connect.setDisable(why.isPresent());
    connect.setAccessibleHelp(why.orElse(""));
    reason.setText(why.orElse(""));
    connect.getStyleClass().removeAll("accent", "strong");
    if (advised()) {
      connect.getStyleClass().addAll("accent", "strong");
    }
  }

  /** AWS has said who one is, and it is not the root user. */
  private boolean advised() {
    return asking.whoProperty().get() instanceof Who.Known known
        && !known.account().identity().root();
  }

  private Optional<String> lacking(Who who) {
    return switch (who) {
      case Who.Known _ -> Optional.empty();
      case Who.Nobody _ -> Optional.of("Choose a profile");
      case Who.Hindered _ -> entry.map(now -> now.name() + " cannot be used now");
      case Who.Asking _ ->
          Optional.of(pane.wantsCodeProperty().get() ? "Needs the code first" : "Asking AWS…");
      case Who.Unknown _ -> Optional.of("AWS did not say who you are");
    };
  }

  private void connect() {
    if (where.wrong()) {
      where.reachEndpoint();
    } else if (entry.isPresent() && asking.whoProperty().get() instanceof Who.Known) {
      Connection connection = connection(entry.get());
      desk.memory().atStart(start.isSelected() ? Optional.of(connection) : Optional.empty());
      asking.take().ifPresent(live -> desk.use(new Choice.Live(connection), live));
      dialogs.hide(true);
    }
  }
}
