package dev.clausewright.rules;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What only a text tells and the reader does not stumble over: each placeholder (S-10), and an
/// authorization that is missing altogether (G-1).
final class TextRules {
  /// Template variables are holes too, but nothing to object to.
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z][A-Za-z0-9]*(?:[ _-]+[A-Za-z0-9]+)*>");

  private TextRules() {}

  static List<Finding> find(Read read, Whereabouts where) {
    List<Finding> findings = new ArrayList<>();
    for (Item item : read.statement().items()) {
      if (item.entry() instanceof Entry.Hole) {
        hole(read, item.slot(), where).ifPresent(findings::add);
      }
    }
    unauthorized(read).ifPresent(findings::add);
    return findings;
  }

  private static Optional<Finding> hole(Read read, Slot slot, Whereabouts where) {
    Optional<Span> place = where.of(slot);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Matcher placeholder = PLACEHOLDER.matcher(read.text());
    placeholder.region(place.get().start(), place.get().end());
    if (placeholder.find()) {
      return Optional.of(
          unfilled(slot, "The placeholder " + placeholder.group())
              .at(new Span(placeholder.start(), placeholder.end())));
    }
    String written = read.text().substring(place.get().start(), place.get().end());
    return Entries.isMasked(slot, written)
        ? Optional.of(unfilled(slot, "What is not shown here").at(place.get()))
        : Optional.empty();
  }

  private static Finding unfilled(Slot slot, String what) {
    return Finding.warning(
        "S-10",
        slot,
        what + " is still to be filled in.",
        "It passes the parser and fails at AWS.");
  }

  /// A bare placeholder or an unknown word may stand for the authorization.
  private static Optional<Finding> unauthorized(Read read) {
    Statement statement = read.statement();
    boolean needsOne =
        switch (statement) {
          case Fragment fragment -> false;
          case Neighbour neighbour -> neighbour.copy().isPresent();
          case CreateLibrary library ->
              library.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isEmpty();
          case Copy copy -> true;
          case Unload unload -> true;
        };
    boolean open =
        read.slips().stream().anyMatch(slip -> slip.weight() != Slip.Weight.INFO)
            || statement.items().stream().anyMatch(TextRules::mayBeAnything);
    if (!needsOne || open || !(Authorization.of(statement) instanceof Authorization.None)) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.error(
            "G-1",
            Slot.of(Part.IAM_ROLE),
            "There is no authorization.",
            "The statement needs exactly one. Write iam_role default, or the ARN of a role."));
  }

  private static boolean mayBeAnything(Item item) {
    boolean unknown = item.slot().part() == Part.OPTION && item.slot().option().isEmpty();
    return unknown || item.slot().part().isAuthorization();
  }
}
