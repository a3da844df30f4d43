package dev.clausewright.ui.account;

import dev.clausewright.account.MfaPrompt;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/** The question for an MFA code as a small dialog, where an account is opened from the menu. */
public final class CodeDialog implements CodeStep.Place {
  private final Supplier<Overlay> dialogs;

  private CodeDialog(Supplier<Overlay> dialogs) {
    this.dialogs = dialogs;
  }

  /** A prompt that asks over the window. */
  public static MfaPrompt over(Supplier<Overlay> dialogs) {
    return new CodeStep(new CodeDialog(dialogs));
  }

  @Override
  public void ask(VBox question, Runnable later) {
    Overlay over = dialogs.get();
    Panel panel =
        Panel.dialog(
            "One more proof",
            "AWS wants a code of your MFA device for this profile.",
            new VBox(question));
    panel.foot(Panel.spring(), Buttons.plain("Cancel", panel::close));
    over.open(panel, later);
  }

  @Override
  public void done() {
    dialogs.get().hide(true);
  }
}
