package dev.clausewright.ui.diagnose.editor;

import dev.clausewright.rules.Severity;

/**
 * A wave below a range of the text.
 *
 * @param start in UTF-16 units from the start of the text
 * @param end where it ends; the same as start for something that is missing there
 * @param words shown on hovering and read aloud; no secret
 */
public record Mark(int start, int end, Severity severity, String words) {}
