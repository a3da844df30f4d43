package dev.clausewright.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Where each system keeps such files. */
final class Place {
  private static final String FILE = "settings.properties";

  private Place() {}

  static Path ofSettings(Map<String, String> environment, Properties system) {
    Path home = Path.of(system.getProperty("user.home", "."));
    String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
          .resolve("Clausewright")
          .resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library")
          .resolve("Application Support")
          .resolve("Clausewright")
          .resolve(FILE);
    }
    return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
        .resolve("clausewright")
        .resolve(FILE);
  }

  /** XDG says that a relative path is to be ignored. */
  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(otherwise);
  }
}
