package dev.clausewright.iam;

import java.util.Optional;

/**
 * An allowing statement that would have matched but for one element.
 *
 * @param has what the statement holds there
 * @param asked what the request had
 * @param mistake the well-known mistake behind it, if it is one
 */
public record NearMiss(
    Source source,
    Statement statement,
    Element element,
    String has,
    String asked,
    Optional<Mistake> mistake) {

  /** The miss in one sentence, with the named mistake behind it. */
  public String sentence() {
    String where = Words.place(source, statement);
    String miss =
        switch (element) {
          case ACTION -> where + " allows " + has + "; asked was " + asked + ".";
          case NOT_ACTION -> where + " allows all but " + has + "; asked was " + asked + ".";
          case RESOURCE -> where + " allows it on " + has + "; asked was " + asked + ".";
          case NOT_RESOURCE ->
              where + " allows it on all but " + has + "; asked was " + asked + ".";
          case PRINCIPAL -> where + " is for " + has + "; " + asked + " asks.";
          case NOT_PRINCIPAL -> where + " is for all but " + has + "; " + asked + " asks.";
          case CONDITION -> where + " requires " + has + "; the request has " + asked + ".";
        };
    return mistake.map(named -> miss + " " + named.sentence()).orElse(miss);
  }
}
