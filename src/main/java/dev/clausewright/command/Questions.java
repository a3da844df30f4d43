package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.iam.Arn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.ResourceKind;
import dev.clausewright.iam.ResourceSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the members of a question into what the evaluator takes. */
final class Questions {
  private static final Pattern ACTION = Pattern.compile("[A-Za-z0-9-]+:[A-Za-z0-9_.-]+");

  private static final String[] MEMBERS = {
    "id",
    "principal",
    "action",
    "resource",
    "pattern",
    "resourceAccount",
    "identityPolicies",
    "permissionBoundaryPolicies",
    "sessionPolicy",
    "serviceControlPolicies",
    "resourcePolicy",
    "context",
    "unknown"
  };

  private final Facts facts;
  private final Holdings holdings;
  private final Documents documents = new Documents();
  private final Advised advice = new Advised();

  Questions(Facts facts, Holdings holdings) {
    this.facts = facts;
    this.holdings = holdings;
  }

  Asked read(Members line) throws BadQuestion {
    line.only("a question", MEMBERS);
    String name = line.required("principal");
    Principal principal =
        Principal.parse(name)
            .orElseThrow(
                () ->
                    new BadQuestion(
                        BadQuestion.Code.BAD_VALUE,
                        "principal is neither the ARN of a role, user, session or account root nor"
                            + " a service name: "
                            + name));
    String action = line.required("action");
    if (!ACTION.matcher(action).matches()) {
      throw new BadQuestion(
          BadQuestion.Code.BAD_VALUE, "action is written service:Name, not " + action + ".");
    }
    String resource = line.required("resource");
    boolean set = line.flag("pattern");
    if (!names(resource, set)) {
      throw new BadQuestion(
          BadQuestion.Code.BAD_VALUE, "resource is an ARN in six parts, or *, not " + resource);
    }
    Optional<String> account = line.text("resourceAccount");
    if (account.filter(digits -> !digits.matches("[0-9]{12}")).isPresent()) {
      throw new BadQuestion(BadQuestion.Code.BAD_VALUE, "resourceAccount has 12 digits.");
    }
    Holdings.Held held =
        holdings.about(principal, action, resource, line.get("identityPolicies").isEmpty());
    Question question =
        new Question(
            principal,
            action,
            set ? ResourceSet.glob(resource) : ResourceSet.literal(resource),
            account.or(held::resourceAccount),
            context(line, held.context()));
    Layers layers =
        LinePolicies.over(held.layers(), line, documents, ResourceKind.of(action, resource));
    return new Asked(line.get("id"), question, layers, set, advice.of(layers));
  }

  /** Whether the text can be a resource's name, or a pattern of such. */
  private static boolean names(String resource, boolean set) {
    return resource.equals("*")
        || Arn.parse(resource).isPresent()
        || (set && resource.startsWith("arn:") && resource.endsWith("*"));
  }

  private Context context(Members line, Context derived) throws BadQuestion {
    return facts.over(derived, context(line), line.texts("unknown"));
  }

  /** The keys that the line's context gives, with their values. */
  static Map<String, List<String>> context(Members line) throws BadQuestion {
    Map<String, List<String>> given = new LinkedHashMap<>();
    Optional<JsonNode> object = line.get("context");
    if (object.isPresent()) {
      if (!object.get().isObject()) {
        throw Members.wrong("context", "an object");
      }
      for (Map.Entry<String, JsonNode> entry : object.get().properties()) {
        if (!entry.getValue().isNull()) {
          given.put(entry.getKey(), Members.values("context: " + entry.getKey(), entry.getValue()));
        }
      }
    }
    return given;
  }
}
