package dev.clausewright.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `s3://bucket/key` and names the other forms that people paste (2.8).
final class S3Reader {
  private static final Pattern HADOOP = Pattern.compile("(?is)s3[an]://(.*)");
  private static final Pattern VIRTUAL_HOST =
      Pattern.compile(
          "(?is)https?://([^/]+?)\\.s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?(?:/([^?#]*))?.*");
  private static final Pattern PATH_STYLE =
      Pattern.compile(
          "(?is)https?://s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?/([^/?#]+)(?:/([^?#]*))?.*");
  private static final Pattern CONSOLE =
      Pattern.compile(
          "(?is)https?://[^/]*console\\.[^/]*/s3/(?:buckets|object)/([^/?#]+).*?(?:[?&]prefix=([^&#]*).*)?");
  private static final Pattern ARN = Pattern.compile("(?s)arn:[a-z-]+:s3:::([^/]+)(?:/(.*))?");
  private static final Pattern SCHEME = Pattern.compile("(?is)([a-z][a-z0-9+.-]*):/{0,2}(.*)");

  private S3Reader() {}

  static Reading<S3Location> read(String text) {
    if (text.isEmpty()) {
      return Reading.wrong(Faults.nothing("the location", "Write it as s3://bucket/key."));
    }
    return text.startsWith("s3://") ? location(text.substring(5)) : Reading.wrong(otherForm(text));
  }

  private static Reading<S3Location> location(String rest) {
    int slash = rest.indexOf('/');
    String name = slash < 0 ? rest : rest.substring(0, slash);
    String key = slash < 0 ? "" : rest.substring(slash + 1);
    Optional<Fault> fault =
        BucketReader.fault(name).map(f -> inLocation(f, rest.substring(name.length())));
    if (fault.isPresent()) {
      return Reading.wrong(fault.get());
    }
    int bytes = Identifier.bytes(key);
    if (bytes > S3Location.LONGEST_KEY) {
      return Reading.wrong(
          Fault.of(
              "2.8",
              "The key has " + bytes + " bytes; at most 1024 are allowed.",
              "S3 has no such object."));
    }
    return Reading.valid(new S3Location(new Bucket(name), key));
  }

  /// A repair of the bucket's name mends the whole location.
  private static Fault inLocation(Fault fault, String rest) {
    return new Fault(
        fault.rule(),
        fault.what(),
        fault.why(),
        fault.repair().map(repair -> new Repair(repair.label(), "s3://" + repair.text() + rest)));
  }

  private static Fault otherForm(String text) {
    Matcher hadoop = HADOOP.matcher(text);
    if (hadoop.matches()) {
      return form(
          "The location begins with " + text.substring(0, 3).toLowerCase(Locale.ROOT) + "://.",
          "That is Hadoop’s way of writing it. Redshift wants s3://.",
          "s3://" + hadoop.group(1));
    }
    for (Pattern web : new Pattern[] {VIRTUAL_HOST, PATH_STYLE, CONSOLE}) {
      Matcher address = web.matcher(text);
      if (address.matches()) {
        return form(
            "The location is a web address.",
            "Redshift wants s3://bucket/key.",
            joined(address.group(1), address.group(2)));
      }
    }
    Matcher arn = ARN.matcher(text);
    if (arn.matches()) {
      return form(
          "The location is an ARN.",
          "ARNs stand in policies; in a statement it is s3://bucket/key.",
          joined(arn.group(1), arn.group(2)));
    }
    if (text.startsWith("arn:")) {
      return Fault.of(
          "2.8",
          "This ARN is not that of a bucket or an object.",
          "Redshift documents s3://bucket/key only; access points have no ARN form here.");
    }
    Matcher scheme = SCHEME.matcher(text);
    if (scheme.matches()) {
      return otherScheme(text, scheme.group(1).toLowerCase(Locale.ROOT), scheme.group(2));
    }
    String bare = text.startsWith("/") ? text.substring(1) : text;
    return form(
        "The location does not begin with s3://.",
        "Redshift wants s3://bucket/key.",
        "s3://" + bare);
  }

  private static Fault otherScheme(String text, String scheme, String rest) {
    return switch (scheme) {
      case "s3" ->
          form(
              "The location does not begin with s3://.",
              "Lower case, a colon and two slashes.",
              "s3://" + rest);
      case "dynamodb", "emr" ->
          Fault.of(
              "2.8",
              "“" + text + "” is not a location in S3.",
              "Choose the source that begins with " + scheme + "://.");
      default ->
          Fault.of(
              "2.8",
              "“" + text + "” is not a location in S3.",
              "Redshift reads and writes S3 as s3://bucket/key, not " + scheme + "://.");
    };
  }

  private static Fault form(String what, String why, String mended) {
    return Fault.of("2.8", what, why, new Repair("Use " + mended, mended));
  }

  private static String joined(String bucket, @org.jspecify.annotations.Nullable String key) {
    return "s3://" + bucket + (key == null || key.isEmpty() ? "" : "/" + key);
  }
}
