package dev.clausewright.ui.step.role;

import dev.clausewright.clause.RoleArn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the buttons of the chain editor do, on lists. */
final class ChainEdit {
  /** */
  static final int MOST = 10;

  private ChainEdit() {}

  /** The role picked in the list is the first; the rest stays, without that role. */
  static List<RoleArn> first(List<RoleArn> chain, RoleArn role) {
    List<RoleArn> changed = new ArrayList<>();
    changed.add(role);
    chain.stream().skip(1).filter(other -> !other.equals(role)).forEach(changed::add);
    return List.copyOf(changed);
  }

  static List<RoleArn> add(List<RoleArn> chain, RoleArn role) {
    List<RoleArn> changed = new ArrayList<>(chain);
    changed.add(role);
    return List.copyOf(changed);
  }

  static List<RoleArn> remove(List<RoleArn> chain, int at) {
    List<RoleArn> changed = new ArrayList<>(chain);
    changed.remove(at);
    return List.copyOf(changed);
  }

  /** One place up or down; at the ends nothing changes. */
  static List<RoleArn> move(List<RoleArn> chain, int at, int by) {
    int to = at + by;
    if (to < 0 || to >= chain.size()) {
      return chain;
    }
    List<RoleArn> changed = new ArrayList<>(chain);
    Collections.swap(changed, at, to);
    return List.copyOf(changed);
  }
}
