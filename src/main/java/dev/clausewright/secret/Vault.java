package dev.clausewright.secret;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The only holder of secret characters (SEC-10). They are kept in arrays and overwritten when
/// wiped; no `String` is ever made of them here. Safe for use from several threads.
public final class Vault {
  private final Map<SecretRef, char[]> held = new LinkedHashMap<>();
  private int lastId;

  /// Keeps a copy of the characters; the caller overwrites its own array. The same characters of
  /// the same kind answer the same reference for as long as they are held.
  ///
  /// @throws IllegalArgumentException when there are no characters
  public synchronized SecretRef put(Kind kind, char[] characters) {
    for (Map.Entry<SecretRef, char[]> entry : held.entrySet()) {
      if (entry.getKey().kind() == kind && Arrays.equals(entry.getValue(), characters)) {
        return entry.getKey();
      }
    }
    SecretRef ref = new SecretRef(lastId + 1, kind, Shape.of(kind, characters));
    lastId++;
    held.put(ref, characters.clone());
    return ref;
  }

  /// Hands a copy of the characters to the reader and overwrites that copy afterwards, whatever
  /// happens.
  ///
  /// @return whether the secret was held
  public boolean reveal(SecretRef ref, Consumer<char[]> reader) {
    char[] copy = copyOf(ref);
    if (copy.length == 0) {
      return false;
    }
    try {
      reader.accept(copy);
      return true;
    } finally {
      Arrays.fill(copy, '\0');
    }
  }

  /// The same secret without white space and hidden characters, as after pasting a wrapped line;
  /// empty when there is nothing to take away, nothing would be left, or the secret is not held.
  public Optional<SecretRef> withoutBlanks(SecretRef ref) {
    char[] copy = copyOf(ref);
    char[] kept = new char[copy.length];
    int count = 0;
    for (char c : copy) {
      if (!Shape.isWhite(c) && !Shape.isHidden(c)) {
        kept[count++] = c;
      }
    }
    char[] mended = Arrays.copyOf(kept, count);
    try {
      return count == 0 || count == copy.length
          ? Optional.empty()
          : Optional.of(put(ref.kind(), mended));
    } finally {
      Arrays.fill(copy, '\0');
      Arrays.fill(kept, '\0');
      Arrays.fill(mended, '\0');
    }
  }

  public synchronized boolean holds(SecretRef ref) {
    return held.containsKey(ref);
  }

  /// Overwrites and forgets one secret. Its reference never comes back: the same characters get a
  /// new one.
  public synchronized void wipe(SecretRef ref) {
    char[] characters = held.remove(ref);
    if (characters != null) {
      Arrays.fill(characters, '\0');
    }
  }

  /// Overwrites and forgets everything.
  public synchronized void wipeAll() {
    held.values().forEach(characters -> Arrays.fill(characters, '\0'));
    held.clear();
  }

  @Override
  public String toString() {
    return "Vault";
  }

  private synchronized char[] copyOf(SecretRef ref) {
    char[] characters = held.get(ref);
    return characters == null ? new char[0] : characters.clone();
  }
}
