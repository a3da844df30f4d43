package dev.clausewright.ui;

import dev.clausewright.draft.Access;
import dev.clausewright.draft.Asked;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Ask;
import dev.clausewright.remedy.MinimalPolicy;
import dev.clausewright.ui.preview.PolicyText;
import java.util.List;

/** What the Policy tab of the preview shows for a draft. */
final class LeastPolicy {
  private LeastPolicy() {}

  static PolicyText of(Draft draft) {
    return switch (draft.toAsk()) {
      case Asked.Missing _ -> PolicyText.NONE;
      case Asked.Ready(Ask ask) -> of(draft, MinimalPolicy.of(ask));
    };
  }

  private static PolicyText of(Draft draft, String json) {
    if (json.isEmpty()) {
      return new PolicyText(
          List.of(),
          "No permission is needed",
          "The library comes over https: AWS is not asked for anything.");
    }
    boolean keys = draft.access().filter(Access.KEYS::equals).isPresent();
    return PolicyText.of(
        json,
        "The least this statement needs",
        (keys
                ? "Give it to the user that the keys belong to, or to one of its groups."
                : "Give it to the role that reads or writes the data, the last one of a chain.")
            + " It allows this and nothing else.");
  }
}
