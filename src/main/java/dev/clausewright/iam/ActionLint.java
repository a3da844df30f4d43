package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Actions that meet no resource of their statement. */
final class ActionLint {
  /** The service of an action to the services in the ARNs that it is about. */
  private static final Map<String, Set<String>> RESOURCES =
      Map.of(
          "s3", Set.of("s3", "s3-object-lambda", "s3-outposts", "s3express"),
          "dynamodb", Set.of("dynamodb"),
          "kms", Set.of("kms"),
          "lambda", Set.of("lambda"),
          "glue", Set.of("glue"),
          "elasticmapreduce", Set.of("elasticmapreduce"),
          "secretsmanager", Set.of("secretsmanager"),
          "athena", Set.of("athena"),
          "sts", Set.of("iam", "sts"));

  /** Names that are taken for a service's prefix. */
  private static final Map<String, String> MEANT =
      Map.of(
          "emr", "elasticmapreduce",
          "dynamo", "dynamodb",
          "ddb", "dynamodb",
          "secretmanager", "secretsmanager",
          "secrets", "secretsmanager");

  /** Actions that are about no resource: only {@code *} takes them. */
  private static final Set<String> OF_NOTHING =
      Set.of(
          "kms:createkey",
          "kms:listkeys",
          "kms:listaliases",
          "kms:generaterandom",
          "dynamodb:listtables",
          "dynamodb:describelimits",
          "lambda:listfunctions",
          "elasticmapreduce:listclusters",
          "sts:getcalleridentity",
          "sts:getsessiontoken",
          "secretsmanager:listsecrets",
          "secretsmanager:getrandompassword",
          "s3:listallmybuckets");

  private final Statement statement;
  private final List<String> written;
  private final List<Advice> advice = new ArrayList<>();

  private ActionLint(Statement statement, ResourceElement element) {
    this.statement = statement;
    this.written = element.written();
  }

  static List<Advice> of(Statement statement) {
    ActionElement action = statement.action();
    Optional<ResourceElement> resource = statement.resource();
    List<Advice> advice = new ArrayList<>();
    for (String pattern : action.written()) {
      name(statement, pattern).ifPresent(advice::add);
    }
    if (action.not() || resource.isEmpty() || resource.get().not()) {
      return advice;
    }
    ActionLint lint = new ActionLint(statement, resource.get());
    if (lint.written.stream().allMatch(text -> text.startsWith("arn:"))) {
      for (String pattern : action.written()) {
        lint.fit(pattern.toLowerCase(Locale.ROOT), pattern);
      }
    }
    advice.addAll(lint.advice);
    return advice;
  }

  /** Names that are those of no service or no action. */
  private static Optional<Advice> name(Statement statement, String pattern) {
    int colon = pattern.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    Element element = statement.action().not() ? Element.NOT_ACTION : Element.ACTION;
    String service = pattern.substring(0, colon).toLowerCase(Locale.ROOT);
    Optional<String> meant = Optional.ofNullable(MEANT.get(service));
    if (meant.isPresent()) {
      return Optional.of(
          Advice.mistake(
              "unknown-service",
              statement,
              element,
              "No service is called %s in actions; it is written %s:%s."
                  .formatted(
                      pattern.substring(0, colon), meant.get(), pattern.substring(colon + 1))));
    }
    return service.equals("s3")
        ? S3Actions.meant(pattern.substring(colon + 1))
            .map(
                action ->
                    Advice.mistake(
                        "unknown-action",
                        statement,
                        element,
                        "%s is a call, not an action: the right that it needs is %s."
                            .formatted(pattern, action)))
        : Optional.empty();
  }

  private void fit(String action, String asWritten) {
    int colon = action.indexOf(':');
    String service = colon < 0 ? "" : action.substring(0, colon);
    Set<String> kinds = RESOURCES.getOrDefault(service, Set.of());
    if (kinds.isEmpty()) {
      return;
    }
    if (OF_NOTHING.contains(action)) {
      say(
          "no-resource",
          asWritten + " is about no resource, so that only \"*\" in Resource takes it.");
    } else if (kinds.stream().noneMatch(this::names)) {
      say(
          "other-service",
          "%s never meets a resource of another service: none of this statement’s is one of %s."
              .formatted(asWritten, service.equals("sts") ? "IAM" : service));
    } else if (service.equals("s3")) {
      levels(action.substring(colon + 1), asWritten);
    } else if (service.equals("kms") && !action.endsWith("alias") && !action.contains("*")) {
      aliases(asWritten);
    } else if (service.equals("elasticmapreduce")) {
      clusters(asWritten);
    }
  }

  /** Whether a resource may be one of the service. */
  private boolean names(String service) {
    return written.stream()
        .map(text -> text.split(":", 4))
        .anyMatch(parts -> parts.length < 3 || Glob.pattern(parts[2]).matches(service));
  }

  private void levels(String name, String asWritten) {
    List<S3Actions.Level> levels = S3Actions.levels(name);
    boolean buckets = written.stream().anyMatch(ActionLint::takesBuckets);
    boolean objects = written.stream().anyMatch(ActionLint::takesObjects);
    boolean listing = name.equals("list*") || name.equals("listbucket*");
    if (!buckets && (levels.equals(List.of(S3Actions.Level.BUCKET)) || listing)) {
      say(
          Mistake.BUCKET_ACTION_ON_OBJECTS.rule(),
          asWritten + ": " + Mistake.BUCKET_ACTION_ON_OBJECTS.sentence());
    }
    if (!objects && levels.equals(List.of(S3Actions.Level.OBJECT))) {
      say(
          Mistake.OBJECT_ACTION_ON_BUCKET.rule(),
          asWritten + ": " + Mistake.OBJECT_ACTION_ON_BUCKET.sentence());
    }
  }

  /** Whether the pattern may take a bucket: nothing before a slash stands for a slash. */
  private static boolean takesBuckets(String pattern) {
    String name = resourcePart(pattern);
    return name.indexOf('/') < 0;
  }

  private static boolean takesObjects(String pattern) {
    String name = resourcePart(pattern);
    return name.indexOf('/') >= 0 || name.indexOf('*') >= 0 || name.indexOf("${") >= 0;
  }

  private static String resourcePart(String pattern) {
    String[] parts = pattern.split(":", 6);
    return parts.length < 6 ? "*" : parts[5];
  }

  private void aliases(String asWritten) {
    if (written.stream().map(ActionLint::resourcePart).allMatch(r -> r.startsWith("alias/"))) {
      say(
          "P-50",
          asWritten
              + " is granted on keys, never on an alias: name the key’s ARN, or say which alias"
              + " with the condition kms:ResourceAliases.");
    }
  }

  /** The id of a cluster has no small letter but its first (P-43). */
  private void clusters(String asWritten) {
    for (String pattern : written) {
      String name = resourcePart(pattern);
      String id = name.startsWith("cluster/") ? name.substring("cluster/".length()) : "";
      String rest = id.startsWith("j-") ? id.substring(2) : id;
      if (rest.indexOf("${") < 0 && rest.chars().anyMatch(Character::isLowerCase)) {
        say(
            "P-43",
            asWritten + ": no cluster’s id fits " + pattern + ", ids are like j-1ABCDEFGHIJKL.");
      }
    }
  }

  private void say(String rule, String message) {
    advice.add(Advice.mistake(rule, statement, Element.ACTION, message));
  }
}
