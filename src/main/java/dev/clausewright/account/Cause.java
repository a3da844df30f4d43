package dev.clausewright.account;

/// Why something could not be read or done, in words for people. It never quotes what stood there,
/// since that may be a secret.
///
/// @param what what could not be read or done, e.g. `The file iam.json is cut off`
/// @param why what is wrong with it, one sentence
/// @param place where: a file with line and column, or a host
public record Cause(String what, String why, String place) {
  /// The cause as one paragraph.
  public String sentence() {
    return what + " (" + place + "). " + why;
  }
}
