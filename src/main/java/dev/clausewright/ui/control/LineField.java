package dev.clausewright.ui.control;

import atlantafx.base.controls.CustomTextField;

/** A field of one line that does not swallow a pasted line break, so that it can be named (L-5). */
final class LineField extends CustomTextField {
  @Override
  public void paste() {
    LineBreaks.paste(this);
  }
}
