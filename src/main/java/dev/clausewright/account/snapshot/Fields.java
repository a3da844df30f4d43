package dev.clausewright.account.snapshot;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// The plain members of one object, and the policy documents in it.
record Fields(Map<String, String> texts, Map<String, Passage> documents, Json json) {
  /// A text that is there and not empty.
  Optional<String> text(String name) {
    String text = texts.getOrDefault(name, "");
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  String need(String name) throws Unreadable {
    Optional<String> text = text(name);
    if (text.isEmpty()) {
      throw json.wrong("An entry before here has no " + name + ".");
    }
    return text.get();
  }

  boolean isTrue(String name) {
    return "true".equals(texts.get(name));
  }

  /// The text of a document, read at once.
  Optional<String> documentText(String name) throws Unreadable {
    Passage document = documents.get(name);
    if (document == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(document.text());
    } catch (IOException e) {
      throw json.wrong("The file was changed while it was read.");
    }
  }

  Passage document(String name) throws Unreadable {
    Passage document = documents.get(name);
    if (document == null) {
      throw json.wrong("An entry before here has no " + name + ".");
    }
    return document;
  }
}
