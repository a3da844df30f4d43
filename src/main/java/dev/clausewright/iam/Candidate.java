package dev.clausewright.iam;

/**
 * A statement that fits a question in all but its resource.
 *
 * @param level which level of the organisation, from 0; 0 in other layers
 * @param grip how firmly a resource's policy holds the principal; DIRECT in other layers
 * @param fits TRUE, or UNKNOWN when a condition is open
 */
record Candidate(Source source, Statement statement, int level, Grip grip, Tri fits) {

  boolean allows() {
    return statement.effect() == Effect.ALLOW;
  }

  /** Whether the whole statement matches, given how far its resource does. */
  Tri matches(Tri resource) {
    return fits.and(resource);
  }
}
