package dev.clausewright.ui.work;

import dev.clausewright.file.Rewritten;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * What a person chose once and finds again after a restart: how things look, which rules hold.
 * Never a secret, never anything of a statement. A file that cannot be read or written is as if
 * there were none: nobody shall be kept from working by it.
 */
public final class Settings implements AutoCloseable {
  /** What is kept, by its name in the file. */
  public enum Key {
    THEME("theme"),
    TEXT_SIZE("text-size"),
    ERA("rules-of");

    private final String word;

    Key(String word) {
      this.word = word;
    }
  }

  private final Path file;
  private final Properties kept = new Properties();

  /** One after the other, so that the newest is what stays. */
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("settings").factory());

  private Settings(Path file) {
    this.file = file;
  }

  /** Those in a file, which need not be there. May block. */
  public static Settings in(Path file) {
    Settings settings = new Settings(file);
    try (Reader reader = Files.newBufferedReader(file)) {
      settings.kept.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      settings.kept.clear();
    }
    return settings;
  }

  /** Where this system keeps what belongs to a person's programs. */
  public static Path place(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    Path folder;
    if (name.startsWith("windows")) {
      folder = path(environment, "APPDATA").orElse(home).resolve("Clausewright");
    } else if (name.startsWith("mac")) {
      folder = home.resolve("Library/Application Support/Clausewright");
    } else {
      folder =
          path(environment, "XDG_CONFIG_HOME")
              .orElse(home.resolve(".config"))
              .resolve("clausewright");
    }
    return folder.resolve("settings.properties");
  }

  private static Optional<Path> path(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /**
   * Gives a property what was kept, if it can be read, and keeps what it becomes. On the
   * application thread.
   *
   * @param read empty for a word that means nothing
   */
  public <T> void keep(
      Key key,
      Property<T> property,
      Function<T, String> written,
      Function<String, Optional<T>> read) {
    Optional.ofNullable(kept.getProperty(key.word))
        .map(String::strip)
        .flatMap(read)
        .ifPresent(property::setValue);
    property.subscribe((before, now) -> put(key, written.apply(now)));
  }

  private void put(Key key, String word) {
    if (!word.equals(kept.getProperty(key.word))) {
      kept.setProperty(key.word, word);
      StringWriter text = new StringWriter();
      kept.stringPropertyNames().stream()
          .sorted()
          .forEach(name -> text.append(name + "=" + kept.getProperty(name) + "\n"));
      writing.execute(() -> write(text.toString()));
    }
  }

  private void write(String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Rewritten.replace(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      // As said above: it is as if there were none.
    }
  }

  /** Waits until the last choice is written. */
  @Override
  public void close() {
    writing.close();
  }
}
