package dev.clausewright.ui.settings;

import dev.clausewright.file.Rewritten;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * What a person chose once and finds again after a restart: names with a text each, in one small
 * file. Never a secret, never anything of a statement. A file that cannot be read or written only
 * means that nothing is remembered. Safe for use by several threads.
 */
public final class Settings implements AutoCloseable {
  private final Optional<Path> file;
  private final Map<String, String> texts = new TreeMap<>();

  /** One after the other, so that the newest is what stays. */
  private final ExecutorService writing =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("settings").factory());

  private Settings(Optional<Path> file) {
    this.file = file;
    file.filter(Files::isRegularFile).ifPresent(this::read);
  }

  /** Those of whoever runs the program, where the system keeps such files. Reads the file. */
  public static Settings ofThisPerson() {
    return new Settings(Optional.of(Place.ofSettings(System.getenv(), System.getProperties())));
  }

  /** Those of a file, which need not be there yet. */
  public static Settings in(Path file) {
    return new Settings(Optional.of(file));
  }

  /** Forgotten with the window. */
  public static Settings forNow() {
    return new Settings(Optional.empty());
  }

  public synchronized Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** Every name that begins so, without the beginning, and its text. */
  public synchronized Map<String, String> under(String beginning) {
    Map<String, String> found = new TreeMap<>();
    texts.forEach(
        (name, text) -> {
          if (name.startsWith(beginning)) {
            found.put(name.substring(beginning.length()), text);
          }
        });
    return found;
  }

  /** Remembers a text; the file is written elsewhere, soon. */
  public void put(String name, String text) {
    put(name, Map.of("", text));
  }

  /** Remembers these in the place of all names that begin so. */
  public void put(String beginning, Map<String, String> those) {
    synchronized (this) {
      texts.keySet().removeIf(name -> name.startsWith(beginning));
      those.forEach((name, text) -> texts.put(beginning + name, text));
    }
    if (!writing.isShutdown()) {
      file.ifPresent(path -> writing.execute(() -> write(path)));
    }
  }

  /** Forgets all names that begin so. */
  public void forget(String beginning) {
    put(beginning, Map.of());
  }

  private void read(Path path) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      return; // as if nothing had been remembered
    }
    read.stringPropertyNames().forEach(name -> texts.put(name, read.getProperty(name)));
  }

  /**
   * Gives a property what was kept, if it can be read, and keeps what it becomes. On the
   * application thread.
   *
   * @param read empty for a word that means nothing
   */
  public <T> void keep(
      String name,
      Property<T> property,
      Function<T, String> written,
      Function<String, Optional<T>> read) {
    text(name).map(String::strip).flatMap(read).ifPresent(property::setValue);
    property.subscribe((before, now) -> put(name, written.apply(now)));
  }

  private void write(Path path) {
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Rewritten.replace(path, printed().getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      // what cannot be remembered is asked again
    }
  }

  private synchronized String printed() throws IOException {
    Properties all = new Properties();
    all.putAll(texts);
    StringWriter text = new StringWriter();
    all.store(text, "Clausewright. No key and no token is ever written here.");
    return text.toString();
  }

  /** Waits until the last choice is written; what comes later is not remembered. */
  @Override
  public void close() {
    writing.close();
  }
}
