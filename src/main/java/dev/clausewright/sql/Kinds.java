package dev.clausewright.sql;

/// Tells what a statement is by its first words.
final class Kinds {
  /// Of how many words a statement shows what it is: CREATE OR REPLACE EXTERNAL FUNCTION.
  static final int WORDS = 5;

  private final Keyword[] words = new Keyword[WORDS];
  private int count;

  /// Takes the next word.
  ///
  /// @return whether the kind can be told now
  boolean add(Keyword word, boolean string) {
    words[count] = word;
    count++;
    return count == WORDS || string || word == Keyword.NONE || isTold();
  }

  Piece.Kind kind() {
    return switch (word(0)) {
      case COPY ->
          word(1) == Keyword.JOB && isJobDeed(word(2)) ? Piece.Kind.COPY_JOB : Piece.Kind.COPY;
      case UNLOAD -> Piece.Kind.UNLOAD;
      case CREATE -> created(word(1) == Keyword.OR && word(2) == Keyword.REPLACE ? 3 : 1);
      case WITH -> word(1) == Keyword.CREDENTIALS ? Piece.Kind.FRAGMENT : Piece.Kind.OTHER;
      default -> word(0).isAuthorization() ? Piece.Kind.FRAGMENT : Piece.Kind.OTHER;
    };
  }

  void clear() {
    count = 0;
  }

  private Keyword word(int index) {
    return index < count ? words[index] : Keyword.NONE;
  }

  private boolean isTold() {
    return switch (word(0)) {
      case COPY -> count > 2 || (count == 2 && word(1) != Keyword.JOB);
      case CREATE -> kind() != Piece.Kind.OTHER;
      case WITH -> count > 1;
      default -> true;
    };
  }

  private Piece.Kind created(int at) {
    return switch (word(at)) {
      case LIBRARY -> Piece.Kind.CREATE_LIBRARY;
      case MODEL -> Piece.Kind.CREATE_MODEL;
      case EXTERNAL ->
          switch (word(at + 1)) {
            case SCHEMA -> Piece.Kind.CREATE_EXTERNAL_SCHEMA;
            case FUNCTION -> Piece.Kind.CREATE_EXTERNAL_FUNCTION;
            default -> Piece.Kind.OTHER;
          };
      default -> Piece.Kind.OTHER;
    };
  }

  private static boolean isJobDeed(Keyword word) {
    return word == Keyword.RUN
        || word == Keyword.LIST
        || word == Keyword.SHOW
        || word == Keyword.DROP
        || word == Keyword.ALTER;
  }
}
