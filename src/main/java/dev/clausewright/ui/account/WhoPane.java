package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.Profile;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who one would be: asked, told, or why it is not told and what helps. */
final class WhoPane extends VBox implements CodeStep.Place {
  private final Runnable again;
  private final Runnable look;
  private final InstantSource clock;
  private final ReadOnlyBooleanWrapper wantsCode = new ReadOnlyBooleanWrapper();
  private Who shown = new Who.Nobody();
  private Optional<VBox> question = Optional.empty();

  /**
   * @param again asks once more
   * @param look reads the person's AWS files once more
   */
  WhoPane(Runnable again, Runnable look, InstantSource clock) {
    this.clock = clock;
    this.again = again;
    this.look = look;
    getStyleClass().add("who-pane");
  }

  void show(Who who) {
    shown = who;
    draw();
  }

  /** Stands in the place of the answer. */
  @Override
  public void ask(VBox asked, Runnable later) {
    question = Optional.of(asked);
    draw();
    wantsCode.set(true);
  }

  @Override
  public void done() {
    question = Optional.empty();
    draw();
    wantsCode.set(false);
  }

  /** The person's AWS files could not be read. */
  void problem(String why) {
    getChildren().setAll(amber("Your AWS files cannot be read", why));
  }

  /** Whether the code of a device is asked for. */
  ReadOnlyBooleanProperty wantsCodeProperty() {
    return wantsCode.getReadOnlyProperty();
  }

  private void draw() {
    Instant now = clock.instant();
    List<Node> nodes = new ArrayList<>();
    HBox head = new HBox(Words.strong("Who you are"), Panel.spring());
    head.getStyleClass().add("who-head");
    nodes.add(head);
    if (question.isPresent()) {
      nodes.add(question.get());
    } else {
      switch (shown) {
        case Who.Nobody _ -> nodes.add(Words.quiet("Choose a profile at the left."));
        case Who.Hindered(Profile.Hindrance hindrance) -> nodes.add(hindered(hindrance));
        case Who.Asking _ -> nodes.add(line(new Spinner(), "Asking AWS who you are…"));
        case Who.Known known -> {
          head.getChildren().add(Words.small("asked just now"));
          nodes.add(known(known.account().identity(), now));
          nodes.add(new MayRead(known.may(), WhoPane::copy));
        }
        case Who.Unknown(Cause cause) -> nodes.add(unknown(cause));
      }
    }
    getChildren().setAll(nodes);
  }

  private static VBox known(Identity identity, Instant now) {
    boolean root = identity.root();
    String colour = root ? "danger" : "success";
    Label name = Words.strong(Persona.of(identity).whole());
    HBox head =
        new HBox(root ? Status.FAILED.icon() : Icon.of(Feather.CHECK_CIRCLE, "success"), name);
    head.getStyleClass().addAll("who-name", colour);
    GridPane facts = new GridPane();
    facts.getStyleClass().add("who-facts");
    row(
        facts,
        "Account",
        Words.code(identity.account().digits() + " · " + identity.region().name()));
    row(facts, "ARN", value(identity.arn()));
    for (CustomEndpoints.Place place : identity.endpoints().places()) {
      row(facts, "Endpoint", value(place.words()));
    }
    Persona.session(identity, now).ifPresent(words -> row(facts, "Session", Words.body(words)));
    VBox card = new VBox(head, facts);
    card.getStyleClass().addAll("card", "who-card", colour);
    if (root) {
      Label warning =
          Words.wrapping(
              Words.body(
                  "The root user may do everything, and nothing stops it. Make a user or role for"
                      + " this instead, and delete the root user’s keys."));
      warning.getStyleClass().add("who-warning");
      card.getChildren().add(1, warning);
    }
    return card;
  }

  private static Clause value(String text) {
    Clause value = Clause.value(text);
    GridPane.setHgrow(value, Priority.ALWAYS);
    return value;
  }

  private static void row(GridPane facts, String name, Node value) {
    Label label = Words.quiet(name);
    GridPane.setValignment(label, VPos.TOP);
    facts.addRow(facts.getRowCount(), label, value);
  }

  private VBox hindered(Profile.Hindrance hindrance) {
    VBox card = amber("This profile cannot be used now", hindrance.why());
    hindrance.command().ifPresent(command -> card.getChildren().add(command(command)));
    HBox foot = new HBox(Buttons.plain("Look again", look));
    foot.getStyleClass().add("who-foot");
    card.getChildren().add(foot);
    return card;
  }

  private VBox unknown(Cause cause) {
    VBox card = amber(cause.what(), cause.why());
    HBox foot =
        new HBox(
            Buttons.with(Buttons.plain("Try again", again), Icon.of(Feather.REFRESH_CW)),
            Buttons.with(
                Buttons.plain("Copy details", () -> copy(cause.sentence())),
                Icon.of(Feather.COPY)));
    foot.getStyleClass().add("who-foot");
    card.getChildren().add(foot);
    return card;
  }

  /** Amber, not red: nothing was refused. */
  private static VBox amber(String what, String why) {
    Label name = Words.wrapping(Words.strong(what));
    HBox head = new HBox(Icon.of(Feather.ALERT_TRIANGLE, "warning"), name);
    head.getStyleClass().addAll("who-name", "warning");
    Label words = Words.wrapping(Words.body(why));
    words.getStyleClass().add("who-warning");
    VBox card = new VBox(head, words);
    card.getStyleClass().addAll("card", "who-card", "warning");
    return card;
  }

  private static HBox command(String command) {
    Label code = Words.wrapping(Words.code(command));
    code.setMinWidth(0);
    HBox line =
        new HBox(
            code,
            Panel.spring(),
            Buttons.tiny("Copy the command", Feather.COPY, () -> copy(command)));
    line.getStyleClass().add("who-command");
    return line;
  }

  private static HBox line(Node icon, String words) {
    HBox line = new HBox(icon, Words.wrapping(Words.body(words)));
    line.getStyleClass().add("who-line");
    return line;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
