package dev.clausewright.clause;

/// Something that may not stand in a statement as it is now, or must and does not (3.1, 3.2).
///
/// @param slot the option that is too many, or the one that is missing
/// @param missing whether the slot is empty and must not be
/// @param refused whether Redshift refuses the statement; else it is only advised against
/// @param what what is wrong, a sentence
/// @param why why, and what to do, a sentence or two
public record Breach(
    RuleId rule, Slot slot, boolean missing, boolean refused, String what, String why) {}
