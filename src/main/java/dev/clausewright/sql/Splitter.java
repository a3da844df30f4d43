package dev.clausewright.sql;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Goes through a script, one statement after the other.
final class Splitter implements Iterator<Piece> {
  private static final int FIRST_BUDGET = 1 << 20;
  private static final int LOOKS = 16;

  private final Window window;
  private final Counter counter = new Counter();
  private final Lexer lexer;
  private final OtherSql others;
  private final Kinds kinds = new Kinds();
  private final Prose prose;
  private final Ending ending;
  private int index;
  private Optional<Piece> next = Optional.empty();
  private boolean looked;
  private boolean openComment;

  Splitter(Window window) {
    this.window = window;
    this.prose = new Prose(window);
    this.ending = new Ending(window);
    this.lexer = new Lexer(window, this::met, FIRST_BUDGET);
    this.others = new OtherSql(window, counter);
    if (window.at(0) == 0xFEFF) {
      window.drop(1);
    }
  }

  @Override
  public boolean hasNext() {
    if (!looked) {
      next = read();
      looked = true;
    }
    return next.isPresent();
  }

  @Override
  public Piece next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    looked = false;
    return next.orElseThrow();
  }

  private Optional<Piece> read() {
    while (others.skipBlanks()) {
      if (window.at(0) == ';') {
        pass(1);
      } else {
        return Optional.of(piece());
      }
    }
    return Optional.empty();
  }

  private Piece piece() {
    index++;
    Position start = counter.position();
    Piece.Kind kind = kind();
    if (kind == Piece.Kind.OTHER) {
      others.skipStatement();
      return new Piece(index, start, kind, "");
    }
    lexer.restart(0);
    ending.restart(kind);
    int end = 0;
    while (lexer.next()) {
      if (ending.isBefore(lexer) && end > 0) {
        openComment = false;
        break;
      }
      end = lexer.end();
      if (lexer.isSemicolon()) {
        break;
      }
    }
    end = openComment ? lexer.end() : end;
    openComment = false;
    String text = window.text(0, end);
    lexer.allow(LOOKS * end);
    pass(end);
    return new Piece(index, start, kind, text);
  }

  /// By its first words.
  private Piece.Kind kind() {
    kinds.clear();
    lexer.restart(0);
    boolean told = false;
    while (!told && lexer.next() && !lexer.isSemicolon()) {
      told = kinds.add(lexer.keyword(), lexer.kind() == Token.Kind.STRING);
    }
    Piece.Kind kind = kinds.kind();
    boolean clear = kind == Piece.Kind.OTHER || kind == Piece.Kind.COPY_JOB;
    return !clear && prose.beginsAt(0) ? Piece.Kind.OTHER : kind;
  }

  private void met(Oddities.Oddity oddity, int start, int end) {
    openComment |= oddity == Oddities.Oddity.OPEN_COMMENT;
    ending.met(oddity, start, end);
  }

  private void pass(int count) {
    for (int i = 0; i < count; i++) {
      counter.pass(window.at(i));
    }
    window.drop(count);
  }
}
