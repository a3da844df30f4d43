package dev.clausewright.check;

import dev.clausewright.iam.Capped;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.PolicyLint;
import dev.clausewright.iam.Source;
import java.util.List;
import java.util.Optional;

/** The policies that withheld what another one gives, where no near miss shows them already. */
final class Withheld {
  /** So much of a policy is shown that holds no statement to point at. */
  private static final int LINES = 8;

  private Withheld() {}

  static List<Evidence> of(Decision decision, Layers layers, List<NearMiss> shown) {
    return decision.cappedBy().stream()
        .filter(
            capped -> shown.stream().map(NearMiss::source).noneMatch(source -> is(source, capped)))
        .flatMap(capped -> find(layers, capped).stream())
        .map(Withheld::evidence)
        .toList();
  }

  private static Optional<Source> find(Layers layers, Capped capped) {
    return layers.sources().filter(source -> is(source, capped)).findFirst();
  }

  private static boolean is(Source source, Capped capped) {
    return source.layer() == capped.layer() && source.name().equals(capped.policy());
  }

  private static Evidence evidence(Source source) {
    return new Evidence(
        sentence(source.layer()),
        EvidenceOf.shortName(source),
        source.route() + " · withholds it",
        source.policy().text(),
        1,
        LINES,
        List.of(),
        PolicyLint.of(source));
  }

  private static String sentence(Layer layer) {
    return switch (layer) {
      case IDENTITY -> "Another policy lets it in, and this one, its own, does not allow it.";
      case BOUNDARY -> "The permissions boundary does not allow it, whatever other policies say.";
      case SESSION -> "The session policy does not allow it, whatever other policies say.";
      case SCP -> "The organisation does not allow it at this level.";
      case RCP -> "The organisation does not allow it for such resources.";
      case RESOURCE -> "The policy of the resource does not allow it.";
      case TRUST -> "The trust policy does not let it in.";
    };
  }
}
