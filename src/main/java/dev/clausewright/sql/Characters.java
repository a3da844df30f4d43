package dev.clausewright.sql;

/// Text that is looked at by position: all of it, or what has been read of a file so far.
interface Characters {
  /// The character there, or -1 behind the end.
  int at(int index);

  /// All of a text.
  record Whole(String text) implements Characters {
    @Override
    public int at(int index) {
      return index < text.length() ? text.charAt(index) : -1;
    }
  }
}
