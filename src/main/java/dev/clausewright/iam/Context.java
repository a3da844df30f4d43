package dev.clausewright.iam;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a request carries: condition keys and their values. Keys are compared without regard to
 * case. A key is known, or unknown (it may have any value or none), or absent; without values it is
 * absent, too. Strict: unknown keys count as absent.
 */
public final class Context {
  private static final Context EMPTY = new Context(Map.of(), Set.of(), false);

  private final Map<String, List<String>> values;
  private final Set<String> unknown;
  private final boolean strict;

  private Context(Map<String, List<String>> values, Set<String> unknown, boolean strict) {
    this.values = values;
    this.unknown = unknown;
    this.strict = strict;
  }

  public static Context empty() {
    return EMPTY;
  }

  /** With the key set to these values, replacing what it had. */
  public Context with(String key, String... set) {
    return with(key, List.of(set));
  }

  /** With the key set to these values, replacing what it had. */
  public Context with(String key, List<String> set) {
    Map<String, List<String>> more = new HashMap<>(values);
    more.put(fold(key), List.copyOf(set));
    return new Context(Map.copyOf(more), unknown, strict);
  }

  /** With the keys unknown, whatever values they had. */
  public Context withUnknown(String... keys) {
    return withUnknown(List.of(keys));
  }

  /** With the keys unknown, whatever values they had. */
  public Context withUnknown(Collection<String> keys) {
    Set<String> more = new HashSet<>(unknown);
    keys.forEach(key -> more.add(fold(key)));
    return new Context(values, Set.copyOf(more), strict);
  }

  /** With unknown keys counting as absent, or not. */
  public Context withStrict(boolean on) {
    return new Context(values, unknown, on);
  }

  /** Whether nothing is known of the key. */
  public boolean isUnknown(String key) {
    return unknownFolded(fold(key));
  }

  /** Whether it was said what the key is: its values, or that it has none. */
  public boolean isKnown(String key) {
    String folded = fold(key);
    return values.containsKey(folded) && !unknown.contains(folded);
  }

  /** The values of a key; none when it is absent or unknown. */
  public List<String> values(String key) {
    return valuesFolded(fold(key));
  }

  boolean unknownFolded(String key) {
    return !strict && unknown.contains(key);
  }

  List<String> valuesFolded(String key) {
    return unknown.contains(key) ? List.of() : values.getOrDefault(key, List.of());
  }

  /** A key in the form in which keys are compared. */
  static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "Context[" + values + ", unknown " + unknown + (strict ? ", strict" : "") + "]";
  }
}
