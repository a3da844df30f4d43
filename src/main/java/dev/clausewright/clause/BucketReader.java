package dev.clausewright.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what is wrong with the name of a bucket (2.8). Reserved names are findings, not faults
/// (L-41).
final class BucketReader {
  private static final Pattern VALID =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]|\\.(?!\\.)){1,61}[a-z0-9]");
  private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
  private static final List<String> RESERVED_PREFIXES = List.of("xn--", "sthree-");

  private BucketReader() {}

  static Reading<Bucket> read(String name) {
    Optional<Fault> fault = fault(name);
    return fault.isPresent() ? Reading.wrong(fault.get()) : Reading.valid(new Bucket(name));
  }

  static Optional<Fault> fault(String name) {
    if (name.isEmpty()) {
      return Optional.of(
          Faults.nothing("the bucket", "Write it after s3://, as in s3://bucket/key."));
    }
    if (name.startsWith("arn:")) {
      return wrong("“" + name + "” is an ARN.", "Here stands only the bucket’s name.");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.equals(name) && VALID.matcher(lower).matches()) {
      return Optional.of(
          Fault.of(
              "2.8",
              "The bucket name " + name + " has capital letters.",
              "Bucket names are in lower case; only the key after the bucket keeps its capitals.",
              new Repair("Use " + lower, lower)));
    }
    if (name.length() < 3 || name.length() > 63) {
      return wrong(
          "The bucket name has "
              + name.length()
              + (name.length() == 1 ? " character" : " characters")
              + "; it must have 3 to 63.",
          "Check that only the bucket stands between s3:// and the next slash.");
    }
    if (ADDRESS.matcher(name).matches()) {
      return wrong(
          "“" + name + "” has the form of an IP address.", "S3 gives no such name to a bucket.");
    }
    for (String prefix : RESERVED_PREFIXES) {
      if (name.startsWith(prefix)) {
        return wrong("No bucket name begins with " + prefix + ".", "S3 reserves these names.");
      }
    }
    if (name.contains("..")) {
      return wrong(
          "The bucket name has two dots in a row.",
          "Between two dots stands at least one character.");
    }
    if (!VALID.matcher(name).matches()) {
      return wrong(
          "“" + name + "” is not the name of a bucket.",
          "It has lower-case letters, digits, dots and hyphens, and begins and ends with a letter"
              + " or digit.");
    }
    return Optional.empty();
  }

  private static Optional<Fault> wrong(String what, String why) {
    return Optional.of(Fault.of("2.8", what, why));
  }
}
