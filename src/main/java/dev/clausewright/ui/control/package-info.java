/**
 * The controls every screen is made of: fields with three states, segments, cards, chips, rows,
 * code with holes, sheets and dialogs, and the theme they wear. They know nothing of Redshift: what
 * they show is handed to them, what a person does is handed back.
 */
@NullMarked
package dev.clausewright.ui.control;

import org.jspecify.annotations.NullMarked;
