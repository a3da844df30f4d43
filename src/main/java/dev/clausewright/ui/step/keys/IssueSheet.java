package dev.clausewright.ui.step.keys;

import dev.clausewright.account.Issuance;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Minter;
import dev.clausewright.account.Seen;
import dev.clausewright.remedy.SessionPolicy;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.StepSheet;
import dev.clausewright.ui.work.Work;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Has AWS issue temporary keys with the credentials of the connection; they fill the fields. */
final class IssueSheet {
  private final Session session;
  private final Setting setting;
  private final LiveAccount account;
  private final IssueForm form;
  private final Segments<Issuance> calls =
      new Segments<>("Call", List.of(Issuance.values()), Issuance::call);
  private final Label limit = Words.wrapping(Words.small(""));
  private final CheckBox narrow = new CheckBox("Only what this statement needs");
  private final Label policy = Words.wrapping(Words.small(""));
  private final StackPane said = new StackPane();
  private final Button go;
  private final Optional<SessionPolicy> least;
  private Panel panel = Panel.sheet("", "", new VBox());
  private Work.Running running = () -> {};

  IssueSheet(Session session, Setting setting, LiveAccount account) {
    this.session = session;
    this.setting = setting;
    this.account = account;
    this.form =
        new IssueForm(account, setting.work(), session.draft().facts().expected(), this::drawLimit);
    this.least = Narrowing.of(session.draft());
    this.go =
        Buttons.with(Buttons.primary("Get the keys", this::ask), Icon.of(Feather.DOWNLOAD_CLOUD));
    go.setId("get-keys-go");
    narrow.setId("narrow");
    limit.getStyleClass().add("issue-limit");
    for (Issuance issuance : Issuance.values()) {
      if (issuance.limit(account.identity()) instanceof Issuance.Limit.Never(String why)) {
        calls.forbid(issuance, why);
      }
    }
    Optional<Issuance> first =
        Stream.of(Issuance.values())
            .filter(i -> i.limit(account.identity()) instanceof Issuance.Limit.AtMost)
            .findFirst();
    calls.put(first.orElse(Issuance.ASSUME_ROLE));
    calls.onChosen(chosen -> draw());
    narrow.setSelected(least.filter(SessionPolicy::fits).isPresent());
    narrow.setDisable(least.filter(SessionPolicy::fits).isEmpty());
    narrow.selectedProperty().subscribe(this::draw);
  }

  void open(Overlay sheets) {
    HBox times = new HBox(form.lasts(), form.role());
    times.getStyleClass().add("setup-asked");
    VBox narrowing = new VBox(narrow, policy);
    narrowing.getStyleClass().add("role-block");
    VBox body =
        new VBox(
            new Field("Call", calls).withoutMessage(),
            limit,
            times,
            form.external(),
            narrowing,
            form.mfa(),
            said);
    body.getStyleClass().add("setup");
    body.getStylesheets().setAll(StepSheet.URL);
    panel =
        Panel.sheet("Get temporary keys", "Issued by %s to %s.".formatted(by(), who()), body)
            .foot(Panel.spring(), Buttons.plain("Close", () -> panel.close()), go);
    draw();
    sheets.open(panel, this::stop);
  }

  private void stop() {
    running.cancel();
    form.stop();
  }

  private String by() {
    return account
        .identity()
        .endpoints()
        .at("sts")
        .map(uri -> "the custom endpoint " + uri)
        .orElse("AWS STS");
  }

  private String who() {
    String arn = account.identity().arn();
    return arn.substring(arn.lastIndexOf(':') + 1);
  }

  private Issuance call() {
    return calls.value().orElse(Issuance.ASSUME_ROLE);
  }

  private void draw() {
    Issuance now = call();
    drawLimit();
    form.show(now);
    boolean takes = now != Issuance.SESSION_TOKEN;
    shown(narrow, takes);
    policy.setText(words(now));
  }

  private void drawLimit() {
    limit.setText((form.limitWords(call()) + " " + form.unknownLimit(call())).strip());
  }

  private String words(Issuance now) {
    if (now == Issuance.SESSION_TOKEN) {
      return "Keys of GetSessionToken may do all that the user may; they cannot be narrowed.";
    }
    if (least.isEmpty()) {
      return "They cannot be narrowed yet: the statement lacks something besides its keys.";
    }
    if (!least.get().fits()) {
      return "They cannot be narrowed: the policy has %d characters, and STS takes 2,048."
          .formatted(least.get().text().length());
    }
    return narrow.isSelected()
        ? "A session policy of %d of 2,048 characters: leaked keys open nothing else. Where the objects are encrypted with a KMS key, say which at the step Options first."
            .formatted(least.get().text().length())
        : now == Issuance.FEDERATION_TOKEN
            ? "Without a session policy such keys may do nothing (T-18)."
            : "They may do all that the role may.";
  }

  private void ask() {
    Optional<String> narrowed =
        narrow.isSelected() && call() != Issuance.SESSION_TOKEN
            ? least.map(SessionPolicy::text)
            : Optional.empty();
    form.request(call(), narrowed)
        .ifPresent(
            request -> {
              go.setDisable(true);
              asking();
              running =
                  setting
                      .work()
                      .run(
                          () -> account.minter().mint(request, session.vault()),
                          this::minted,
                          problem -> {
                            go.setDisable(false);
                            say(
                                "No keys were issued",
                                "Something went wrong here (%s)."
                                    .formatted(problem.getClass().getSimpleName()));
                          });
            });
  }

  private void minted(Seen<Minter.Minted> seen) {
    go.setDisable(false);
    form.forgetCode();
    switch (seen) {
      case Seen.Got<Minter.Minted>(Minter.Minted minted, _) -> {
        session.change("the temporary keys", draft -> IssuedKeys.into(draft, minted));
        panel.close();
      }
      case Seen.Absent<Minter.Minted>(String where) -> say("No keys were issued", where);
      case Seen.NotHeld<Minter.Minted>(String where) -> say("No keys were issued", where);
      case Seen.Denied<Minter.Minted>(var missing) ->
          say(
              "You may not have these keys",
              "It needs %s on %s; a role must also trust you."
                  .formatted(missing.action(), missing.resource()));
      case Seen.Failed<Minter.Minted>(var cause) -> say("No keys were issued", cause.sentence());
    }
  }

  private void asking() {
    HBox line = new HBox(new Spinner(), Words.body("Asking for the keys…"));
    line.getStyleClass().add("sp-8");
    line.setAlignment(Pos.CENTER_LEFT);
    shows(line);
  }

  private void say(String title, String words) {
    shows(
        new Callout(Status.UNKNOWN.icon(), Words.strong(title), Words.wrapping(Words.body(words))));
  }

  /** What is said stands at the end, which a small window does not show by itself. */
  private void shows(Node node) {
    said.getChildren().setAll(node);
    panel.toEnd();
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
