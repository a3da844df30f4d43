package dev.clausewright.ui.account;

import dev.clausewright.account.Account;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.ui.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of accounts over restarts: names and places, never a secret. */
final class Memory {
  private static final String RECENT = "account.recent.";
  private static final String START = "account.start.";
  private static final String LAST = "account.connection.";
  private static final String READ_ONLY = "account.read-only";
  private static final int MOST = 6;

  private final Settings settings;

  Memory(Settings settings) {
    this.settings = settings;
  }

  /** The latest first. */
  List<Recent> recent() {
    List<Recent> all = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      RecentText.read(settings.under(RECENT + i + ".")).ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  /** Remembers what was opened, and answers the list as it is now; none if nothing is to be. */
  Optional<List<Recent>> opened(AccountState.Open open) {
    if (open.choice() instanceof Choice.Training) {
      return Optional.empty();
    }
    List<Recent> all = new ArrayList<>();
    all.add(of(open));
    recent().stream().filter(other -> !other.choice().equals(open.choice())).forEach(all::add);
    List<Recent> kept = all.stream().limit(MOST).toList();
    for (int i = 0; i < MOST; i++) {
      settings.put(RECENT + i + ".", i < kept.size() ? RecentText.write(kept.get(i)) : Map.of());
    }
    if (open.choice() instanceof Choice.Live(Connection connection)) {
      settings.put(LAST, RecentText.write(connection));
    }
    return Optional.of(kept);
  }

  /** On unless somebody turned it off. */
  boolean readOnly() {
    return !settings.text(READ_ONLY).filter("off"::equals).isPresent();
  }

  void readOnly(boolean on) {
    settings.put(READ_ONLY, on ? "on" : "off");
  }

  /** The connection that was opened last. */
  Optional<Connection> last() {
    return RecentText.connection(settings.under(LAST));
  }

  /** What is opened when the program starts; none for the training account. */
  Optional<Choice> atStart() {
    return RecentText.connection(settings.under(START)).map(Choice.Live::new);
  }

  void atStart(Optional<Connection> connection) {
    settings.put(START, connection.map(RecentText::write).orElse(Map.of()));
  }

  private static Recent of(AccountState.Open open) {
    Account account = open.account();
    return new Recent(
        open.choice(),
        name(open),
        account.id().map(AccountId::digits).orElse(""),
        account.takenAt(),
        account instanceof LiveAccount live ? live.identity().endpoints().brief() : "");
  }

  private static String name(AccountState.Open open) {
    return switch (open.choice()) {
      case Choice.Snapshot(var folders) ->
          folders.size() > 1 ? open.choice().name() : open.account().name();
      case Choice.Live live -> live.name();
      case Choice.Training training -> training.name();
    };
  }
}
