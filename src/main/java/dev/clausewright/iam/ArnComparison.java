package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;

/** ArnEquals and ArnLike, which are the same: six parts, each compared with its own. */
final class ArnComparison implements Comparison {
  private final List<Template> values;

  ArnComparison(List<String> values, boolean variables) {
    this.values =
        values.stream()
            .map(
                value ->
                    new Template(value, Template.Style.PATTERN, variables ? 0 : value.length()))
            .toList();
  }

  @Override
  public boolean reads(String asked) {
    return Arn.parse(asked).isPresent();
  }

  @Override
  public List<String> variables() {
    return values.stream().flatMap(value -> value.variables().stream()).toList();
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    Tri any = Tri.FALSE;
    for (int i = 0; i < values.size() && any != Tri.TRUE; i++) {
      Optional<Template.Resolved> value = values.get(i).resolve(context);
      if (value.isPresent()) {
        any = any.or(fits(value.get(), asked));
      }
    }
    return any;
  }

  private static Tri fits(Template.Resolved value, String asked) {
    if (!value.certain()) {
      // What is unknown may hold colons, so that parts cannot be told apart.
      return Tri.UNKNOWN;
    }
    Glob glob = value.glob();
    return Tri.of(ArnGlob.isArn(glob) && ArnGlob.parts(glob).matches(asked));
  }
}
