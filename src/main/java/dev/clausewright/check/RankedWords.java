package dev.clausewright.check;

import dev.clausewright.account.ApplyStatus;
import dev.clausewright.clause.RoleArn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a table says of a ranked role or user.
 *
 * @param standing "Works now", "Once attached", "Lacks 2" …
 * @param missing one fact: what would have to be added or done
 * @param reason why, or what speaks for it; may be empty
 */
public record RankedWords(String standing, String missing, String reason) {
  /**
   * The words for one of them.
   *
   * @param target the name of the cluster or namespace; empty if none is chosen
   */
  public static RankedWords of(Ranked ranked, String target) {
    return switch (ranked.standing()) {
      case WORKS ->
          new RankedWords(
              "Works now",
              "Nothing",
              ranked.doubtful() ? "But its trust policy may block it" : "Allows every permission");
      case WORKS_ONCE_ATTACHED ->
          ranked.isUser() ? onceActive(ranked) : onceAttached(ranked, target);
      case THROUGH_CHAIN ->
          new RankedWords(
              "Through a chain",
              way(ranked),
              ranked.via().size() == 1
                  ? "Both halves of the hop allow it"
                  : "Both halves of each hop allow it");
      case LACKS ->
          new RankedWords(
              "Lacks " + ranked.lacks().size(),
              lacks(ranked),
              ranked.keyless() ? hindrance(ranked) + ". " + keys(ranked) : hindrance(ranked));
      case WRONG_TRUST ->
          new RankedWords(
              "Wrong trust",
              ranked.why().isEmpty() ? "Does not let Redshift in" : capital(ranked.why()),
              ranked.lacks().isEmpty()
                  ? "Its trust would have to change"
                  : "Also lacks " + actions(ranked));
      case UNKNOWN -> new RankedWords("Not known", capital(ranked.why()), "");
    };
  }

  private static RankedWords onceActive(Ranked user) {
    boolean none = user.keys().map(List::isEmpty).orElse(true);
    return none
        ? new RankedWords("Once it has a key", "An access key", keys(user))
        : new RankedWords("Once active", "An active access key", keys(user));
  }

  /** Of a user who has no key that works. */
  private static String keys(Ranked user) {
    return switch (user.keys().map(List::size).orElse(0)) {
      case 0 -> "It has no access key";
      case 1 -> "Its only access key is inactive";
      default -> "All its access keys are inactive";
    };
  }

  private static RankedWords onceAttached(Ranked ranked, String target) {
    String on = target.isEmpty() ? "Attachment to the cluster" : "Attachment to " + target;
    if (ranked.attachment().isEmpty()) {
      return new RankedWords("Once attached", on, "Whether it is attached is not known");
    }
    return switch (ranked.attachment().get()) {
      case Ranked.Attached.Yes(ApplyStatus status) when status == ApplyStatus.ADDING ->
          new RankedWords("Once in sync", "Nothing; wait about a minute", "It is being attached");
      case Ranked.Attached.Yes _ -> new RankedWords("Once attached", on, "It is being removed");
      case Ranked.Attached.No _ ->
          new RankedWords("Once attached", on, "Allows every permission already");
    };
  }

  private static String way(Ranked ranked) {
    return Stream.concat(ranked.via().stream().map(RoleArn::name), Stream.of(ranked.name()))
        .collect(Collectors.joining(", then "));
  }

  private static String lacks(Ranked ranked) {
    if (ranked.lacks().size() > 1) {
      return actions(ranked);
    }
    Ranked.Missing only = ranked.lacks().getFirst();
    return only.need().action().text() + " on " + only.need().resource().shown();
  }

  private static String actions(Ranked ranked) {
    return ranked.lacks().stream()
        .map(lack -> lack.need().action().text())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String hindrance(Ranked ranked) {
    return switch (ranked.lacks().getFirst().hindrance()) {
      case NOT_GRANTED -> "None of its policies allows it";
      case DENIED -> "A statement denies it";
      case CAPPED -> "Its permissions boundary withholds it";
      case ORGANISATION -> "A policy of the organisation withholds it";
      case RESOURCE_POLICY -> "The policy of the resource does not agree";
    };
  }

  private static String capital(String phrase) {
    return phrase.isEmpty()
        ? phrase
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
