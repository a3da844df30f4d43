package dev.clausewright.ui.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Names with a text each, in one small file of the person's. A file that cannot be read or written
 * only means that nothing is remembered. Safe for use by several threads.
 */
public final class Settings {
  private final Optional<Path> file;
  private final Map<String, String> texts = new TreeMap<>();

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
    file.ifPresent(path -> Thread.ofVirtual().name("settings").start(() -> write(path)));
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

  private synchronized void write(Path path) {
    Properties all = new Properties();
    all.putAll(texts);
    try {
      Path folder = path.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "settings", ".tmp");
      try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
        all.store(writer, "Clausewright. No key and no token is ever written here.");
      }
      move(fresh, path);
    } catch (IOException unwritable) {
      // what cannot be remembered is asked again
    }
  }

  private static void move(Path fresh, Path path) throws IOException {
    try {
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException plain) {
      Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
