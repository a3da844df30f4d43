package dev.clausewright.iam;

import java.util.Optional;

/** The two levels of S3, bucket and object, that are taken for each other (P-40, P-41). */
final class S3Levels {
  private S3Levels() {}

  /** The mistake behind a resource element that does not take an S3 resource. */
  static Optional<Mistake> mistake(ResourceElement element, String asked, Case about) {
    Optional<Arn> arn = Arn.parse(asked).filter(found -> found.service().equals("s3"));
    if (arn.isEmpty()) {
      return Optional.empty();
    }
    int slash = asked.indexOf('/');
    boolean reaches =
        element.patterns().stream()
            .flatMap(pattern -> pattern.resolve(about.question().context()).stream())
            .map(Template.Resolved::glob)
            .anyMatch(
                glob ->
                    slash < 0
                        ? glob.matches(asked + "/x") || glob.toString().startsWith(asked + "/")
                        : glob.matches(asked.substring(0, slash)));
    if (!reaches) {
      return Optional.empty();
    }
    return Optional.of(
        slash < 0 ? Mistake.BUCKET_ACTION_ON_OBJECTS : Mistake.OBJECT_ACTION_ON_BUCKET);
  }
}
