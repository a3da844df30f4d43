package dev.clausewright.aws;

import dev.clausewright.account.Seen;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;

/// Reads what a role, a user or a group holds: IAM has the same calls for all three. What cannot
/// be read is noted, so that it does not pass for none.
final class Holdings {
  /// How the policies of one sort of holder are asked.
  ///
  /// @param sort as in the names of the calls
  record Grip(
      String sort,
      String arn,
      String called,
      Function<Optional<String>, Calls.Page<String>> names,
      Function<String, String> document,
      Function<Optional<String>, Calls.Page<String>> attached) {}

  /// Makes the question of a call of IAM's.
  @FunctionalInterface
  interface Asking {
    Question of(String action, String resource, String what);
  }

  private final Calls calls;
  private final Asking asking;
  private final Function<String, Seen<String>> managed;

  /// @param managed reads a managed policy's document, which is begun as soon as its ARN is known
  Holdings(Calls calls, Asking asking, Function<String, Seen<String>> managed) {
    this.calls = calls;
    this.asking = asking;
    this.managed = managed;
  }

  Listed.Grants of(Grip grip) {
    Side<Seen<List<Seen<Listed.Inline>>>> reading = Side.start(() -> inline(grip));
    Seen<List<String>> attached =
        calls.all(
            asking.of(
                "ListAttached" + grip.sort() + "Policies",
                grip.arn(),
                "the policies attached to " + grip.called()),
            grip.attached());
    List<Side<Seen<String>>> ahead =
        attached.found().orElse(List.of()).stream()
            .map(arn -> Side.start(() -> managed.apply(arn)))
            .toList();
    Seen<List<Seen<Listed.Inline>>> inline = reading.get();
    ahead.forEach(Side::get);
    List<Seen<Listed.Inline>> documents = inline.found().orElse(List.of());
    Listed.Grants grants =
        new Listed.Grants(
            documents.stream().flatMap(policy -> policy.found().stream()).toList(),
            attached.found().orElse(List.of()),
            Optional.empty(),
            List.of());
    for (Seen<Listed.Inline> document : documents) {
      grants = grants.unless(document, "an inline policy (iam:Get" + grip.sort() + "Policy)");
    }
    return grants
        .unless(inline, "its inline policies (iam:List" + grip.sort() + "Policies)")
        .unless(attached, "its attached policies (iam:ListAttached" + grip.sort() + "Policies)");
  }

  private Seen<List<Seen<Listed.Inline>>> inline(Grip grip) {
    return calls
        .all(
            asking.of(
                "List" + grip.sort() + "Policies",
                grip.arn(),
                "the inline policies of " + grip.called()),
            grip.names())
        .map(
            names ->
                Side.bySide(
                    names.stream()
                        .<Supplier<Seen<Listed.Inline>>>map(name -> () -> document(grip, name))
                        .toList()));
  }

  private Seen<Listed.Inline> document(Grip grip, String name) {
    return calls.ask(
        asking.of(
            "Get" + grip.sort() + "Policy",
            grip.arn(),
            "the policy " + name + " of " + grip.called()),
        () -> new Listed.Inline(name, NotSaid.need(grip.document().apply(name), "PolicyDocument")));
  }

  static Calls.Page<String> attached(
      boolean said, List<AttachedPolicy> policies, Optional<String> next) {
    return new Calls.Page<>(
        NotSaid.need(said, policies, "AttachedPolicies").stream()
            .map(policy -> NotSaid.need(policy.policyArn(), "PolicyArn"))
            .toList(),
        next);
  }

  static Optional<String> next(
      @org.jspecify.annotations.Nullable Boolean truncated,
      @org.jspecify.annotations.Nullable String marker) {
    return Boolean.TRUE.equals(truncated) ? Optional.ofNullable(marker) : Optional.empty();
  }
}
