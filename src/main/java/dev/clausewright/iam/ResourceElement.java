package dev.clausewright.iam;

import java.util.List;

/** Resource or NotResource of a statement. */
public final class ResourceElement {
  private final boolean not;
  private final List<String> written;

  ResourceElement(boolean not, List<String> written) {
    this.not = not;
    this.written = List.copyOf(written);
  }

  /** Whether it is NotResource: everything but these. */
  public boolean not() {
    return not;
  }

  /** The patterns as written. */
  public List<String> written() {
    return written;
  }
}
