package dev.clausewright.iam;

/** Truth where something may not be known; the order is the order of truth. */
enum Tri {
  FALSE,
  UNKNOWN,
  TRUE;

  static Tri of(boolean known) {
    return known ? TRUE : FALSE;
  }

  Tri and(Tri other) {
    return compareTo(other) < 0 ? this : other;
  }

  Tri or(Tri other) {
    return compareTo(other) > 0 ? this : other;
  }

  Tri not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
