package dev.clausewright.aws;

import java.io.Serial;

/// An answer without a member that it must have: not said, which is not the same as none.
final class NotSaid extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  NotSaid(String member) {
    super(member);
  }

  /// A member that the answer must have.
  static <T> T need(@org.jspecify.annotations.Nullable T member, String name) {
    if (member == null) {
      throw new NotSaid(name);
    }
    return member;
  }

  /// A list that the answer must have, be it empty.
  static <T> T need(boolean said, T list, String name) {
    if (!said) {
      throw new NotSaid(name);
    }
    return list;
  }
}
