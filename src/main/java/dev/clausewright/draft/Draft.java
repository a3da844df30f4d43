package dev.clausewright.draft;

import dev.clausewright.clause.Finished;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.secret.SecretRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person has chosen so far. Immutable: every change answers another draft.
///
/// @param name what the person calls it
/// @param access empty until one of the two cards is chosen
/// @param place where it will run, as far as known
/// @param facts what is known beyond the text
/// @param open why something that would help is not known: "the administrator knows"
/// @param reached the steps that were visited
public record Draft(
    String name,
    Statement statement,
    Optional<Access> access,
    Place place,
    Facts facts,
    Map<Fact, String> open,
    Set<StepId> reached) {
  /// What may be asked beside the statement, and may stay open.
  public enum Fact {
    TARGET,
    REGION,
    USER,
    KEY,
    EXPECTED,
    EXPIRY
  }

  public Draft {
    open = open.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(open));
    reached = reached.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(reached));
  }

  public static Draft begin(String name, Verb verb) {
    return new Draft(
        name,
        Statement.empty(verb),
        Optional.empty(),
        Place.open(Partition.AWS),
        Facts.NONE,
        Map.of(),
        Set.of(StepId.STATEMENT));
  }

  public Draft withName(String other) {
    return new Draft(other, statement, access, place, facts, open, reached);
  }

  public Draft withStatement(Statement other) {
    return new Draft(name, other, access, place, facts, open, reached);
  }

  /// Chooses a card; the parts of the statement that belong to the other one go.
  public Draft withAccess(Access other) {
    Statement kept = statement.drop(slot -> slot.part().isAuthorization() && !belongs(slot, other));
    return new Draft(name, kept, Optional.of(other), place, facts, open, reached);
  }

  public Draft withPlace(Place other) {
    return new Draft(name, statement, access, other, facts, open, reached);
  }

  public Draft withFacts(Facts other) {
    return new Draft(name, statement, access, place, other, open, reached);
  }

  /// Says why something is not known.
  public Draft withOpen(Fact fact, String because) {
    Map<Fact, String> more = new EnumMap<>(Fact.class);
    more.putAll(open);
    more.put(fact, because);
    return new Draft(name, statement, access, place, facts, more, reached);
  }

  public Draft reaching(StepId step) {
    Set<StepId> more = EnumSet.copyOf(reached.isEmpty() ? EnumSet.of(step) : reached);
    more.add(step);
    return new Draft(name, statement, access, place, facts, open, more);
  }

  /// Without what refers to a secret that was wiped.
  Draft without(Set<SecretRef> wiped) {
    return withStatement(Secrets.without(statement, wiped));
  }

  /// The steps that this draft leads through, in order.
  public List<StepId> steps() {
    List<StepId> steps = new ArrayList<>();
    steps.add(StepId.STATEMENT);
    if (needsAuthorization()) {
      steps.add(StepId.ACCESS);
      access.ifPresent(a -> steps.add(a == Access.ROLE ? StepId.ROLE : StepId.KEYS));
    }
    steps.addAll(List.of(StepId.OPTIONS, StepId.CHECK, StepId.FINISH));
    return List.copyOf(steps);
  }

  /// A library from a web address takes none (P-18).
  public boolean needsAuthorization() {
    return statement.value(Part.SOURCE).filter(HttpsUrl.class::isInstance).isEmpty();
  }

  /// The question for checks and remedies, or what it lacks.
  public Asked toAsk() {
    return switch (Finished.of(statement)) {
      case Finished.Result.Ready(Finished finished) ->
          new Asked.Ready(new Ask(finished, place, facts));
      case Finished.Result.NotYet(List<Finished.Gap> gaps) -> new Asked.Missing(missing(gaps));
    };
  }

  private List<Asked.Piece> missing(List<Finished.Gap> gaps) {
    return gaps.stream()
        .map(gap -> new Asked.Piece(stepOf(gap.slot()), gap.slot(), gap.what()))
        .toList();
  }

  /// Before a card is chosen, the way to the authorization begins at Access.
  private StepId stepOf(Slot slot) {
    StepId step = StepId.of(slot, statement.verb());
    boolean authorization = step == StepId.ROLE || step == StepId.KEYS;
    if (!authorization) {
      return step;
    }
    return access.map(a -> a == Access.ROLE ? StepId.ROLE : StepId.KEYS).orElse(StepId.ACCESS);
  }

  private static boolean belongs(Slot slot, Access access) {
    boolean role = slot.part() == Part.IAM_ROLE || slot.part() == Part.CREDENTIALS_ROLE;
    return slot.part() == Part.CREDENTIALS_MASTER_KEY || role == (access == Access.ROLE);
  }

  /// Only what is no secret and no text of the person: drafts end up in messages of defects.
  @Override
  public String toString() {
    return "Draft[" + statement.verb().keyword() + ", " + reached + "]";
  }
}
