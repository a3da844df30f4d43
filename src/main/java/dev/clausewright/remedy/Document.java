package dev.clausewright.remedy;

import dev.clausewright.iam.PolicyLayout;
import java.util.List;
import java.util.Optional;

/// A policy document that mends something.
///
/// @param name its name: "redshift-list-lake", "Trust policy of acme-reader"
/// @param text the whole new document
/// @param before the document as it is, where it is changed and not added
public record Document(Kind kind, String name, String text, Optional<String> before) {
  /// What kind of policy it is.
  public enum Kind {
    IDENTITY,
    TRUST,
    KEY,
    BUCKET
  }

  static Document added(String name, String text) {
    return new Document(Kind.IDENTITY, name, text, Optional.empty());
  }

  static Document changed(Kind kind, String name, String before, String text) {
    return new Document(kind, name, text, Optional.of(before));
  }

  /// Line by line; all lines are added where there was no document before. The lines are those of
  /// the documents, unless they are [laid out][#laidOut].
  public List<Difference.Line> difference() {
    return alike()
        .map(sides -> Difference.of(sides.before(), sides.after()))
        .orElseGet(() -> Difference.of(before.orElse(""), text));
  }

  /// Whether the lines of the difference are not those of the documents: AWS often keeps one in a
  /// single line, of which nobody sees what changes.
  public boolean laidOut() {
    return alike().isPresent();
  }

  private record Sides(String before, String after) {}

  private Optional<Sides> alike() {
    return before
        .filter(old -> PolicyLayout.isDense(old) || PolicyLayout.isDense(text))
        .flatMap(PolicyLayout::of)
        .flatMap(old -> PolicyLayout.of(text).map(now -> new Sides(old, now)));
  }
}
