package dev.clausewright.ui.step.keys;

import dev.clausewright.account.Account;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What AWS can do for the keys while it is connected: test them, or issue temporary ones. */
final class KeyTools extends HBox {
  private final Session session;
  private final Setting setting;
  private final Overlay sheets;

  /**
   * @param complete leads to the field that is missing, and answers whether none is
   */
  KeyTools(Session session, Setting setting, Overlay sheets, BooleanSupplier complete) {
    this.session = session;
    this.setting = setting;
    this.sheets = sheets;
    Button test =
        Buttons.quiet(
            "Test these keys…",
            Feather.CHECK_SQUARE,
            () -> {
              if (complete.getAsBoolean()) {
                test();
              }
            });
    test.setId("test-keys");
    Button mint = Buttons.quiet("Get temporary keys…", Feather.DOWNLOAD_CLOUD, this::mint);
    mint.setId("get-keys");
    getChildren().addAll(test, mint);
    getStyleClass().add("role-under");
    setting.accountProperty().subscribe(this::at);
  }

  private void at(Account account) {
    setVisible(account instanceof LiveAccount);
    setManaged(account instanceof LiveAccount);
  }

  private Optional<LiveAccount> live() {
    return setting.account() instanceof LiveAccount live ? Optional.of(live) : Optional.empty();
  }

  private void test() {
    live().ifPresent(live -> new KeyTestSheet(session, setting, live).open(sheets));
  }

  private void mint() {
    live().ifPresent(live -> new IssueSheet(session, setting, live).open(sheets));
  }
}
