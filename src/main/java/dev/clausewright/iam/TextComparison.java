package dev.clausewright.iam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** StringEquals, StringEqualsIgnoreCase and StringLike. */
final class TextComparison implements Comparison {
  private final List<Template> values;
  private final boolean folds;

  TextComparison(List<String> values, Template.Style style, boolean variables) {
    this.values =
        values.stream()
            .map(value -> new Template(value, style, variables ? 0 : value.length()))
            .toList();
    this.folds = style == Template.Style.FOLDED;
  }

  @Override
  public boolean reads(String asked) {
    return true;
  }

  @Override
  public List<String> variables() {
    return values.stream().flatMap(value -> value.variables().stream()).toList();
  }

  @Override
  public Tri fitsAny(String asked, Context context) {
    String text = folds ? asked.toLowerCase(Locale.ROOT) : asked;
    Tri any = Tri.FALSE;
    for (int i = 0; i < values.size() && any != Tri.TRUE; i++) {
      Optional<Template.Resolved> value = values.get(i).resolve(context);
      if (value.isPresent() && value.get().glob().matches(text)) {
        any = any.or(value.get().certain() ? Tri.TRUE : Tri.UNKNOWN);
      }
    }
    return any;
  }
}
