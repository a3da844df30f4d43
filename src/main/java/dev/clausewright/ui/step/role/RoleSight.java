package dev.clausewright.ui.step.role;

import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the step shows of the account.
 *
 * @param asking what was seen last; none before the first answer
 * @param chain the roles of the statement as they are now
 * @param waiting whether the answer takes so long that one should be told
 */
record RoleSight(Optional<Asking> asking, List<RoleArn> chain, boolean waiting) {
  List<Target> targets() {
    return asking.flatMap(a -> a.targets().found()).orElse(List.of());
  }

  Optional<Target> target() {
    return asking.flatMap(Asking::target);
  }

  /** The cluster of the draft, where the account does not tell it. */
  Optional<TargetChoice.Held> held(Place place) {
    String why =
        asking.isEmpty()
            ? ""
            : asking.get().targets() instanceof Seen.Got<?> ? "not found here" : "not read";
    return target().isPresent()
        ? Optional.empty()
        : place.target().map(name -> new TargetChoice.Held(name, why));
  }

  /** Whether the roles could not be read, and may be if one tries again. */
  boolean failed() {
    return asking.filter(a -> a.rows() instanceof Seen.Failed<?>).isPresent();
  }

  /** Whether there is no cluster to choose from. */
  boolean lost() {
    return asking.isPresent() && targets().isEmpty();
  }

  /** The roles one may choose from without pasting an ARN. */
  List<RoleArn> roles() {
    return rowsAtHand().map(rows -> rows.stream().map(RoleRow::arn).toList()).orElse(List.of());
  }

  private Optional<List<RoleRow>> rowsAtHand() {
    return asking.flatMap(a -> a.rows().found());
  }

  /** One a role of the chain; those nobody looked at yet wait. */
  List<Hop> hops() {
    List<Hop> known = asking.map(Asking::hops).orElse(List.of());
    List<Hop> hops = new ArrayList<>();
    for (int i = 0; i < chain.size(); i++) {
      boolean same =
          i < known.size()
              && known.get(i).role().equals(chain.get(i))
              && (i == 0 || known.get(i - 1).role().equals(chain.get(i - 1)));
      hops.add(same ? known.get(i) : Hop.waiting(chain.get(i)));
    }
    return List.copyOf(hops);
  }

  boolean user() {
    return asking.map(Asking::user).orElse(false);
  }

  /** When the roles were read. */
  Optional<Instant> read() {
    return asking.flatMap(
        a ->
            a.rows() instanceof Seen.Got<List<RoleRow>>(var _, Instant when)
                ? Optional.of(when)
                : Optional.empty());
  }

  void fill(RoleList list) {
    if (waiting && rowsAtHand().isEmpty()) {
      list.looking();
    } else if (asking.isPresent()) {
      Seen<List<RoleRow>> rows = asking.get().rows();
      if (rows instanceof Seen.Got<List<RoleRow>>(List<RoleRow> all, var _) && !all.isEmpty()) {
        list.show(all);
      } else {
        list.show(Unseen.roles(rows), failed());
      }
    }
  }
}
