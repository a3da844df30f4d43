/**
 * The statement as it would be handed over, beside every step: its lines with holes and secrets as
 * chips, the policy it needs, and below them what the rules found and what nobody looked at.
 */
@NullMarked
package dev.clausewright.ui.preview;

import org.jspecify.annotations.NullMarked;
