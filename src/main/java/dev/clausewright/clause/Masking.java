package dev.clausewright.clause;

import dev.clausewright.secret.Redaction;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps secrets out of sentences (SEC-10): those of the statement, and what looks like one.
public final class Masking {
  private static final String MASK = "<masked>";
  private static final int SHORTEST = 6;

  /// Words that are long enough to be a secret, or say that they are one.
  private static final Pattern SUSPICIOUS = Pattern.compile("\\S{16,}|\\S+=\\S+");

  private final List<String> secrets;

  private Masking(List<String> secrets) {
    this.secrets = secrets;
  }

  /// Where no statement is at hand: only what looks like a secret goes.
  public static Masking none() {
    return new Masking(List.of());
  }

  public static Masking of(Statement statement, Vault vault) {
    List<String> secrets = new ArrayList<>();
    for (Item item : statement.items()) {
      secret(item.entry())
          .ifPresent(ref -> vault.reveal(ref, held -> secrets.add(new String(held))));
    }
    return new Masking(secrets.stream().filter(secret -> secret.length() >= SHORTEST).toList());
  }

  private static Optional<SecretRef> secret(Entry entry) {
    return switch (entry) {
      case Entry.Is(Secret(SecretRef ref)) -> Optional.of(ref);
      case Entry.Bad(Raw.Kept(SecretRef ref), var faults) -> Optional.of(ref);
      case Entry.Is other -> Optional.empty();
      case Entry.Bad bad -> Optional.empty();
      case Entry.Hole hole -> Optional.empty();
      case Entry.Redacted redacted -> Optional.empty();
    };
  }

  /// The sentence without them. Word by word, so that “a session token goes” stays a sentence.
  public String sentence(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, MASK);
    }
    return SUSPICIOUS
        .matcher(masked)
        .replaceAll(word -> Matcher.quoteReplacement(Redaction.mask(word.group())));
  }
}
