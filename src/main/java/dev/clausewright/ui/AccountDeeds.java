package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.Seen;
import dev.clausewright.account.snapshot.SnapshotScript.Wanted;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.ui.account.AccountDesk;
import dev.clausewright.ui.account.ConnectDialog;
import dev.clausewright.ui.account.ScriptDialog;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.work.Work;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What the account menu leads to, over this window. */
final class AccountDeeds {
  private final AccountDesk accounts;
  private final Over over;
  private final Work work;
  private final InstantSource clock;

  /**
   * The window that is asked over.
   *
   * @param frame the window's content, once it is made
   */
  record Over(Session session, Choosing choosing, Supplier<Frame> frame) {
    Window window() {
      return frame.get().getScene().getWindow();
    }
  }

  AccountDeeds(AccountDesk accounts, Over over, Work work, InstantSource clock) {
    this.accounts = accounts;
    this.over = over;
    this.work = work;
    this.clock = clock;
  }

  void folder() {
    DirectoryChooser asked = new DirectoryChooser();
    asked.setTitle("Open a snapshot folder");
    over.choosing()
        .folder(asked, over.window())
        .ifPresent(folder -> accounts.choose(new Choice.Snapshot(List.of(folder))));
  }

  void connect(Cloud cloud) {
    Wanted wanted = SnapshotWanted.of(over.session().draft(), accounts.accountProperty().get());
    new ConnectDialog(accounts, cloud, work, over.frame().get().dialogs(), clock)
        .open(wanted.buckets().stream().findFirst());
  }

  void script() {
    Wanted wanted = SnapshotWanted.of(over.session().draft(), accounts.accountProperty().get());
    new ScriptDialog(work, this::target)
        .open(over.frame().get().dialogs(), wanted, SnapshotWanted.known(wanted));
  }

  private Optional<Path> target(String name) {
    FileChooser asked = new FileChooser();
    asked.setTitle("Save the script");
    asked.setInitialFileName(name);
    return over.choosing().target(asked, over.window());
  }

  /** Into a new folder, named after the account and the day, in the one that is chosen. */
  void export() {
    Account account = accounts.accountProperty().get();
    DirectoryChooser asked = new DirectoryChooser();
    asked.setTitle("Where the snapshot’s folder is made");
    over.choosing()
        .folder(asked, over.window())
        .ifPresent(
            parent -> {
              Path folder = parent.resolve(name(account));
              var _ =
                  work.run(
                      () -> write(account, folder),
                      this::exported,
                      problem -> say("The snapshot could not be written."));
            });
  }

  private String name(Account account) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return "snapshot-" + account.id().map(AccountId::digits).orElse("account") + "-" + today;
  }

  private static Seen<Path> write(Account account, Path folder) {
    return switch (account) {
      case LiveAccount live -> live.export(folder);
      case TrainingAccount training -> write(training, folder);
      case Account _ -> new Seen.NotHeld<>("Only an account that was read can be written.");
    };
  }

  private static Seen<Path> write(TrainingAccount training, Path folder) {
    try {
      training.export(folder);
      return new Seen.Got<>(folder, Instant.now());
    } catch (FileAlreadyExistsException there) {
      return new Seen.NotHeld<>("There is a " + folder.getFileName() + " already.");
    } catch (IOException unwritable) {
      return new Seen.NotHeld<>("The folder cannot be written there.");
    }
  }

  private void exported(Seen<Path> seen) {
    switch (seen) {
      case Seen.Got<Path>(Path folder, var _) ->
          over.frame()
              .get()
              .notice()
              .say(
                  Status.PASSED,
                  "What was read stands in " + folder.getFileName() + ".",
                  Optional.of(
                      new FieldState.Repair(
                          "Use it", () -> accounts.choose(new Choice.Snapshot(List.of(folder))))));
      case Seen.Absent<Path>(String where) -> say(where);
      case Seen.NotHeld<Path>(String where) -> say(where);
      case Seen.Denied<Path>(var missing) -> say("You lack " + missing.action() + ".");
      case Seen.Failed<Path>(var cause) -> say(cause.what() + ". " + cause.why());
    }
  }

  private void say(String words) {
    over.frame().get().notice().say(Status.WARNING, words);
  }
}
