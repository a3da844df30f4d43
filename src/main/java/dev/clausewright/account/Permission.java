package dev.clausewright.account;

/// A right that the one who asks the account lacks, so that an administrator can be told.
///
/// @param action such as `redshift:DescribeClusters`
/// @param resource an ARN or `*`
/// @param by what withholds it, as far as AWS says
public record Permission(String action, String resource, Withheld by) {
  /// What stands against a right.
  public enum Withheld {
    /// No policy grants it, or AWS does not say why.
    NOT_GRANTED(""),
    EXPLICIT_DENY(" A policy denies it explicitly, so that granting it is not enough."),
    ORGANISATION(" The organisation withholds it, so that no policy of the account can grant it."),
    BOUNDARY(" The permissions boundary of the one who asks withholds it."),
    SESSION(" The session policy of the one who asks withholds it.");

    private final String words;

    Withheld(String words) {
      this.words = words;
    }
  }

  public Permission(String action, String resource) {
    this(action, resource, Withheld.NOT_GRANTED);
  }

  /// What reading would need, and what stands against it.
  public String sentence() {
    return "Reading it needs " + action + " on " + resource + "." + by.words;
  }
}
