package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.sql.Edit;
import java.util.ArrayList;
import java.util.List;

/// Edits made one after another, told as edits of the text that was there at first.
final class Composition {
  /// A stretch of the text of now: an old one kept, or a new one; an empty new one where something
  /// was taken away.
  private sealed interface Stretch {
    int length();

    record Kept(int start, int end) implements Stretch {
      @Override
      public int length() {
        return end - start;
      }
    }

    record Written(RuleId rule, String text) implements Stretch {
      @Override
      public int length() {
        return text.length();
      }
    }
  }

  private final int length;
  private List<Stretch> stretches;

  Composition(int length) {
    this.length = length;
    this.stretches = new ArrayList<>(List.of(new Stretch.Kept(0, length)));
  }

  /// Makes an edit of the text as it is now.
  void make(RuleId rule, Edit edit) {
    List<Stretch> changed = new ArrayList<>();
    boolean written = false;
    int at = 0;
    for (Stretch stretch : stretches) {
      int end = at + stretch.length();
      if (at == end) {
        changed.add(stretch);
        continue;
      }
      cut(stretch, 0, Math.min(edit.start(), end) - at, changed);
      if (!written && edit.start() <= end) {
        changed.add(new Stretch.Written(rule, edit.replacement()));
        written = true;
      }
      cut(stretch, Math.max(edit.end(), at) - at, stretch.length(), changed);
      at = end;
    }
    if (!written) {
      changed.add(new Stretch.Written(rule, edit.replacement()));
    }
    stretches = changed;
  }

  private static void cut(Stretch stretch, int from, int to, List<Stretch> into) {
    if (from >= to) {
      return;
    }
    into.add(
        switch (stretch) {
          case Stretch.Kept(int start, int end) -> new Stretch.Kept(start + from, start + to);
          case Stretch.Written(RuleId rule, String text) ->
              new Stretch.Written(rule, text.substring(from, to));
        });
  }

  /// The edits of the first text, in its order; neighbouring ones are one, under the rule of the
  /// first.
  List<Mending.Made> edits() {
    List<Mending.Made> made = new ArrayList<>();
    int done = 0;
    StringBuilder text = new StringBuilder();
    RuleId rule = new RuleId("-");
    boolean open = false;
    for (Stretch stretch : stretches) {
      switch (stretch) {
        case Stretch.Written(RuleId by, String put) -> {
          rule = open ? rule : by;
          open = true;
          text.append(put);
        }
        case Stretch.Kept(int start, int end) -> {
          if (open) {
            made.add(new Mending.Made(rule, new Edit(done, start, text.toString())));
            text.setLength(0);
            open = false;
          }
          done = end;
        }
      }
    }
    if (open) {
      made.add(new Mending.Made(rule, new Edit(done, length, text.toString())));
    }
    return made;
  }
}
