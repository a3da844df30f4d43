package dev.clausewright.iam;

import java.util.Optional;
import java.util.stream.Stream;

/** A bucket that belongs to another account than the one who asks (P-45). */
final class OwnerLint {
  private OwnerLint() {}

  static Optional<Remark> of(Question question, Layers layers, Decision decision) {
    Optional<String> own = question.principal().account();
    Optional<String> owner = question.owner();
    if (!QuestionLint.service(question.action()).equals("s3")
        || own.isEmpty()
        || owner.isEmpty()
        || own.equals(owner)) {
      return Optional.empty();
    }
    boolean writes = question.action().equalsIgnoreCase("s3:PutObject");
    return switch (decision) {
      case Decision.ImplicitDeny denied -> lacking(question, denied, owner.get(), layers);
      case Decision.Allowed _, Decision.AllowedIf _, Decision.DeniedIf _ ->
          writes
              ? Optional.of(ownership(own.get(), owner.get(), layers, decision))
              : Optional.empty();
      case Decision.ExplicitDeny _, Decision.Invalid _, Decision.Undecided _ -> Optional.empty();
    };
  }

  /** Which of the two sides is missing; where both agree, something else withholds it. */
  private static Optional<Remark> lacking(
      Question question, Decision.ImplicitDeny denied, String owner, Layers layers) {
    boolean identity = QuestionLint.grants(question, denied, Layer.IDENTITY);
    boolean resource = QuestionLint.grants(question, denied, Layer.RESOURCE);
    if (identity && resource) {
      return Optional.empty();
    }
    String who = Words.who(question.principal());
    String missing =
        identity
            ? "its own policy must let in %s, too".formatted(question.principal().text())
            : resource
                ? "its policy lets %s in, and a policy of %s must allow it, too".formatted(who, who)
                : "a policy of %s must allow it, and the bucket’s own must let in %s"
                    .formatted(who, question.principal().text());
    String message =
        "The bucket belongs to account %s: %s. Or let a chain end in a role of that account."
            .formatted(owner, missing);
    return Optional.of(
        new Remark(layers.resource(), new Advice(Advice.Weight.RISK, "P-45", 0, 1, 1, message)));
  }

  private static Remark ownership(String own, String owner, Layers layers, Decision decision) {
    String message =
        "What account %s writes into a bucket of account %s stays its own if that bucket has ACLs"
                .formatted(own, owner)
            + " enabled, and UNLOAD can set none; buckets made since April 2023 take it over. A"
            + " chain that ends in a role of account %s avoids it.".formatted(owner);
    return new Remark(
        layers.resource(),
        Stream.concat(decision.because().stream(), decision.overrode().stream())
            .filter(by -> by.layer() == Layer.RESOURCE && by.effect() == Effect.ALLOW)
            .findFirst()
            .map(by -> Advice.note("P-45", by.statement(), Element.PRINCIPAL, message))
            .orElse(new Advice(Advice.Weight.NOTE, "P-45", 0, 1, 1, message)));
  }
}
