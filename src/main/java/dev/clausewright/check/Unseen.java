package dev.clausewright.check;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.iam.Layer;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Preparation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects what was not looked at; its list has one order whatever the order of finding. */
final class Unseen {
  private static final List<String> ORDER =
      List.of(
          "resource",
          "key",
          "encryption",
          "region",
          "session",
          "scp",
          "rcp",
          "network",
          "manifest",
          "set_up",
          "database");

  private static final String NO_ORGANISATION =
      "No account at hand tells the policies of its organisation.";

  private final ConcurrentSkipListSet<NotLookedAt> found =
      new ConcurrentSkipListSet<>(
          Comparator.comparingInt((NotLookedAt item) -> ORDER.indexOf(item.layer()))
              .thenComparing(NotLookedAt::of)
              .thenComparing(NotLookedAt::name));

  Unseen(Ask ask) {
    found.add(DatabaseRights.of(ask));
    if (!(ask.statement().authorization() instanceof Authorization.None)) {
      add(Layer.SCP.word(), "", name(Layer.SCP), NO_ORGANISATION);
      add(Layer.RCP.word(), "", name(Layer.RCP), NO_ORGANISATION);
    }
    add("network", "", network(ask), "Only seen from inside the network.");
    if (SourceKind.of(ask.statement().statement()) == SourceKind.S3_MANIFEST
        && ask.statement().statement() instanceof Copy
        && ask.facts().manifestEntries().isEmpty()) {
      add("manifest", "", "The files that the manifest lists", "The manifest itself was not read.");
    }
    for (Preparation preparation : Needs.of(ask).preparations()) {
      add(
          "set_up",
          preparation.who(),
          preparation.who(),
          "%s It needs %s (%s)."
              .formatted(
                  preparation.why(), String.join(", ", preparation.actions()), preparation.id()));
    }
  }

  /** The manifest was read; of the files it lists so many were left out. */
  void manifest(int left) {
    found.removeIf(item -> item.layer().equals("manifest"));
    if (left > 0) {
      add("manifest", "", left + " more files that the manifest lists", "It lists very many.");
    }
  }

  List<NotLookedAt> list() {
    return List.copyOf(found);
  }

  void add(String layer, String of, String name, String why) {
    found.add(new NotLookedAt(layer, of, name, why, Optional.empty()));
  }

  /** Adds it unless it was seen, or is known not to be there. */
  void add(String layer, String of, String name, Seen<?> seen) {
    switch (seen) {
      case Seen.Got<?> _, Seen.Absent<?> _ -> {}
      case Seen.NotHeld<?>(String where) -> add(layer, of, name, where);
      case Seen.Denied<?>(Permission missing) ->
          add(layer, of, name, "Reading it needs " + missing.action() + ".");
      case Seen.Failed<?>(var cause) -> add(layer, of, name, cause.sentence());
    }
  }

  /**
   * Notes whether the organisation's policies over an account were seen; those over the home
   * account are in the list from the start.
   */
  void organisation(Layer layer, AccountId account, boolean home, Seen<?> seen) {
    if (!home) {
      add(layer.word(), account.digits(), name(layer) + " of " + account.digits(), seen);
      return;
    }
    switch (seen) {
      case Seen.Got<?> _, Seen.Absent<?> _ -> remove(layer);
      case Seen.NotHeld<?>(String where) when where.equals(NO_ORGANISATION) -> {}
      case Seen.NotHeld<?> _, Seen.Denied<?> _, Seen.Failed<?> _ -> {
        remove(layer);
        add(layer.word(), "", name(layer), seen);
      }
    }
  }

  private void remove(Layer layer) {
    found.remove(new NotLookedAt(layer.word(), "", name(layer), NO_ORGANISATION, Optional.empty()));
  }

  private static String name(Layer layer) {
    return layer == Layer.SCP ? "Service control policies" : "Resource control policies";
  }

  private static String network(Ask ask) {
    Statement statement = ask.statement().statement();
    return statement instanceof CreateLibrary
            && ask.statement().authorization() instanceof Authorization.None
        ? "The way from the cluster to the library’s address"
        : "Endpoint policies and routes of the VPC";
  }
}
