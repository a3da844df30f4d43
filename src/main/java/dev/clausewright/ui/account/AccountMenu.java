package dev.clausewright.ui.account;

import dev.clausewright.account.Account;
import dev.clausewright.account.Age;
import dev.clausewright.account.Choice;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Kind;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Named;
import dev.clausewright.ui.control.Spinner;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;

/** The menu at the top right: which account is asked, which others there are, and what to do. */
public final class AccountMenu {
  private final AccountDesk desk;
  private final MenuDeeds deeds;
  private final InstantSource clock;
  private final MenuButton button = new MenuButton();
  private final Button cancel;
  private final HBox node;

  public AccountMenu(AccountDesk desk, MenuDeeds deeds, InstantSource clock) {
    this.desk = desk;
    this.deeds = deeds;
    this.clock = clock;
    cancel = Buttons.tiny("Cancel opening the account", Feather.X, desk::cancel);
    cancel.managedProperty().bind(cancel.visibleProperty());
    button.getStyleClass().addAll("flat", "account-menu");
    button.setMnemonicParsing(false);
    button.setOnShowing(event -> fill());
    button.setOnShown(event -> alignRight());
    node = new HBox(button, cancel);
    node.getStyleClass().add("account-line");
    desk.stateProperty().subscribe(this::head);
    desk.recentProperty().subscribe(recent -> fill());
    deeds.resettable().subscribe(now -> fill());
  }

  /** What stands in the header. */
  public Node node() {
    return node;
  }

  public void open() {
    button.requestFocus();
    button.show();
  }

  /** The menu is wider than its button, which lies at the right end of the window. */
  private void alignRight() {
    ContextMenu menu = button.getItems().getFirst().getParentPopup();
    double right = button.localToScreen(button.getLayoutBounds()).getMaxX();
    menu.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
    menu.setAnchorX(right);
  }

  private void head(AccountState state) {
    String words = words(state);
    button.setText(words);
    button.setGraphic(icon(state));
    Named.as(button, "Account: " + words + whole(state));
    cancel.setVisible(state instanceof AccountState.Opening);
    fill();
  }

  /** The addresses of custom endpoints in full, for which the button has no room. */
  private static String whole(AccountState state) {
    return state instanceof AccountState.Open(var _, LiveAccount live)
        ? endpoints(live).map(custom -> ". Asked at " + custom.phrase()).orElse("")
        : "";
  }

  private String words(AccountState state) {
    return switch (state) {
      case AccountState.Open(Choice choice, Account account) -> words(choice, account);
      case AccountState.Opening(Choice choice) -> "Opening " + choice.name() + "…";
      case AccountState.Lost(Choice choice, var _, var _, var _) -> named(choice);
    };
  }

  private String words(Choice choice, Account account) {
    String age =
        account.kind() == Kind.SNAPSHOT
            ? account
                .age()
                .map(one -> " · " + one.words(clock.instant()))
                .orElse(" · of unknown age")
            : "";
    String endpoint =
        account instanceof LiveAccount live
            ? endpoints(live).map(custom -> " · " + custom.shortest()).orElse("")
            : "";
    return switch (choice) {
      case Choice.Training _ -> account.name();
      case Choice.Snapshot(var folders) ->
          (folders.size() > 1 ? choice.name() : account.name()) + age;
      case Choice.Live _ -> named(choice) + endpoint;
    };
  }

  private static Optional<CustomEndpoints> endpoints(LiveAccount live) {
    return Optional.of(live.identity().endpoints()).filter(custom -> !custom.none());
  }

  private static String named(Choice choice) {
    return choice instanceof Choice.Live ? "AWS · " + choice.name() : choice.name();
  }

  private static Node icon(AccountState state) {
    return switch (state) {
      case AccountState.Opening _ -> new Spinner();
      case AccountState.Lost _ -> Icon.of(Feather.CLOUD_OFF);
      case AccountState.Open(Choice choice, var _) -> Icon.of(shape(choice));
    };
  }

  static Feather shape(Choice choice) {
    return switch (choice) {
      case Choice.Training _ -> Feather.BOOK_OPEN;
      case Choice.Snapshot _ -> Feather.FOLDER;
      case Choice.Live _ -> Feather.CLOUD;
    };
  }

  private void fill() {
    List<MenuItem> items = new ArrayList<>();
    if (desk.stateProperty().get() instanceof AccountState.Opening) {
      items.add(MenuItems.deed("Cancel opening", Feather.X, desk::cancel));
    }
    items.add(MenuItems.head("Built in"));
    items.add(
        MenuItems.account(
            new MenuItems.Look(
                Feather.BOOK_OPEN,
                "Training account",
                "For practice, no network",
                false,
                List.of()),
            chosen() instanceof Choice.Training,
            desk::training));
    kind(items, "Snapshots", Choice.Snapshot.class);
    kind(items, "Live", Choice.Live.class);
    items.add(MenuItems.line());
    items.addAll(deeds());
    items.add(MenuItems.line());
    items.add(
        MenuItems.check(
            "Read-only mode",
            "changes nothing at AWS",
            "each change is confirmed",
            desk.readOnlyProperty()));
    button.getItems().setAll(items);
  }

  private void kind(List<MenuItem> items, String head, Class<? extends Choice> kind) {
    List<Recent> those =
        desk.recentProperty().get().stream().filter(r -> kind.isInstance(r.choice())).toList();
    if (!those.isEmpty()) {
      items.add(MenuItems.head(head));
    }
    for (Recent recent : those) {
      items.add(
          MenuItems.account(
              look(recent), recent.choice().equals(chosen()), () -> desk.choose(recent.choice())));
      together(recent, those)
          .ifPresent(
              both ->
                  items.add(
                      MenuItems.link(
                          "Use both, for a chain between them", () -> desk.choose(both))));
    }
  }

  /** This snapshot beside the one in use; without one in use, beside the latest. */
  private Optional<Choice> together(Recent recent, List<Recent> all) {
    Choice base = chosen() instanceof Choice.Snapshot now ? now : all.getFirst().choice();
    boolean single = recent.choice() instanceof Choice.Snapshot(var folders) && folders.size() == 1;
    if (base instanceof Choice.Snapshot(var home)
        && recent.choice() instanceof Choice.Snapshot(var other)
        && single
        && home.size() == 1
        && !home.equals(other)) {
      return Optional.of(new Choice.Snapshot(List.of(home.getFirst(), other.getFirst())));
    }
    return Optional.empty();
  }

  private MenuItems.Look look(Recent recent) {
    Optional<Age> age = recent.takenAt().map(at -> new Age(at, true));
    List<String> line = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    if (!recent.account().isEmpty()) {
      line.add(recent.account());
    }
    age.ifPresent(one -> line.add(one.words(clock.instant())));
    if (recent.choice() instanceof Choice.Live(var connection)) {
      connection.region().ifPresent(region -> line.add(region.name()));
      if (!recent.endpoints().isEmpty()) {
        asked.addAll(List.of(recent.endpoints().split(CustomEndpoints.BETWEEN)));
      }
      if (asked.size() == 1) {
        line.add(asked.removeFirst());
      }
    }
    boolean old = age.filter(one -> one.isOld(clock.instant())).isPresent();
    return new MenuItems.Look(
        shape(recent.choice()), recent.name(), String.join(" · ", line), old, asked);
  }

  private List<MenuItem> deeds() {
    List<MenuItem> items = new ArrayList<>();
    items.add(MenuItems.deed("Open a snapshot folder…", Feather.FOLDER_PLUS, deeds.folder()));
    items.add(MenuItems.deed("How to make a snapshot…", Feather.TERMINAL, deeds.script()));
    items.add(MenuItems.deed("Connect to AWS…", Feather.CLOUD, deeds.connect()));
    Kind kind = desk.accountProperty().get().kind();
    boolean open = desk.stateProperty().get() instanceof AccountState.Open;
    if (open && kind != Kind.TRAINING) {
      items.add(
          MenuItems.deed(
              kind == Kind.LIVE ? "Forget what was read" : "Read the snapshot again",
              Feather.REFRESH_CW,
              desk::refresh));
    }
    if (open && kind != Kind.SNAPSHOT) {
      items.add(MenuItems.deed("Export as a snapshot folder…", Feather.DOWNLOAD, deeds.export()));
    }
    if (deeds.resettable().getValue()) {
      items.add(MenuItems.deed("Reset the training account", Feather.ROTATE_CCW, deeds.reset()));
    }
    return items;
  }

  private Choice chosen() {
    return desk.stateProperty().get().choice();
  }
}
