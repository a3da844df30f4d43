package dev.clausewright.check;

import java.util.Optional;

/**
 * Something that could still refuse the statement and was not looked at. Never changes the verdict,
 * always shown with it.
 *
 * @param layer the word of the headless contract: {@code scp}, {@code resource}, {@code database} …
 * @param of whose: a bucket, an account; may be empty
 * @param name for people: "Bucket policy of lake"
 * @param why why it was not looked at, a sentence
 * @param sql a line of SQL that tells, if one does (rule book 5.5)
 */
public record NotLookedAt(String layer, String of, String name, String why, Optional<String> sql) {}
