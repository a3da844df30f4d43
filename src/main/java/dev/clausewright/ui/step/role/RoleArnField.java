package dev.clausewright.ui.step.role;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.step.Faults;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;

/**
 * The role as text: shows the ARN of the one picked above, and takes one that is typed or pasted,
 * also a line of JSON with an ARN in it (L-40).
 */
final class RoleArnField {
  private final Session session;
  private final TextEntry entry;
  private Optional<AccountId> home = Optional.empty();
  private boolean insisting;

  RoleArnField(Session session) {
    this.session = session;
    entry = new TextEntry("Role ARN", this::judge).code();
    entry.prompt("arn:aws:iam::123456789012:role/name").onEdited(this::typed);
    entry.control().setId("role-arn");
    entry
        .control()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                session.litProperty().set(Optional.of(RoleUse.slot(session.statement())));
              }
            });
  }

  TextEntry entry() {
    return entry;
  }

  /**
   * @param account of the cluster, with which the role’s is compared (R-3, L-37)
   */
  void show(Statement statement, Optional<AccountId> account) {
    home = account;
    entry.put(statement.at(RoleUse.slot(statement)).map(this::text).orElse(""));
    entry.judgeAgain();
  }

  /** Says what is missing. A role of another account is named here and refused by the Check. */
  boolean insist() {
    insisting = true;
    entry.insist();
    insisting = false;
    return RoleUse.value(session.statement()).isEmpty();
  }

  private void typed(String text) {
    Slot slot = RoleUse.slot(session.statement());
    session.type(
        slot, now -> text.isBlank() ? RoleUse.put(now, List.of()) : now.put(slot, read(now, text)));
  }

  private static Entry read(Statement statement, String text) {
    return Entries.read(RoleUse.slot(statement), statement.verb(), text);
  }

  private FieldState judge(String text) {
    if (text.isBlank()) {
      return insisting
          ? FieldState.problem("Choose a role above, or paste its ARN.")
          : FieldState.untouched("Choose above, or paste an ARN or the line of JSON it stands in.");
    }
    Entry read = read(session.statement(), text);
    return read instanceof Entry.Is(Value value) && value instanceof RoleValue role
        ? judge(role)
        : Faults.state(read, "", entry::replace);
  }

  private FieldState judge(RoleValue value) {
    Optional<RoleArn> foreign =
        Optional.of(value)
            .flatMap(
                v -> v instanceof RoleValue.RoleChain chain ? Optional.of(chain) : Optional.empty())
            .map(RoleValue.RoleChain::first)
            .filter(role -> home.filter(id -> !id.equals(role.account())).isPresent());
    return foreign
        .<FieldState>map(
            role ->
                new FieldState.Problem(
                    "It belongs to account "
                        + role.account().digits()
                        + "; the cluster to "
                        + home.map(AccountId::digits).orElse("another")
                        + ".",
                    Optional.empty(),
                    Optional.of(FOREIGN)))
        .orElseGet(FieldState::valid);
  }

  private String text(Entry held) {
    return switch (held) {
      case Entry.Is(Value value) -> value.text();
      case Entry.Hole hole -> hole.word().equals(RoleUse.PLACEHOLDER) ? "" : hole.text();
      case Entry.Bad(Raw.Plain(String raw), var _) -> raw;
      case Entry.Bad _, Entry.Redacted _ -> "";
    };
  }

  private static final Why FOREIGN =
      new Why(
          "Why not a role of another account?",
          "R-3",
          "A role can be attached to a cluster of its own account only. One of another account is"
              + " reached through a chain: a role of the cluster’s account first, which may then"
              + " assume it.",
          "Role and cluster must be in the same AWS account; across accounts only by chaining.",
          List.of(new Why.Fact("Also", "L-37: the first role’s account is the cluster’s")),
          "Choose Chain, a role of the cluster’s account first, and this role second.");
}
