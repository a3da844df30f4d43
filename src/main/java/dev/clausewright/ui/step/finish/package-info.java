/** The last step: the statement handed over, with placeholders or, asked twice, with secrets. */
@NullMarked
package dev.clausewright.ui.step.finish;

import org.jspecify.annotations.NullMarked;
