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

  /// What went wrong where, in few words and without a full stop: `Nothing answers at
  /// 127.0.0.1:8080`.
  public String brief() {
    String first = why.substring(0, Math.max(0, why.length() - 1)).split("\\. ", 2)[0];
    String file = place.split(", ", 2)[0];
    return first.contains(place)
        ? first
        : what.contains(file) ? what + place.substring(file.length()) : what + " (" + place + ")";
  }
}
