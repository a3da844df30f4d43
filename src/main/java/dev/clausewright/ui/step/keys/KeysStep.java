package dev.clausewright.ui.step.keys;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Facts;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepSheet;
import dev.clausewright.ui.step.StepView;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Key-based access: permanent or temporary keys, in either spelling. */
public final class KeysStep implements StepView {
  private enum Life {
    PERMANENT("Permanent"),
    TEMPORARY("Temporary");

    private final String word;

    Life(String word) {
      this.word = word;
    }
  }

  private final Session session;
  private final Setting setting;
  private final VBox page = new VBox();
  private final Label title = Words.title("");
  private final Label quiet = Words.quiet("");
  private final Segments<Life> life =
      new Segments<>("Kind of keys", List.of(Life.values()), l -> l.word);
  private final Segments<Spelling> spelling =
      new Segments<>(
          "Written as",
          List.of(Spelling.values()),
          s -> s == Spelling.PARAMETERS ? "Parameters" : "CREDENTIALS");
  private final KeyIdField id;
  private final KeySecret secret;
  private final KeySecret token;
  private final ExpiryPicker expiry;
  private final SpanPicker span = new SpanPicker();
  private final LastingCallout lasting;
  private final Node permanentNote;
  private final HBox times;
  private final KeyTools tools;
  private final Button could;

  /**
   * @param sheets where keys are tested and temporary ones asked for
   * @param which opens the sheet that ranks the users
   */
  public KeysStep(Session session, Setting setting, Overlay sheets, Runnable which) {
    this.session = session;
    this.setting = setting;
    id = new KeyIdField(session, setting, this::otherLife);
    secret =
        new KeySecret(session, KeysForm.SECRET, Kind.SECRET_ACCESS_KEY, "Secret access key", "");
    token =
        new KeySecret(
            session,
            KeysForm.TOKEN,
            Kind.SESSION_TOKEN,
            "Session token",
            "From the same answer of STS as the two values above.");
    expiry = new ExpiryPicker(setting.clock(), ZoneId.systemDefault());
    lasting = new LastingCallout(this::useRole);
    permanentNote = permanentNote();
    tools = new KeyTools(session, setting, sheets, this::complete);
    Field expires = new Field("Keys expire", expiry.button()).withoutMessage();
    HBox.setHgrow(expires, Priority.ALWAYS);
    Field takes = new Field("The load takes", span.button()).withoutMessage();
    takes.getStyleClass().add("as-wide-as-hold");
    times = new HBox(expires, takes);
    times.getStyleClass().add("sp-8");
    could = Buttons.quiet("Which user could do this?", Feather.LIST, which);
    could.setId("which-user");
    could.getStyleClass().add("hanging");
    lay();
    listen();
  }

  /** The step as the window knows it. */
  public static Step step(Session session, Setting setting, Overlay sheets, Runnable which) {
    return Step.of(StepId.KEYS, () -> new KeysStep(session, setting, sheets, which));
  }

  private void lay() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox choices = new HBox(life, gap, Words.quiet("Written as"), spelling);
    choices.getStyleClass().add("keys-written");
    VBox head = new VBox(title, quiet);
    head.getStyleClass().add("page-head");
    Label promise =
        Words.small("Secrets stay in these fields. Wiped on closing, never saved, never logged.");
    promise.setGraphic(Icon.small(Feather.LOCK, "muted"));
    promise.getStyleClass().add("message");
    HBox under = new HBox(could, tools);
    under.getStyleClass().add("role-under");
    page.getStyleClass().add("keys-step");
    page.getStylesheets().add(StepSheet.URL);
    page.getChildren()
        .addAll(
            head,
            choices,
            id.entry(),
            secret.entry(),
            token.entry(),
            times,
            lasting,
            permanentNote,
            under,
            promise);
  }

  private void listen() {
    life.onChosen(chosen -> live(chosen == Life.TEMPORARY));
    spelling.onChosen(chosen -> session.edit(now -> KeysForm.spelled(now, chosen)));
    expiry.onChosen(
        when ->
            session.change(
                "the expiry", now -> now.withFacts(FactsWith.expiry(now.facts(), when))));
    span.onChosen(
        how ->
            session.change(
                "the estimate", now -> now.withFacts(FactsWith.expected(now.facts(), how))));
    session.draftProperty().subscribe(this::show);
    page.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                secret.leave();
                token.leave();
              } else {
                show(session.draft());
              }
            });
    Countdown.on(lasting, this::second);
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    Statement now = session.statement();
    if (slot.equals(KeysForm.SECRET.slot(now))) {
      return Optional.of(secret.entry().control());
    }
    if (slot.equals(KeysForm.TOKEN.slot(now))) {
      return Optional.of(
          KeysForm.temporary(now) ? token.entry().control() : life.getChildren().getLast());
    }
    return slot.equals(KeysForm.ID.slot(now))
        ? Optional.of(id.entry().control())
        : Optional.empty();
  }

  @Override
  public Optional<Node> insist() {
    boolean idWrong = id.insist();
    boolean secretWrong = secret.insist();
    boolean tokenWrong = KeysForm.temporary(session.statement()) && token.insist();
    return Stream.of(
            idWrong ? id.entry().control() : null,
            secretWrong ? secret.entry().control() : null,
            tokenWrong ? token.entry().control() : null)
        .flatMap(Stream::ofNullable)
        .findFirst();
  }

  /** Leads to what is missing, if something is. */
  private boolean complete() {
    Optional<Node> missing = insist();
    missing.ifPresent(Node::requestFocus);
    return missing.isEmpty();
  }

  private void show(Draft draft) {
    Statement now = draft.statement();
    if (draft.access().filter(Access.KEYS::equals).isEmpty()) {
      return;
    }
    boolean temporary = KeysForm.temporary(now);
    title.setText(temporary ? "Temporary access keys" : "Permanent access keys");
    quiet.setText(
        temporary
            ? "All three values must come from the same answer of AWS STS."
            : "The keys of an IAM user made for this load; never those of the root user.");
    life.put(temporary ? Life.TEMPORARY : Life.PERMANENT);
    spelling.put(KeysForm.spelling(now));
    id.show(now);
    if (page.getScene() != null) {
      secret.show(now);
      token.show(now);
    }
    Stream.of(token.entry(), times, lasting).forEach(node -> shown(node, temporary));
    shown(permanentNote, !temporary);
    expiry.put(draft.facts().expiry());
    span.put(draft.facts().expected());
    second();
  }

  private void second() {
    Facts facts = session.draft().facts();
    Lasting now = Lasting.of(facts.expiry(), facts.expected(), setting.clock().instant());
    lasting.show(now);
    expiry
        .button()
        .warn(
            LastingWords.of(now).status() == Status.WARNING
                || LastingWords.of(now).status() == Status.FAILED);
  }

  private void live(boolean temporary) {
    Optional<SecretRef> held = token.held(session.statement());
    session.edit(now -> KeysForm.temporary(now, temporary));
    if (!temporary) {
      held.ifPresent(ref -> session.wipe(Set.of(ref)));
    }
  }

  private void otherLife() {
    live(!KeysForm.temporary(session.statement()));
  }

  private void useRole() {
    KeysAway.useRole(session);
  }

  private Node permanentNote() {
    return new Callout(
        Status.WARNING.icon(),
        Words.strong("A permanent key in a statement is a risk"),
        Words.wrapping(
            Words.body(
                "It is valid until somebody deletes it, and statements end up in logs and in"
                    + " history. Use it once, for a user who may do only this.")),
        Buttons.link("Use a role instead: nothing secret is written", this::useRole));
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
