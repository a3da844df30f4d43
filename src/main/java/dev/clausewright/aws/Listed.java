package dev.clausewright.aws;

import dev.clausewright.account.Seen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What IAM says of roles, users and groups, in one form, whether all were listed at once or one
/// was read by itself. Documents are as they are stored, percent-encoded.
sealed interface Listed {
  Grants grants();

  /// A role.
  ///
  /// @param trust none if the answer did not say
  /// @param tags none if the answer did not say
  record Role(
      String arn,
      String id,
      Optional<String> trust,
      Optional<Map<String, String>> tags,
      Grants grants)
      implements Listed {}

  /// A user.
  record User(
      String arn, String id, List<String> groups, Optional<Map<String, String>> tags, Grants grants)
      implements Listed {}

  record Group(String name, Grants grants) implements Listed {}

  /// An inline policy.
  record Inline(String name, String document) {}

  /// What one holds.
  ///
  /// @param attached ARNs of managed policies
  /// @param unread what could not be read of it, for people: it may hold more than stands here
  record Grants(
      List<Inline> inline, List<String> attached, Optional<String> boundary, List<String> unread) {
    public Grants {
      inline = List.copyOf(inline);
      attached = List.copyOf(attached);
      unread = List.copyOf(unread);
    }

    Grants within(Optional<String> limit) {
      return new Grants(inline, attached, limit, unread);
    }

    /// Notes that something could not be read, unless it was seen.
    Grants unless(Seen<?> seen, String what) {
      return seen instanceof Seen.Got<?> ? this : lacking(what);
    }

    Grants lacking(String what) {
      return new Grants(
          inline, attached, boundary, Stream.concat(unread.stream(), Stream.of(what)).toList());
    }
  }

  /// The name in an ARN, without its path.
  static String nameOf(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }
}
