package dev.clausewright.iam;

/** How firmly a resource's policy holds the principal that asks. */
enum Grip {
  NONE,
  /** It names the account, which leaves it to the account's own policies. */
  ACCOUNT,
  /** It names the role whose session asks: boundary and session policy still limit that. */
  ROLE,
  /** It lets in everyone: a boundary does not limit that, a session policy does. */
  EVERYONE,
  /** It names the principal itself: nothing but a denial limits that. */
  DIRECT
}
