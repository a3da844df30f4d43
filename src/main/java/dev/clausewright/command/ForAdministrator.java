package dev.clausewright.command;

import dev.clausewright.account.Permission;
import dev.clausewright.account.snapshot.SnapshotScript;
import dev.clausewright.clause.Region;
import dev.clausewright.remedy.ReadingPolicy;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What could not be looked at, in the words for whoever can let one look. */
final class ForAdministrator {
  private ForAdministrator() {}

  /** Asks an account something. */
  interface Asking {
    Exit exit() throws BadQuestion, IOException, InterruptedException;
  }

  /** Asks, and then hands over; also where the question turned out to be a bad one. */
  static Exit after(Asking asking, Opened opened, Streams streams)
      throws BadQuestion, IOException, InterruptedException {
    try {
      Exit exit = asking.exit();
      handOver(opened, streams);
      return exit;
    } catch (BadQuestion bad) {
      handOver(opened, streams);
      throw bad;
    }
  }

  /** Says nothing where nothing was refused. */
  private static void handOver(Opened opened, Streams streams) {
    List<Permission> lacking = opened.lacking().get();
    if (lacking.isEmpty()) {
      return;
    }
    streams.tell(
        "Not everything could be looked at. An administrator can permit it with this policy, which"
            + " only reads:");
    streams.tell(ReadingPolicy.of(lacking).strip());
    opened
        .account()
        .id()
        .ifPresent(
            account -> {
              streams.tell(
                  "Or they make a snapshot of it, and you ask that (--snapshot %s). These commands"
                          .formatted(account.digits())
                      + " make one of the roles and clusters; the script of the window’s account"
                      + " menu takes buckets and keys as well:");
              Set<Region> regions = opened.region().map(Set::of).orElse(Set.of());
              SnapshotScript.commands(account, regions).forEach(streams::tell);
            });
  }
}
