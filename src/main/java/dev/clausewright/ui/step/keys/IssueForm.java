package dev.clausewright.ui.step.keys;

import dev.clausewright.account.Identity;
import dev.clausewright.account.Issuance;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Minter;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.work.Work;
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
  private final TextEntry external =
      new TextEntry("External ID, if the role wants one", IssueForm::judgeExternal).code();
  private final TextEntry device =
      new TextEntry("MFA device, if one is wanted", IssueForm::open).code();
  private final TextEntry code = new TextEntry("Its code", this::judgeCode).code();
  private final HBox mfa = new HBox(device, code);
  private final RoleLimit limit;
  private Issuance call = Issuance.ASSUME_ROLE;
  private boolean insisting;

  /**
   * @param expected how long the load takes; the keys are to last longer (T-17)
   */
  IssueForm(LiveAccount account, Work work, Optional<Duration> expected, Runnable limitChanged) {
    this.identity = account.identity();
    this.limit =
        new RoleLimit(
            account,
            work,
            () -> {
              lasts.judgeAgain();
              limitChanged.run();
            });
    lasts.control().setId("issue-lasts");
    role.control().setId("issue-role");
    role.prompt("arn:aws:iam::…:role/…");
    lasts.onEdited(text -> limitChanged.run());
    role.onEdited(text -> limit.of(toAssume()));
    external.control().setId("issue-external");
    external.prompt("the trust policy’s sts:ExternalId");
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

  Field external() {
    return external;
  }

  Node mfa() {
    return mfa;
  }

  void stop() {
    limit.stop();
  }

  /** How long keys of this call may last and why; where more is asked for, which call gives it. */
  String limitWords(Issuance now) {
    return refusal(now)
        .orElseGet(
            () ->
                switch (limit(now)) {
                  case Issuance.Limit.AtMost(Duration _, String words) -> words;
                  case Issuance.Limit.Never(String words) -> words;
                });
  }

  private Issuance.Limit limit(Issuance now) {
    return now.limit(identity, limit.longest());
  }

  private Optional<String> refusal(Issuance now) {
    return Spans.read(lasts.text()).flatMap(span -> now.refusal(identity, span, limit.longest()));
  }

  /** Why the role's own limit is not known; empty where it is, or does not count. */
  String unknownLimit(Issuance now) {
    return now == Issuance.ASSUME_ROLE && !chained() ? limit.unknown() : "";
  }

  /** A role's session gets one hour of another role, so that nobody need look. */
  private boolean chained() {
    return identity.arn().contains(":assumed-role/");
  }

  private Optional<RoleArn> toAssume() {
    return chained() ? Optional.empty() : RoleArn.read(role.text()).found();
  }

  void show(Issuance now) {
    call = now;
    shown(role, now == Issuance.ASSUME_ROLE);
    shown(external, now == Issuance.ASSUME_ROLE);
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
        Stream.of(lasts, role, external, code)
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
                  Minter.ExternalId.read(external.text().strip()),
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
    return refusal(call).isEmpty() ? FieldState.valid() : FieldState.problem(bound(span.get()));
  }

  /** Few words: the field is narrow, and the line above says the rest. */
  private String bound(Duration span) {
    return span.compareTo(Issuance.SHORTEST) < 0
        ? "At least " + Spans.words(Issuance.SHORTEST)
        : switch (limit(call)) {
          case Issuance.Limit.AtMost(Duration longest, String _) ->
              "At most " + Spans.words(longest);
          case Issuance.Limit.Never _ -> "Not for you";
        };
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

  private static FieldState judgeExternal(String text) {
    return text.isBlank() || Minter.ExternalId.read(text.strip()).isPresent()
        ? FieldState.untouched()
        : FieldState.problem("2 to 1,224 letters, digits and + = , . @ : / - _");
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
