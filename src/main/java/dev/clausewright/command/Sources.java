package dev.clausewright.command;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What FILE, DIR or {@code -} stand for: the files to read, in the order of their names. */
final class Sources {
  private static final List<String> ENDINGS = List.of(".sql", ".ddl", ".psql", ".sql.j2", ".jinja");

  private final List<Source> readable = new ArrayList<>();
  private final List<Told> skipped = new ArrayList<>();
  private final List<Told> errors = new ArrayList<>();
  private boolean namedSkipped;

  /** Something to say about a file. */
  record Told(String file, String message) {}

  private Sources() {}

  /** Looks for the files and whether each can be read as text. */
  static Sources of(List<String> arguments, Streams streams) {
    Sources sources = new Sources();
    Map<String, Source> found = new TreeMap<>();
    for (String argument : arguments) {
      if (argument.equals("-")) {
        found.put(argument, Source.standardInput(streams.raw()));
      } else {
        sources.named(argument, found);
      }
    }
    found.values().forEach(sources::screen);
    return sources;
  }

  /** A single file, not a folder. What is wrong with it is told; then there is none. */
  static Optional<Source> one(String argument, Streams streams) {
    Sources sources = of(List.of(argument), streams);
    boolean folder = !argument.equals("-") && sources.readable.stream().noneMatch(Source::isNamed);
    if (folder && !sources.isIncomplete()) {
      streams.tell(argument + ": This is a folder. Name one file.");
      return Optional.empty();
    }
    sources.tell(streams);
    return sources.readable.stream().findFirst();
  }

  private void named(String argument, Map<String, Source> found) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException invalid) {
      errors.add(new Told(argument, "This is no name of a file."));
      return;
    }
    if (Files.isDirectory(path)) {
      below(path, argument.replaceAll("(?<=.)[/\\\\]+$", ""), found);
    } else {
      found.put(argument, Source.file(argument, path, true));
    }
  }

  private void below(Path folder, String name, Map<String, Source> found) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(children::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      errors.add(new Told(name, "This folder cannot be read."));
      return;
    }
    for (Path child : children) {
      String last = child.getFileName().toString();
      String full = name.endsWith("/") ? name + last : name + "/" + last;
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        if (!last.startsWith(".")) {
          below(child, full, found);
        }
      } else if (isSql(last) && Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
        found.putIfAbsent(full, Source.file(full, child, false));
      }
    }
  }

  static boolean isSql(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private void screen(Source source) {
    switch (source.screen()) {
      case Screening.Text text -> readable.add(source);
      case Screening.Skipped(String why) -> {
        skipped.add(new Told(source.name(), why));
        namedSkipped |= source.isNamed();
      }
      case Screening.Unreadable(String message) -> errors.add(new Told(source.name(), message));
    }
  }

  /** Those that hold text, in the order of their names. */
  List<Source> readable() {
    return readable;
  }

  /** Too large, or no text. */
  Collection<Told> skipped() {
    return skipped;
  }

  Collection<Told> errors() {
    errors.sort(Comparator.comparing(Told::file));
    return errors;
  }

  /** Whether something that was asked for by name could not be read. */
  boolean isIncomplete() {
    return !errors.isEmpty() || namedSkipped;
  }

  /** Says for people what was not read. */
  void tell(Streams streams) {
    errors().forEach(error -> streams.tell(error.file() + ": " + error.message()));
    skipped.forEach(skip -> streams.tell(skip.file() + ": skipped. " + skip.message()));
    if (readable.isEmpty() && skipped.isEmpty() && errors.isEmpty()) {
      streams.tell("There are no SQL files here (" + String.join(" ", ENDINGS) + ").");
    }
  }
}
