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
    Optional<Mistake> mistake) {}
