package dev.clausewright.ui.diagnose.editor;

/** At one place, one text instead of another. */
record Splice(Spot at, String removed, String inserted) {
  Splice back() {
    return new Splice(at, /* removed= */ inserted, /* inserted= */ removed);
  }

  Spot endOfRemoved() {
    return end(removed);
  }

  Spot endOfInserted() {
    return end(inserted);
  }

  private Spot end(String text) {
    Spot end = LineStore.of(text).end();
    return end.line() == 0
        ? new Spot(at.line(), at.column() + end.column())
        : new Spot(at.line() + end.line(), end.column());
  }

  /** Says nothing of the text: it may hold secrets. */
  @Override
  public String toString() {
    return "Splice[-" + removed.length() + ", +" + inserted.length() + "]";
  }
}
