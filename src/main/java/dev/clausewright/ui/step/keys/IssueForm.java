package dev.clausewright.ui.step.keys;

import dev.clausewright.account.Identity;
import dev.clausewright.account.Issuance;
import dev.clausewright.account.Minter;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * What has to be said for temporary keys: how long, of which role, and a code where one is wanted.
 */
final class IssueForm {
  private static final String SESSION = "clausewright";

  private final Identity identity;
  private final TextEntry lasts = new TextEntry("They last", this::judgeTime);
  private final TextEntry role = new TextEntry("Role", this::judgeRole).code();
  private final TextEntry device =
      new TextEntry("MFA device, if one is wanted", IssueForm::open).code();
  private final TextEntry code = new TextEntry("Its code", this::judgeCode).code();
  private final HBox mfa = new HBox(device, code);
  private Issuance call = Issuance.ASSUME_ROLE;
  private boolean insisting;

  /**
   * @param expected how long the load takes; the keys are to last longer (T-17)
   */
  IssueForm(Identity identity, Optional<Duration> expected) {
    this.identity = identity;
    lasts.control().setId("issue-lasts");
    role.control().setId("issue-role");
    role.prompt("arn:aws:iam::…:role/…");
    device.control().setId("issue-device");
    device.prompt("arn:aws:iam::…:mfa/…");
    code.control().setId("issue-code");
    lasts.put(Spans.words(expected.map(Lasting::suggested).orElse(Duration.ofHours(1))));
    lasts.getStyleClass().add("as-wide-as-hold");
    code.getStyleClass().add("as-wide-as-hold");
    HBox.setHgrow(role, Priority.ALWAYS);
    HBox.setHgrow(device, Priority.ALWAYS);
    mfa.getStyleClass().add("setup-asked");
    device.onEdited(text -> code.judgeAgain());
  }

  Field lasts() {
    return lasts;
  }

  Field role() {
    return role;
  }

  Node mfa() {
    return mfa;
  }

  void show(Issuance now) {
    call = now;
    shown(role, now == Issuance.ASSUME_ROLE);
    shown(mfa, now != Issuance.FEDERATION_TOKEN);
    lasts.judgeAgain();
  }

  /** A code counts once. */
  void forgetCode() {
    code.put("");
  }

  /** None where a field is wrong: it is shown, and has the keyboard. */
  Optional<Minter.Request> request(Issuance now, Optional<String> policy) {
    show(now);
    insisting = true;
    Optional<TextEntry> wrong =
        Stream.of(lasts, role, code)
            .filter(Node::isManaged)
            .filter(entry -> entry != code || now != Issuance.FEDERATION_TOKEN)
            .filter(IssueForm::isWrong)
            .findFirst();
    insisting = false;
    if (wrong.isPresent()) {
      wrong.get().reach();
      return Optional.empty();
    }
    Duration span = Spans.read(lasts.text()).orElseThrow();
    return Optional.of(
        switch (now) {
          case SESSION_TOKEN -> new Minter.Request.SessionToken(span, code());
          case ASSUME_ROLE ->
              new Minter.Request.AssumeRole(
                  RoleArn.read(role.text()).found().orElseThrow(),
                  SESSION,
                  span,
                  policy,
                  Optional.empty(),
                  code());
          case FEDERATION_TOKEN -> new Minter.Request.FederationToken(SESSION, span, policy);
        });
  }

  private Optional<Minter.Mfa> code() {
    return device.text().isBlank()
        ? Optional.empty()
        : Optional.of(new Minter.Mfa(device.text().strip(), code.text().strip()));
  }

  private static boolean isWrong(TextEntry entry) {
    entry.insist();
    return entry.state() instanceof FieldState.Problem;
  }

  private FieldState judgeTime(String text) {
    Optional<Duration> span = Spans.read(text);
    if (span.isEmpty()) {
      return FieldState.problem("Such as 45 min, or 1 h 30.");
    }
    return call.refusal(identity, span.get())
        .map(FieldState::problem)
        .orElseGet(() -> FieldState.valid());
  }

  private FieldState judgeRole(String text) {
    if (text.isBlank()) {
      return insisting
          ? FieldState.problem("The ARN of the role to become.")
          : FieldState.untouched("It must trust you.");
    }
    return RoleArn.read(text).found().isPresent()
        ? FieldState.valid()
        : FieldState.problem("This is no ARN of a role.");
  }

  private static FieldState open(String text) {
    return FieldState.untouched();
  }

  private FieldState judgeCode(String text) {
    return device.text().isBlank() || text.strip().matches("\\d{6}")
        ? FieldState.untouched()
        : FieldState.problem("Six digits.");
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
