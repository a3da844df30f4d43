package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Finding;
import dev.clausewright.rules.Fix;
import dev.clausewright.rules.Safety;
import dev.clausewright.rules.Severity;
import dev.clausewright.secret.Redaction;
import dev.clausewright.ui.diagnose.editor.Mark;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A finding at its place in a script. Its words are masked: whatever a rule may say, no secret is
 * in them.
 *
 * @param passage the statement it is about
 * @param start in UTF-16 units from the start of the script
 * @param end after its last character; the same as start for something that is missing there
 * @param line where it begins, from 1
 * @param lastLine where it ends
 */
record Remark(Passage passage, int start, int end, int line, int lastLine, Finding finding) {
  /** The heaviest first, then as they stand in the script. */
  static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::severity)
          .thenComparingInt(Remark::start)
          .thenComparing(remark -> remark.finding().rule().id());

  Severity severity() {
    return finding.severity();
  }

  /** A short sentence without its full stop. */
  String title() {
    String what = Redaction.mask(finding.what());
    return what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
  }

  String why() {
    return Redaction.mask(finding.why());
  }

  /** "Line 4" or "Lines 4 to 7". */
  String where() {
    return line == lastLine ? "Line " + line : "Lines " + line + " to " + lastLine;
  }

  boolean isSafe() {
    return finding.fix().map(Fix::safety).filter(Safety.SAFE::equals).isPresent();
  }

  Mark mark() {
    return new Mark(start, end, severity(), Looks.word(severity()) + ": " + finding.what());
  }

  /** Where it stands among remarks that are in order; less than 0 for nowhere. */
  int indexIn(List<Remark> ordered) {
    int at = Collections.binarySearch(ordered, this, ORDER);
    while (at > 0 && ORDER.compare(ordered.get(at - 1), this) == 0) {
      at--;
    }
    while (at >= 0 && at < ordered.size() && ORDER.compare(ordered.get(at), this) == 0) {
      if (ordered.get(at).equals(this)) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /** Whether it says the same as one of an earlier look at the script, perhaps elsewhere. */
  boolean isLike(Remark other) {
    return passage.index() == other.passage().index()
        && finding.rule().equals(other.finding().rule())
        && finding.slot().equals(other.finding().slot())
        && finding.what().equals(other.finding().what());
  }
}
