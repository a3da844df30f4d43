package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.clause.AccountId;
import dev.clausewright.ui.check.CheckDesk;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Notice;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The menu at the top right: which account is asked, and how to set the training account back. */
final class AccountMenu {
  private AccountMenu() {}

  static MenuButton of(Account account, CheckDesk checks, Notice notice) {
    MenuButton menu = new MenuButton(account.name(), Icon.of(Feather.BOOK_OPEN));
    menu.getStyleClass().addAll("flat", "account-menu");
    Named.as(menu, "Account: " + account.name());
    MenuItem reset = new MenuItem("Reset the training account", Icon.of(Feather.ROTATE_CCW));
    reset.setOnAction(
        event -> {
          checks.reset();
          notice.say(Status.NOTE, "The training account is as it was at the start.");
        });
    checks
        .changesProperty()
        .subscribe(changes -> reset.setDisable(changes.busy() || changes.done().isEmpty()));
    menu.getItems().addAll(about(account), new SeparatorMenuItem(), reset);
    return menu;
  }

  private static CustomMenuItem about(Account account) {
    VBox lines =
        new VBox(
            Words.strong(account.name()),
            Words.small(
                account.id().map(AccountId::digits).orElse("no account number")
                    + " · built in, no network"));
    lines.getStyleClass().add("sp-2");
    CustomMenuItem item = new CustomMenuItem(lines, false);
    item.getStyleClass().add("account-about");
    return item;
  }
}
