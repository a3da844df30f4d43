package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.S3Location;
import java.util.List;

/**
 * What a prefix loads, shown on keys that look real (2.8). COPY takes every key that begins with
 * the location: {@code listing} takes {@code listing_backup.csv} too.
 *
 * @param before what all keys share before the last name: {@code s3://lake/in/}
 * @param name the last name, in bold
 */
record Lesson(String before, String name, List<Example> examples) {
  /** One key: what follows the name, and whether it was meant. */
  record Example(String after, String words) {}

  static Lesson of(S3Location location) {
    String text = location.text();
    int cut = text.lastIndexOf('/') + 1;
    String name = text.substring(cut);
    int dot = name.lastIndexOf('.');
    return dot > 0
        ? new Lesson(
            text.substring(0, cut),
            name,
            List.of(
                new Example("", "probably what you mean"),
                new Example(".bak", "also loaded"),
                new Example("-2019/part-0001", "also loaded")))
        : new Lesson(
            text.substring(0, cut),
            name,
            List.of(
                new Example(".csv", "probably what you mean"),
                new Example("_backup.csv", "also loaded"),
                new Example("s-2019/part-0001", "also loaded")));
  }

  /** Whether there is anything to learn: a key that does not end a folder. */
  static boolean fits(S3Location location) {
    return !location.key().isEmpty() && !location.key().endsWith("/");
  }

  /** Whether it looks like one file rather than the beginning of a folder's name. */
  boolean isFile() {
    return name.lastIndexOf('.') > 0;
  }
}
