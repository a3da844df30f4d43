package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;

/** Resource or NotResource of a statement. */
public final class ResourceElement {
  private final boolean not;
  private final List<ResourcePattern> patterns;

  ResourceElement(boolean not, List<String> written, boolean variables) {
    this.not = not;
    this.patterns =
        written.stream().map(pattern -> new ResourcePattern(pattern, variables)).toList();
  }

  /** Whether it is NotResource: everything but these. */
  public boolean not() {
    return not;
  }

  /** The patterns as written. */
  public List<String> written() {
    return patterns.stream().map(ResourcePattern::written).toList();
  }

  List<ResourcePattern> patterns() {
    return patterns;
  }

  /**
   * Whether the element takes the resource. A pattern whose variable has no value matches nothing,
   * so that NotResource applies in spite of it (contested; the user guide reads so).
   */
  Tri matches(String resource, Context context) {
    Tri any = Tri.FALSE;
    for (int i = 0; i < patterns.size() && any != Tri.TRUE; i++) {
      Optional<Template.Resolved> pattern = patterns.get(i).resolve(context);
      if (pattern.isPresent() && pattern.get().glob().matches(resource)) {
        any = any.or(pattern.get().certain() ? Tri.TRUE : Tri.UNKNOWN);
      }
    }
    return not ? any.not() : any;
  }
}
