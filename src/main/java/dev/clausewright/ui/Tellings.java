package dev.clausewright.ui;

import dev.clausewright.account.Account;
import dev.clausewright.account.Kind;
import dev.clausewright.check.Progress;
import dev.clausewright.check.Verdict;
import dev.clausewright.ui.check.CheckDesk;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.finish.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;

/** What Finish repeats of the checks: the verdict, when it was given, and by which account. */
final class Tellings {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Tellings() {}

  static ObservableValue<Told> of(CheckDesk checks, Setting setting) {
    return checks
        .checkedProperty()
        .map(
            news ->
                checks
                    .current()
                    .flatMap(
                        progress ->
                            progress
                                .verdict()
                                .map(verdict -> told(progress, verdict, when(checks, setting))))
                    .orElse(Told.NOT_CHECKED));
  }

  private static Told told(Progress progress, Verdict verdict, String when) {
    Status status =
        switch (verdict.kind()) {
          case WORKS -> Status.PASSED;
          case WORKS_BUT -> Status.WARNING;
          case FAILS -> Status.FAILED;
          case UNKNOWN -> Status.UNKNOWN;
        };
    return new Told(
        status, verdict.sentence() + " " + verdict.detail(), when, !progress.rootKeys());
  }

  private static String when(CheckDesk checks, Setting setting) {
    Instant at = checks.endedAt().orElseGet(setting.clock()::instant);
    Account account = setting.account();
    return "Checked at %s against %s."
        .formatted(
            HOUR.format(at.atZone(ZoneId.systemDefault())),
            account.kind() == Kind.TRAINING ? "the training account" : account.name());
  }
}
