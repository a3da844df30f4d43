package dev.clausewright.ui.account;

import dev.clausewright.account.Account;
import dev.clausewright.account.Accounts;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Profile;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Unreachable;
import dev.clausewright.ui.settings.Settings;
import dev.clausewright.ui.work.Work;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The account that the window works on. Opening happens elsewhere and can be cancelled: then the
 * account before stays. Application thread only.
 */
public final class AccountDesk implements AutoCloseable {
  /** What came of opening one; with the profile that was tried in vain. */
  private record Looked(Seen<Account> seen, Optional<Profile> profile) {}

  private final Accounts accounts;
  private final Work work;
  private final InstantSource clock;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<AccountState> state = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Account> account = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Recent>> recent = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper looks = new ReadOnlyIntegerWrapper();
  private final BooleanProperty readOnly = new SimpleBooleanProperty();
  private AccountState before;
  private Work.Running opening = () -> {};

  /**
   * Begins with an account that is open already.
   *
   * @param settings what is remembered of accounts
   */
  public AccountDesk(
      Accounts accounts,
      AccountState.Open first,
      Work work,
      InstantSource clock,
      Settings settings) {
    this.accounts = accounts;
    this.work = work;
    this.clock = clock;
    this.memory = new Memory(settings);
    this.before = first;
    recent.set(memory.recent());
    readOnly.set(memory.readOnly());
    readOnly.subscribe((was, now) -> memory.readOnly(now));
    show(first);
  }

  public ReadOnlyObjectProperty<AccountState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The account that is asked; one that tells why it cannot answer where none could be opened. */
  public ReadOnlyObjectProperty<Account> accountProperty() {
    return account.getReadOnlyProperty();
  }

  /** Snapshots and connections opened before, the latest first. */
  public ReadOnlyObjectProperty<List<Recent>> recentProperty() {
    return recent.getReadOnlyProperty();
  }

  /** Counts up when what was read of the account is to be read again. */
  public ReadOnlyIntegerProperty looksProperty() {
    return looks.getReadOnlyProperty();
  }

  /** While true nothing at AWS can be changed from here. */
  public BooleanProperty readOnlyProperty() {
    return readOnly;
  }

  /** What is remembered over restarts. */
  Memory memory() {
    return memory;
  }

  /** Opens another account, or the same one again. */
  public void choose(Choice choice) {
    opening.cancel();
    if (!(state.get() instanceof AccountState.Opening)) {
      before = state.get();
    }
    state.set(new AccountState.Opening(choice));
    opening =
        work.opening(
            () -> look(choice),
            looked -> opened(choice, looked),
            problem -> lost(choice, Optional.empty(), Lost.of(problem)),
            looked -> looked.seen().found().ifPresent(AccountDesk::letGo));
  }

  /** Uses an account that was opened elsewhere. */
  void use(Choice.Live choice, LiveAccount live) {
    opening.cancel();
    show(new AccountState.Open(choice, live));
  }

  /** The account before stays in use. */
  public void cancel() {
    if (state.get() instanceof AccountState.Opening) {
      opening.cancel();
      state.set(before);
    }
  }

  /** Tries once more to open what is chosen. */
  public void again() {
    choose(state.get().choice());
  }

  public void training() {
    choose(new Choice.Training());
  }

  /** Reads anew: a live account forgets what was read, a snapshot is opened again. */
  public void refresh() {
    switch (account.get()) {
      case LiveAccount live -> {
        var _ =
            work.run(
                () -> {
                  live.refresh();
                  return live;
                },
                done -> looks.set(looks.get() + 1),
                problem -> looks.set(looks.get() + 1));
      }
      case Account _ -> again();
    }
  }

  /** What was chosen to be opened at the start, if anything was. */
  public Optional<Choice> atStart() {
    return memory.atStart();
  }

  private Looked look(Choice choice) {
    Seen<Account> seen = accounts.open(choice);
    return new Looked(seen, seen.found().isPresent() ? Optional.empty() : accounts.profile(choice));
  }

  private void opened(Choice choice, Looked looked) {
    Optional<Profile> profile = looked.profile();
    switch (looked.seen()) {
      case Seen.Got<Account>(Account found, var _) -> show(new AccountState.Open(choice, found));
      case Seen.Absent<Account>(String where) -> lost(choice, profile, Lost.absent(choice, where));
      case Seen.NotHeld<Account>(String where) -> lost(choice, profile, Lost.absent(choice, where));
      case Seen.Denied<Account>(var missing) -> lost(choice, profile, Lost.denied(choice, missing));
      case Seen.Failed<Account>(Cause cause) -> lost(choice, profile, cause);
    }
  }

  private void show(AccountState.Open open) {
    use(open.account());
    memory.opened(open).ifPresent(recent::set);
    state.set(open);
  }

  private void lost(Choice choice, Optional<Profile> profile, Cause cause) {
    use(new Unreachable(Lost.kind(choice), choice.name(), cause));
    state.set(new AccountState.Lost(choice, profile, cause, clock.instant()));
  }

  /** The one before is let go, unless it is the same. */
  private void use(Account now) {
    Account old = account.get();
    account.set(now);
    if (old != now && old != null) {
      letGo(old);
    }
  }

  /** Ends what a live account still asks; nobody waits for that. */
  static void letGo(Account account) {
    if (account instanceof LiveAccount live) {
      Thread.ofVirtual().name("closing").start(live::close);
    }
  }

  /** Lets the account go. */
  @Override
  public void close() {
    opening.cancel();
    letGo(account.get());
  }
}
