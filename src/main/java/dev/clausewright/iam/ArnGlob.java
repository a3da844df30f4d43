package dev.clausewright.iam;

/** Patterns of ARNs: compared part by part, the sixth part being all the rest. */
final class ArnGlob {
  private static final int COLONS = 5;

  private ArnGlob() {}

  /** The pattern with the wildcards before its fifth colon kept within their parts. */
  static Glob parts(Glob glob) {
    if (colons(glob) < COLONS) {
      return glob;
    }
    int[] tokens = glob.tokens();
    int seen = 0;
    for (int i = 0; i < tokens.length && seen < COLONS; i++) {
      switch (tokens[i]) {
        case ':' -> seen++;
        case Glob.STAR -> tokens[i] = Glob.PART_STAR;
        case Glob.ANY -> tokens[i] = Glob.PART_ANY;
        default -> {}
      }
    }
    return new Glob(tokens);
  }

  /** How many colons the pattern itself holds. */
  static int colons(Glob glob) {
    int colons = 0;
    for (int i = 0; i < glob.length(); i++) {
      colons += glob.token(i) == ':' ? 1 : 0;
    }
    return colons;
  }

  /** Whether it can be compared with ARNs at all. */
  static boolean isArn(Glob glob) {
    return colons(glob) >= COLONS;
  }
}
