package dev.clausewright.ui.step.finish;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values that placeholders stand for.
 *
 * @param keyId first and last four characters of the access key id
 * @param secrets what each secret is called
 */
record Hidden(Optional<String> keyId, List<String> secrets) {
  Hidden {
    secrets = List.copyOf(secrets);
  }

  static Hidden in(Statement statement) {
    Optional<String> id = Optional.empty();
    List<String> secrets = new ArrayList<>();
    for (Item item : statement.items()) {
      if (item.entry() instanceof Entry.Is(AccessKeyId key)) {
        id = Optional.of(shortened(key.id()));
      } else if (item.entry() instanceof Entry.Is(Secret secret)) {
        secrets.add(secret.ref().kind().words());
      }
    }
    return new Hidden(id, secrets);
  }

  int count() {
    return secrets.size() + (keyId.isPresent() ? 1 : 0);
  }

  /** "2 secrets", and what they are. */
  String secretsWords() {
    return secrets.size() == 1 ? "1 secret" : secrets.size() + " secrets";
  }

  String names() {
    return secrets.stream().collect(Collectors.joining(", "));
  }

  private static String shortened(String id) {
    return id.length() <= 8 ? id : id.substring(0, 4) + "…" + id.substring(id.length() - 4);
  }
}
