package dev.clausewright.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.rules.Era;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
      settings.keep(Settings.Key.ERA, era, Era::label, Era::of);
      era.set(Era.E2023);
      era.set(Era.E2025);
    }
    assertThat(file).hasContent("rules-of=2025");
    era.set(Era.latest());
    try (Settings settings = Settings.in(file)) {
      settings.keep(Settings.Key.ERA, era, Era::label, Era::of);
    }
    assertThat(era.get()).isEqualTo(Era.E2025);
  }

  @Test
  void aFileThatMakesNoSenseIsAsIfThereWereNone() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.properties"), "rules-of=1999\n\\u00zz");
    try (Settings settings = Settings.in(file)) {
      settings.keep(Settings.Key.ERA, era, Era::label, Era::of);
    }
    assertThat(era.get()).isEqualTo(Era.latest());
    try (Settings settings = Settings.in(folder)) {
      settings.keep(Settings.Key.ERA, era, Era::label, Era::of);
      era.set(Era.E2023);
    }
    assertThat(folder).isDirectory();
  }

  @Test
  void itLiesWhereTheSystemKeepsSuchThings() {
    Path home = folder;
    assertThat(Settings.place(Map.of(), "Linux", home))
        .isEqualTo(home.resolve(".config/clausewright/settings.properties"));
    assertThat(
            Settings.place(
                Map.of("XDG_CONFIG_HOME", folder.resolve("cfg").toString()), "Linux", home))
        .isEqualTo(folder.resolve("cfg/clausewright/settings.properties"));
    assertThat(Settings.place(Map.of(), "Mac OS X", home))
        .isEqualTo(home.resolve("Library/Application Support/Clausewright/settings.properties"));
    assertThat(
            Settings.place(
                Map.of("APPDATA", folder.resolve("Roaming").toString()), "Windows 11", home))
        .isEqualTo(folder.resolve("Roaming/Clausewright/settings.properties"));
  }
}
