package dev.clausewright.check;

import java.util.List;

/** What a check found, and the checks that follow from it. */
record Answer(Outcome outcome, List<Check> further) {
  Answer {
    further = List.copyOf(further);
  }

  static Answer of(Outcome outcome) {
    return new Answer(outcome, List.of());
  }
}
