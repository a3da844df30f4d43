package dev.clausewright.ui.account;

import dev.clausewright.account.Choice;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How accounts stand in the settings; what does not read is as if it were not there. */
final class RecentText {
  private RecentText() {}

  static Map<String, String> write(Recent recent) {
    Map<String, String> texts = new TreeMap<>(write(recent.choice()));
    texts.put("name", recent.name());
    texts.put("account", recent.account());
    recent.takenAt().ifPresent(at -> texts.put("taken", at.toString()));
    if (!recent.endpoints().isEmpty()) {
      texts.put("asked", recent.endpoints());
    }
    return texts;
  }

  static Map<String, String> write(Connection connection) {
    Map<String, String> texts = new TreeMap<>();
    switch (connection.using()) {
      case Connection.Using.Profile(String name) -> texts.put("profile", name);
      case Connection.Using.Environment _ -> texts.put("environment", "yes");
    }
    connection.region().ifPresent(region -> texts.put("region", region.name()));
    connection.endpoint().ifPresent(uri -> texts.put("endpoint", withoutUser(uri)));
    return texts;
  }

  private static Map<String, String> write(Choice choice) {
    Map<String, String> texts = new TreeMap<>();
    switch (choice) {
      case Choice.Training _ -> {}
      case Choice.Snapshot(List<Path> folders) -> {
        for (int i = 0; i < folders.size(); i++) {
          texts.put("folder." + i, folders.get(i).toAbsolutePath().toString());
        }
      }
      case Choice.Live(Connection connection) -> texts.putAll(write(connection));
    }
    return texts;
  }

  static Optional<Recent> read(Map<String, String> texts) {
    return choice(texts)
        .map(
            choice ->
                new Recent(
                    choice,
                    texts.getOrDefault("name", choice.name()),
                    texts.getOrDefault("account", ""),
                    Optional.ofNullable(texts.get("taken")).flatMap(RecentText::instant),
                    Optional.ofNullable(texts.get("asked")).orElseGet(() -> typed(choice))));
  }

  private static String typed(Choice choice) {
    return choice instanceof Choice.Live(Connection connection)
        ? CustomEndpoints.of(connection.endpoint()).brief()
        : "";
  }

  static Optional<Connection> connection(Map<String, String> texts) {
    Optional<Connection.Using> using =
        texts.containsKey("environment")
            ? Optional.of(new Connection.Using.Environment())
            : Optional.ofNullable(texts.get("profile")).map(Connection.Using.Profile::new);
    return using.map(
        with ->
            new Connection(
                with,
                Optional.ofNullable(texts.get("region")).flatMap(t -> Region.read(t).found()),
                Optional.ofNullable(texts.get("endpoint")).flatMap(Endpoints::read)));
  }

  private static Optional<Choice> choice(Map<String, String> texts) {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; texts.containsKey("folder." + i); i++) {
      path(texts.getOrDefault("folder." + i, "")).ifPresent(folders::add);
    }
    return folders.isEmpty()
        ? connection(texts).map(Choice.Live::new)
        : Optional.of(new Choice.Snapshot(folders));
  }

  /** An address may carry a name and a password; they are not kept. */
  private static String withoutUser(URI uri) {
    String user = uri.getRawUserInfo();
    return user == null ? uri.toString() : uri.toString().replace(user + "@", "");
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException other) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException other) {
      return Optional.empty();
    }
  }
}
