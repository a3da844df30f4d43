package dev.clausewright.iam;

import java.util.List;

/** Principal or NotPrincipal of a statement. */
public final class PrincipalElement {

  /** What kind of principal a policy names. */
  public enum Kind {
    /** {@code "Principal": "*"}. */
    ANYONE("*"),
    AWS("AWS"),
    SERVICE("Service"),
    FEDERATED("Federated"),
    CANONICAL_USER("CanonicalUser");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The member name in a policy document. */
    public String word() {
      return word;
    }
  }

  /** One principal that a policy names. */
  public record Named(Kind kind, String text) {}

  private final boolean not;
  private final List<Named> named;

  PrincipalElement(boolean not, List<Named> named) {
    this.not = not;
    this.named = List.copyOf(named);
  }

  /** Whether it is NotPrincipal: everyone but these. */
  public boolean not() {
    return not;
  }

  /** The principals in the order written. */
  public List<Named> named() {
    return named;
  }
}
