package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;

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

  /**
   * One principal that a policy names.
   *
   * @param principal what an AWS principal's text is the ARN of
   */
  public record Named(Kind kind, String text, Optional<Principal> principal) {
    static Named of(Kind kind, String text) {
      boolean arn = kind == Kind.AWS && text.startsWith("arn:");
      return new Named(kind, text, arn ? Principal.parse(text) : Optional.empty());
    }

    Grip grip(Principal asking) {
      return switch (kind) {
        case ANYONE -> Grip.EVERYONE;
        case AWS -> text.equals("*") ? Grip.EVERYONE : aws(asking);
        case SERVICE ->
            asking instanceof Principal.Service && text.equals(asking.text())
                ? Grip.DIRECT
                : Grip.NONE;
        // Web identities and canonical ids cannot be told from an ARN.
        case FEDERATED, CANONICAL_USER -> Grip.NONE;
      };
    }

    private Grip aws(Principal asking) {
      return switch (asking) {
        case Principal.Service service -> Grip.NONE;
        case Principal.AccountRoot root -> isAccountOf(root) ? Grip.DIRECT : Grip.NONE;
        case Principal.Role role -> same(role) ? Grip.ROLE : account(role);
        case Principal.User user -> same(user) ? Grip.DIRECT : account(user);
        case Principal.FederatedUser user -> same(user) ? Grip.DIRECT : account(user);
        // A session's ARN has lost the path of its role: names are all there is to compare.
        case Principal.AssumedRole session ->
            same(session)
                ? Grip.DIRECT
                : principal.filter(session::isSessionOf).isPresent() ? Grip.ROLE : account(session);
      };
    }

    private boolean same(Principal asking) {
      return text.equals(asking.text());
    }

    private Grip account(Principal asking) {
      return isAccountOf(asking) ? Grip.ACCOUNT : Grip.NONE;
    }

    private boolean isAccountOf(Principal asking) {
      return asking.account().isPresent()
          && (text.equals(asking.account().get())
              || (principal.isPresent()
                  && principal.get() instanceof Principal.AccountRoot root
                  && root.account().equals(asking.account())));
    }
  }

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

  /**
   * How firmly the element holds the principal.
   *
   * @param bounded a denial with NotPrincipal hits every principal that has a boundary, also the
   *     ones it names
   */
  Grip grip(Principal asking, Effect effect, boolean bounded) {
    Grip strongest = Grip.NONE;
    for (Named each : named) {
      Grip grip = each.grip(asking);
      strongest = grip.compareTo(strongest) > 0 ? grip : strongest;
    }
    if (!not) {
      return strongest;
    }
    boolean spared = strongest != Grip.NONE && !(bounded && effect == Effect.DENY);
    return spared ? Grip.NONE : Grip.EVERYONE;
  }
}
