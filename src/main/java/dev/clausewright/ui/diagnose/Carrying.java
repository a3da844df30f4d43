package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.Statement;
import dev.clausewright.ui.diagnose.editor.Patch;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;

/** Carries a statement into the wizard, and what was changed there back into the text. */
final class Carrying {
  private record Carried(Passage passage, Statement statement) {}

  private final ScriptDesk desk;
  private final Session session;
  private Optional<Carried> carried = Optional.empty();

  Carrying(ScriptDesk desk, Session session) {
    this.desk = desk;
    this.session = session;
  }

  /** One step of the wizard's undo. Answers whether the wizard can show this statement. */
  boolean carry(Passage passage) {
    Optional<Statement> found = Handover.in(desk.text(passage), session.vault());
    found.ifPresent(
        statement -> {
          session.change("opening a statement", draft -> Handover.into(draft, statement));
          carried = Optional.of(new Carried(passage, statement));
        });
    return found.isPresent();
  }

  /** Whether the wizard has changed what came from here. */
  boolean isChanged() {
    return carried.filter(was -> !was.statement().equals(session.statement())).isPresent();
  }

  /**
   * Puts what was changed into the text, as one step of its undo; all else stays to the byte.
   * Answers whether the statement is still there.
   */
  boolean back() {
    Optional<Passage> still = carried.flatMap(was -> passage(was.passage()));
    still.ifPresent(
        passage -> {
          String before = desk.text(passage);
          String after = Handover.back(before, session.statement(), session.vault());
          desk.editor()
              .apply("changes from Compose", List.of(least(before, after, passage.start())));
          carried = Optional.of(new Carried(passage, session.statement()));
        });
    return still.isPresent();
  }

  /** Nothing came from the text that is shown now. */
  void forget() {
    carried = Optional.empty();
  }

  private Optional<Passage> passage(Passage was) {
    return desk.diagnosisProperty().get().again(was);
  }

  static Patch least(String before, String after, int start) {
    int from = 0;
    int most = Math.min(before.length(), after.length());
    while (from < most && before.charAt(from) == after.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return new Patch(
        start + from, start + before.length() - same, after.substring(from, after.length() - same));
  }
}
