package dev.clausewright.ui.diagnose.editor;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.jspecify.annotations.Nullable;

/** The code area, which says to a screen reader what is wrong where the caret is. */
final class Area extends CodeArea {
  private final Supplier<Optional<Mark>> under;

  Area(Model model, Supplier<Optional<Mark>> under) {
    super(model);
    this.under = under;
    // never its accessible text: that would replace what stands in it
    setAccessibleRoleDescription("SQL editor");
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    if (attribute == AccessibleAttribute.HELP) {
      return under.get().map(Mark::words).orElse("Ctrl+Tab leaves the editor");
    }
    return super.queryAccessibleAttribute(attribute, parameters);
  }

  void caretMoved() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
  }
}
