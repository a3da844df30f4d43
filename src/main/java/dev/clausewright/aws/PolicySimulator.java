package dev.clausewright.aws;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.ContextEntry;
import software.amazon.awssdk.services.iam.model.ContextKeyTypeEnum;
import software.amazon.awssdk.services.iam.model.EvaluationResult;
import software.amazon.awssdk.services.iam.model.PermissionsBoundaryDecisionDetail;
import software.amazon.awssdk.services.iam.model.ResourceSpecificResult;
import software.amazon.awssdk.services.iam.model.SimulatePrincipalPolicyResponse;
import software.amazon.awssdk.services.iam.model.Statement;

/// SimulatePrincipalPolicy. What an answer leaves out counts as not said.
final class PolicySimulator implements Simulator {
  /// More at once are answered more slowly, and sooner refused.
  private static final int CHUNK = 20;

  private final Session session;

  PolicySimulator(Session session) {
    this.session = session;
  }

  @Override
  public Seen<List<Simulated>> simulate(
      String principal, String action, List<String> resources, Map<String, List<String>> context) {
    Question question =
        new Question(
            session.host(Service.IAM),
            new Permission("iam:SimulatePrincipalPolicy", principal),
            "what AWS’s simulator says of " + principal,
            "There is no " + principal + " for AWS’s simulator.");
    List<ContextEntry> entries = context.entrySet().stream().map(PolicySimulator::entry).toList();
    List<Supplier<Seen<List<Simulated>>>> chunks = new ArrayList<>();
    for (int from = 0; from < resources.size(); from += CHUNK) {
      List<String> chunk = resources.subList(from, Math.min(from + CHUNK, resources.size()));
      chunks.add(
          () ->
              session.calls().all(question, mark -> page(principal, action, chunk, entries, mark)));
    }
    Seen<List<Simulated>> all = new Seen.Got<>(List.of(), Instant.now());
    for (Seen<List<Simulated>> chunk : Side.bySide(chunks)) {
      all =
          all.then(
              (before, _) ->
                  chunk.map(found -> Stream.concat(before.stream(), found.stream()).toList()));
    }
    return all;
  }

  private Calls.Page<Simulated> page(
      String principal,
      String action,
      List<String> resources,
      List<ContextEntry> entries,
      Optional<String> mark) {
    SimulatePrincipalPolicyResponse answer =
        session
            .clients()
            .iam(session.region().partition())
            .simulatePrincipalPolicy(
                request -> {
                  request
                      .policySourceArn(principal)
                      .actionNames(action)
                      .resourceArns(resources)
                      .contextEntries(entries);
                  mark.ifPresent(request::marker);
                });
    List<EvaluationResult> results =
        NotSaid.need(
            answer.hasEvaluationResults(), answer.evaluationResults(), "EvaluationResults");
    return new Calls.Page<>(
        results.stream().flatMap(result -> simulated(result, resources).stream()).toList(),
        Boolean.TRUE.equals(answer.isTruncated())
            ? Optional.ofNullable(answer.marker())
            : Optional.empty());
  }

  /// At the top stands the ARN's template, so the results of single resources count where there
  /// are some.
  private static List<Simulated> simulated(EvaluationResult result, List<String> resources) {
    Optional<Boolean> organisation =
        Optional.ofNullable(result.organizationsDecisionDetail())
            .map(detail -> detail.allowedByOrganizations());
    if (result.hasResourceSpecificResults() && !result.resourceSpecificResults().isEmpty()) {
      return result.resourceSpecificResults().stream()
          .map(one -> simulated(one, organisation))
          .toList();
    }
    String name = result.evalResourceName();
    Optional<String> about =
        name != null && resources.contains(name)
            ? Optional.of(name)
            : resources.size() == 1 ? Optional.of(resources.getFirst()) : Optional.empty();
    return about
        .map(
            resource ->
                List.of(
                    new Simulated(
                        resource,
                        decision(result.evalDecisionAsString()),
                        matched(result.matchedStatements()),
                        result.missingContextValues(),
                        boundary(result.permissionsBoundaryDecisionDetail()),
                        organisation)))
        .orElse(List.of());
  }

  private static Simulated simulated(ResourceSpecificResult one, Optional<Boolean> organisation) {
    return new Simulated(
        NotSaid.need(one.evalResourceName(), "EvalResourceName"),
        decision(one.evalResourceDecisionAsString()),
        matched(one.matchedStatements()),
        one.missingContextValues(),
        boundary(one.permissionsBoundaryDecisionDetail()),
        organisation);
  }

  private static Optional<Boolean> boundary(
      @org.jspecify.annotations.Nullable PermissionsBoundaryDecisionDetail detail) {
    return Optional.ofNullable(detail).map(said -> said.allowedByPermissionsBoundary());
  }

  private static Decision decision(@org.jspecify.annotations.Nullable String word) {
    return switch (NotSaid.need(word, "EvalDecision")) {
      case "allowed" -> Decision.ALLOWED;
      case "explicitDeny" -> Decision.EXPLICIT_DENY;
      case "implicitDeny" -> Decision.IMPLICIT_DENY;
      default -> throw new NotSaid("EvalDecision that is known");
    };
  }

  /// A sort of policy that nobody has heard of is no fault.
  private static List<Matched> matched(List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.sourcePolicyId() != null)
        .map(
            statement ->
                new Matched(
                    statement.sourcePolicyId(),
                    Optional.ofNullable(statement.sourcePolicyTypeAsString()).orElse(""),
                    Optional.ofNullable(statement.startPosition()).map(p -> p.line()).orElse(0),
                    Optional.ofNullable(statement.startPosition()).map(p -> p.column()).orElse(0),
                    Optional.ofNullable(statement.endPosition()).map(p -> p.line()).orElse(0)))
        .toList();
  }

  private static ContextEntry entry(Map.Entry<String, List<String>> said) {
    return ContextEntry.builder()
        .contextKeyName(said.getKey())
        .contextKeyType(type(said.getKey(), said.getValue().size()))
        .contextKeyValues(said.getValue())
        .build();
  }

  /// The type of the keys that such requests carry; all others are text.
  private static ContextKeyTypeEnum type(String key, int values) {
    boolean one = values == 1;
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "aws:securetransport", "aws:multifactorauthpresent", "aws:viaawsservice" ->
          ContextKeyTypeEnum.BOOLEAN;
      case "aws:sourceip", "aws:vpcsourceip" ->
          one ? ContextKeyTypeEnum.IP : ContextKeyTypeEnum.IP_LIST;
      case "aws:currenttime", "aws:tokenissuetime" -> ContextKeyTypeEnum.DATE;
      case "s3:max-keys", "aws:multifactorauthage", "aws:epochtime" -> ContextKeyTypeEnum.NUMERIC;
      default -> one ? ContextKeyTypeEnum.STRING : ContextKeyTypeEnum.STRING_LIST;
    };
  }
}
