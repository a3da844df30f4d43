package dev.clausewright.ui.preview;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Columns;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.LibraryName;
import dev.clausewright.clause.Names;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Value;
import dev.clausewright.draft.StepId;
import dev.clausewright.rules.Severity;
import dev.clausewright.sql.Place;
import dev.clausewright.ui.control.CodeLine;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Piece.Ink;
import dev.clausewright.ui.control.Piece.Mark;
import dev.clausewright.ui.step.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The statement as numbered lines of pieces. What is not chosen yet stands there as a chip that
 * names its step, never as an invented value.
 *
 * @param lineOf the number of the line on which a slot is shown
 */
public record Shown(List<CodeLine> lines, Map<Slot, Integer> lineOf) {
  /** The place that a chip without a slot leads to begins with this. */
  public static final String STEP = "step:";

  public Shown {
    lines = List.copyOf(lines);
    lineOf = Map.copyOf(lineOf);
  }

  public static Shown of(Sight sight, Ground ground) {
    return of(sight, ground, Set.of());
  }

  /** The roles given are tinted: a check found them broken. */
  public static Shown of(Sight sight, Ground ground, Set<RoleArn> broken) {
    return new Drawing(sight, ground, new Tints(broken)).draw();
  }

  /** One statement being drawn. */
  private static final class Drawing {
    private final Sight sight;
    private final Ground ground;
    private final Tints tints;
    private final Inks inks = new Inks();
    private final List<CodeLine> lines = new ArrayList<>();
    private final Map<Slot, Integer> lineOf = new HashMap<>();

    Drawing(Sight sight, Ground ground, Tints tints) {
      this.sight = sight;
      this.ground = ground;
      this.tints = tints;
    }

    Shown draw() {
      String text = sight.printed().text();
      Open open = Open.of(sight.statement(), ground);
      int start = 0;
      int number = 1;
      for (String line : text.split("\n", -1)) {
        boolean last = start + line.length() >= text.length();
        line(line, number, start, last && (open.format() || open.accessAfter(sight, number)));
        if (open.accessAfter(sight, number)) {
          chip("access", StepId.ACCESS);
        }
        start += line.length() + 1;
        number++;
      }
      if (open.format()) {
        chip("format", StepId.OPTIONS);
      }
      return new Shown(lines, lineOf);
    }

    private void chip(String name, StepId step) {
      String words = Holes.words(name, step, ground);
      Piece hole = new Piece.Hole(words, STEP + step.name());
      lines.add(new CodeLine(lines.size() + 1, List.of(hole), false, "not chosen yet: " + words));
    }

    private void line(String text, int number, int start, boolean unended) {
      List<Place> places =
          sight.printed().places().onLine(number).stream()
              .sorted(Comparator.comparingInt(Place::start))
              .toList();
      List<Piece> pieces = new ArrayList<>();
      int at = start;
      boolean lit = false;
      for (Place place : places) {
        int from = Math.clamp(place.start(), at, start + text.length());
        int to = Math.clamp(place.end(), from, start + text.length());
        pieces.addAll(inks.code(text.substring(at - start, from - start), Optional.empty()));
        at = slot(pieces, place.slot(), text.substring(from - start, to - start), to);
        at = Math.min(at, start + text.length());
        lit |= ground.lit().filter(place.slot()::equals).isPresent();
        lineOf.putIfAbsent(place.slot(), lines.size() + 1);
      }
      String rest = text.substring(at - start);
      String shown = unended && rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
      pieces.addAll(inks.code(shown, Optional.empty()));
      lines.add(new CodeLine(lines.size() + 1, pieces, lit, text + tints.spoken(text)));
    }

    /** Answers where the text goes on: after a hole, its closing quote is passed over. */
    private int slot(List<Piece> pieces, Slot slot, String text, int end) {
      Optional<Entry> entry = sight.statement().at(slot);
      Optional<Value> value = sight.statement().value(slot);
      if (entry.orElse(null) instanceof Entry.Hole) {
        return hole(pieces, slot, end);
      }
      if (value.orElse(null) instanceof Secret secret) {
        pieces.add(new Piece.Hidden(secret.ref().kind().placeholder(), true));
      } else if (value.orElse(null) instanceof AccessKeyId) {
        pieces.add(new Piece.Hidden("access-key-id", false));
      } else if (inks.inString()) {
        tints.string(pieces, text, mark(slot));
      } else if (value.filter(Drawing::isName).isPresent()) {
        Inks.token(pieces, text, Ink.PLAIN, mark(slot));
      } else {
        pieces.addAll(inks.code(text, mark(slot)));
      }
      return end;
    }

    private int hole(List<Piece> pieces, Slot slot, int end) {
      boolean quoted =
          inks.inString()
              && pieces.getLast() instanceof Piece.Token(String before, var ink, var mark)
              && before.endsWith("'");
      if (quoted) {
        Piece.Token token = (Piece.Token) pieces.removeLast();
        String bare = token.text().substring(0, token.text().length() - 1);
        Inks.token(pieces, bare, token.ink(), token.mark());
        inks.closeString();
      }
      String words = Holes.words(slot, sight.statement().verb(), ground);
      pieces.add(new Piece.Hole(words, Places.name(slot)));
      return quoted ? end + 1 : end;
    }

    private Optional<Mark> mark(Slot slot) {
      return sight
          .about(slot)
          .flatMap(
              finding ->
                  finding.severity() == Severity.ERROR
                      ? Optional.of(Mark.ERROR)
                      : Optional.empty());
    }

    private static boolean isName(Value value) {
      return value instanceof TableName
          || value instanceof Columns
          || value instanceof LibraryName
          || value instanceof Names;
    }
  }
}
