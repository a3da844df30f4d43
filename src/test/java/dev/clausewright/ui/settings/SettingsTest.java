package dev.clausewright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;

  private final ObjectProperty<Era> era = new SimpleObjectProperty<>(Era.latest());

  @Test
  void whatWasChosenIsThereAfterARestart() {
    Path file = folder.resolve("made/when/needed/settings.properties");
    try (Settings settings = Settings.in(file)) {
      settings.keep("rules-of", era, Era::label, Era::of);
      era.set(Era.E2023);
      era.set(Era.E2025);
    }
    assertThat(file).content().contains("rules-of=2025").doesNotContain("2023");
    era.set(Era.latest());
    try (Settings settings = Settings.in(file)) {
      settings.keep("rules-of", era, Era::label, Era::of);
    }
    assertThat(era.get()).isEqualTo(Era.E2025);
  }

  @Test
  void aFileThatMakesNoSenseIsAsIfThereWereNone() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.properties"), "rules-of=1999\n\\u00zz");
    try (Settings settings = Settings.in(file)) {
      settings.keep("rules-of", era, Era::label, Era::of);
    }
    assertThat(era.get()).isEqualTo(Era.latest());
    try (Settings settings = Settings.in(folder)) {
      settings.keep("rules-of", era, Era::label, Era::of);
      era.set(Era.E2023);
    }
    assertThat(folder).isDirectory();
  }

  @Test
  void namesWithOneBeginningAreReplacedTogether() {
    Settings settings = Settings.forNow();
    settings.put("recent.0.", Map.of("name", "prod", "folder.0", "/snapshots/prod"));
    settings.put("recent.1.", Map.of("name", "acme"));
    settings.put("recent.0.", Map.of("name", "acme"));
    assertThat(settings.under("recent.0.")).isEqualTo(Map.of("name", "acme"));
    settings.forget("recent.");
    assertThat(settings.under("recent.")).isEmpty();
  }

  @Test
  void itLiesWhereTheSystemKeepsSuchThings() {
    assertThat(place("Linux", Map.of()))
        .isEqualTo(folder.resolve(".config/clausewright/settings.properties"));
    assertThat(place("Linux", Map.of("XDG_CONFIG_HOME", folder.resolve("cfg").toString())))
        .isEqualTo(folder.resolve("cfg/clausewright/settings.properties"));
    assertThat(place("Linux", Map.of("XDG_CONFIG_HOME", "relative")))
        .isEqualTo(folder.resolve(".config/clausewright/settings.properties"));
    assertThat(place("Mac OS X", Map.of()))
        .isEqualTo(folder.resolve("Library/Application Support/Clausewright/settings.properties"));
    assertThat(place("Windows 11", Map.of("APPDATA", folder.resolve("Roaming").toString())))
        .isEqualTo(folder.resolve("Roaming/Clausewright/settings.properties"));
  }

  private Path place(String system, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.setProperty("user.home", folder.toString());
    properties.setProperty("os.name", system);
    return Place.ofSettings(environment, properties);
  }
}
