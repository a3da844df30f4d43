package dev.clausewright.clause;

import java.util.regex.Pattern;

/// The name by which a role is given to Redshift (2.6): `arn:aws:iam::123456789012:role/path/name`.
///
/// @param path begins and ends with `/`; `/` alone is no path (L-31)
/// @param name 1 to 64 of letters, digits and `_+=,.@-`
public record RoleArn(Partition partition, AccountId account, String path, String name) {
  static final int SHORTEST = 20;
  static final int LONGEST = 2048;
  private static final int LONGEST_PATH = 512;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+=,.@-]{1,64}");
  private static final Pattern PATH = Pattern.compile("/(?:[\\x21-\\x7E]*/)?");

  public RoleArn {
    if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "a path begins and ends with / and has at most 512 characters");
    }
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a role name has 1 to 64 letters, digits or _+=,.@-");
    }
  }

  /// Reads one role; a chain is [RoleValue#read].
  public static Reading<RoleArn> read(String text) {
    return RoleArnReader.one(text);
  }

  public String text() {
    return "arn:" + partition.id() + ":iam::" + account.digits() + ":role" + path + name;
  }

  @Override
  public String toString() {
    return text();
  }
}
