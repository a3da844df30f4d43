package dev.clausewright.need;

import dev.clausewright.clause.Finished;

/// The question that checks, remedies and commands take: may this statement run there?
public record Ask(Finished statement, Place place, Facts facts) {}
