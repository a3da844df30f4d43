package dev.clausewright.account;

import dev.clausewright.clause.RoleArn;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A role in a list. Its digest is made when first asked for, since it reads the role's
/// policies: a list of thousands stays cheap.
public final class RoleSummary {
  private record Made(Optional<Digest> digest) {}

  private final RoleArn arn;
  private final Supplier<Optional<Digest>> making;
  private volatile @Nullable Made made;

  public RoleSummary(RoleArn arn, Supplier<Optional<Digest>> making) {
    this.arn = arn;
    this.making = making;
  }

  public RoleArn arn() {
    return arn;
  }

  /// What the picker says about it; none if the role could not be read.
  public Optional<Digest> digest() {
    Made before = made;
    if (before == null) {
      before = new Made(making.get());
      made = before;
    }
    return before.digest();
  }

  @Override
  public String toString() {
    return arn.text();
  }
}
