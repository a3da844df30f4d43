/**
 * The Check step: the verdict with the way to the data, the checks as they stream in, the evidence
 * and the remedy of each, and what was not looked at. {@link CheckDesk} holds the state, {@link
 * CheckView} draws it; what a screen shows is a function of one {@link Picture}.
 */
@NullMarked
package dev.clausewright.ui.check;

import org.jspecify.annotations.NullMarked;
