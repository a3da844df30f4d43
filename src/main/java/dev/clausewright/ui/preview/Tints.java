package dev.clausewright.ui.preview;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Piece.Ink;
import dev.clausewright.ui.control.Piece.Mark;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles that a check found broken, as they are shown inside a string. */
final class Tints {
  private final List<RoleArn> broken;

  Tints(Set<RoleArn> broken) {
    this.broken = List.copyOf(broken);
  }

  /** Adds a piece of a string: each broken role in it is a token of its own. */
  void string(List<Piece> pieces, String text, Optional<Mark> mark) {
    Optional<RoleArn> role = broken.stream().filter(one -> at(text, one) >= 0).findFirst();
    if (role.isEmpty()) {
      Inks.token(pieces, text, Ink.STRING, mark);
      return;
    }
    int start = at(text, role.get());
    int end = start + role.get().text().length();
    Inks.token(pieces, text.substring(0, start), Ink.STRING, mark);
    Inks.token(pieces, text.substring(start, end), Ink.STRING, Optional.of(Mark.BROKEN));
    string(pieces, text.substring(end), mark);
  }

  /** What is said after the line that holds them; a colour alone is not enough. */
  String spoken(String line) {
    List<String> names =
        broken.stream().filter(role -> at(line, role) >= 0).map(RoleArn::name).toList();
    return names.isEmpty() ? "" : ". The check failed at " + String.join(" and ", names);
  }

  /** Where it stands as a whole member: not as the beginning of a longer name. */
  private static int at(String text, RoleArn role) {
    String arn = role.text();
    for (int i = text.indexOf(arn); i >= 0; i = text.indexOf(arn, i + 1)) {
      int end = i + arn.length();
      if (end == text.length() || text.charAt(end) == ',' || text.charAt(end) == '\'') {
        return i;
      }
    }
    return -1;
  }
}
