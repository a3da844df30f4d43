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
  private int index;
  private Optional<Piece> next = Optional.empty();
  private boolean looked;
  private boolean openComment;

  Splitter(Window window) {
    this.window = window;
    this.lexer =
        new Lexer(
            window,
            (oddity, start, end) -> openComment |= oddity == Oddities.Oddity.OPEN_COMMENT,
            FIRST_BUDGET);
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
    int end = 0;
    while (lexer.next()) {
      if (end > 0 && splits(kind) && beginsAnother()) {
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
    return kinds.kind();
  }

  /// Whether a statement keyword inside of it can only begin the next statement.
  private static boolean splits(Piece.Kind kind) {
    return switch (kind) {
      case COPY, UNLOAD, CREATE_LIBRARY, FRAGMENT -> true;
      case CREATE_EXTERNAL_SCHEMA, CREATE_EXTERNAL_FUNCTION, CREATE_MODEL, COPY_JOB, OTHER -> false;
    };
  }

  private boolean beginsAnother() {
    return lexer.keyword().isStatement() && lexer.isOutside() && beginsLine(window, lexer.start());
  }

  /// Whether only blanks stand before it on its line.
  private static boolean beginsLine(Window window, int at) {
    int before = at - 1;
    while (before >= 0 && (window.at(before) == ' ' || window.at(before) == '\t')) {
      before--;
    }
    return before < 0 || Letters.isLineBreak(window.at(before));
  }

  private void pass(int count) {
    for (int i = 0; i < count; i++) {
      counter.pass(window.at(i));
    }
    window.drop(count);
  }
}
