package dev.clausewright.ui.account;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Profile;
import dev.clausewright.account.ProxyInUse;
import java.net.URI;
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
   * @param profile the one that is chosen, if it is there
   * @param proxy through which AWS is reached; asked only of AWS itself
   */
  public static List<String> advice(
      Choice choice, Optional<Profile> profile, Supplier<Optional<ProxyInUse>> proxy) {
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
              connection
                  .endpoint()
                  .or(() -> profile.flatMap(Profile::endpoint))
                  .map(Lost::endpoint)
                  .orElseGet(() -> network(proxy.get())),
              renewal(connection, profile),
              "Go on offline with a snapshot that your administrator exports.");
    };
  }

  private static String endpoint(URI custom) {
    return "See whether a server answers at the custom endpoint `%s`."
        .formatted(CustomEndpoints.host(custom));
  }

  private static String network(Optional<ProxyInUse> proxy) {
    return proxy
        .map(
            it ->
                "See whether the proxy answers: AWS is reached through `%s`, which `%s` names."
                    .formatted(it.address(), it.named()))
        .orElse(
            "See whether this computer reaches the internet. If it needs a proxy, set"
                + " `HTTPS_PROXY` and start Clausewright again: no proxy is set now.");
  }

  private static String renewal(Connection connection, Optional<Profile> profile) {
    return switch (connection.using()) {
      case Connection.Using.Profile(String name) -> renewal(name, profile.map(Profile::sort));
      case Connection.Using.Environment _ ->
          "If the keys have ended, set fresh ones in the environment and start again.";
    };
  }

  private static String renewal(String profile, Optional<Profile.Sort> sort) {
    String others =
        "See whether AWS’s command line gets through: `aws sts get-caller-identity --profile %s`"
            .formatted(profile);
    return sort.map(
            kind ->
                switch (kind) {
                  case SSO ->
                      "Sign in again if your session has ended: `aws sso login --profile %s`"
                          .formatted(profile);
                  case PROCESS ->
                      "Run the command of its `credential_process` by hand to see what it says.";
                  case WEB_IDENTITY ->
                      "Renew the token in its `web_identity_token_file` if it has ended.";
                  case KEYS, ROLE, LOGIN, NONE -> others;
                })
        .orElse(others);
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
