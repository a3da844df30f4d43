package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Permission;
import dev.clausewright.account.ProxyInUse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Why an account could not be opened, and what a person can do about it. */
public final class Lost {
  private Lost() {}

  static Kind kind(Choice choice) {
    return switch (choice) {
      case Choice.Training _ -> Kind.TRAINING;
      case Choice.Snapshot _ -> Kind.SNAPSHOT;
      case Choice.Live _ -> Kind.LIVE;
    };
  }

  static Cause absent(Choice choice, String where) {
    return new Cause(choice.name() + " was not found", where, place(choice));
  }

  static Cause denied(Choice choice, Permission missing) {
    return new Cause(
        "You may not look into " + choice.name(),
        "You lack " + missing.action() + " on " + missing.resource() + ".",
        place(choice));
  }

  static Cause of(Exception problem) {
    return new Cause(
        "The account could not be opened",
        "Opening it ended with " + problem.getClass().getSimpleName() + ".",
        "this program");
  }

  /**
   * What a person can do, best first; code stands between backticks.
   *
   * @param proxy through which AWS is reached; asked only of AWS
   */
  public static List<String> advice(Choice choice, Supplier<Optional<ProxyInUse>> proxy) {
    return switch (choice) {
      case Choice.Training _ ->
          List.of("Start the program again.", "If that does not help, install it anew.");
      case Choice.Snapshot _ ->
          List.of(
              "See whether the folder is still there and may be read.",
              "Ask whoever gave you the account’s files for whole ones.",
              "Go on with the training account; your statement stays as it is.");
      case Choice.Live(Connection connection) ->
          List.of(
              network(proxy.get()),
              renewal(connection),
              "Go on offline with a snapshot that your administrator exports.");
    };
  }

  private static String network(Optional<ProxyInUse> proxy) {
    return proxy
        .map(
            it ->
                "See whether the proxy answers: all goes through `%s`, which `%s` names."
                    .formatted(it.address(), it.named()))
        .orElse(
            "See whether this computer reaches the internet. If it needs a proxy, set"
                + " `HTTPS_PROXY` and start Clausewright again: no proxy is set now.");
  }

  private static String renewal(Connection connection) {
    return switch (connection.using()) {
      case Connection.Using.Profile(String name) ->
          "Sign in again if your session has ended: `aws sso login --profile " + name + "`";
      case Connection.Using.Environment _ ->
          "If the keys have ended, set fresh ones in the environment and start again.";
    };
  }

  private static String place(Choice choice) {
    return switch (choice) {
      case Choice.Training _ -> "this program";
      case Choice.Snapshot(var folders) ->
          folders.stream().map(Path::toString).collect(Collectors.joining(", "));
      case Choice.Live(Connection connection) -> "profile " + connection.name();
    };
  }
}
