package dev.clausewright.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
  @TempDir private Path folder;

  @Test
  void everyTextComesBackAsTheBytesItWasReadFrom() throws IOException {
    for (String hex :
        List.of(
            "636f70790d0a740ac3a9",
            "efbbbf636f7079c3a9",
            "fffe6300e900",
            "feff006300e9",
            "63e90d0d0a",
            "63815c")) {
      Path file = folder.resolve("x.sql");
      byte[] bytes = HexFormat.of().parseHex(hex);
      Files.write(file, bytes);
      TextFile.Read read = TextFile.read(file);
      assertThat(read.text()).startsWith("c").doesNotContain("\uFEFF");
      read.file().replace(read.text());
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void whatSomebodyElseChangedMeanwhileIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("x.sql"), "copy t");
    TextFile read = TextFile.read(file).file();
    assertThat(read.isAsItWas()).isTrue();
    Files.writeString(file, "copy u");
    assertThat(read.isAsItWas()).isFalse();
    TextFile written = read.replace("copy v");
    assertThat(written.isAsItWas()).isTrue();
    assertThat(file).hasContent("copy v");
    Files.delete(file);
    assertThat(written.isAsItWas()).isTrue();
  }

  @Test
  void aCharacterThatTheEncodingLacksLeavesTheFileAsItIs() throws IOException {
    Path file = folder.resolve("x.sql");
    Files.write(file, "é".getBytes(StandardCharsets.ISO_8859_1));
    TextFile read = TextFile.read(file).file();
    assertThat(read.encoding()).isEqualTo(Encoding.WINDOWS);
    assertThatThrownBy(() -> read.replace("é 漢")).isInstanceOf(CharacterCodingException.class);
    assertThat(Files.readAllBytes(file)).hasSize(1);
  }

  @Test
  void aLinkStaysALinkRightsStayAndNothingElseIsLeftInTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("x.sql"), "copy t");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("l.sql"), file);
    TextFile.read(link).file().replace("copy u");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("copy u");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, link);
    }
  }

  @Test
  void whatIsNoTextOrMayNotBeWrittenIsSaid() throws IOException {
    Path binary = Files.write(folder.resolve("b.sql"), new byte[] {1, 0, 2});
    assertThatThrownBy(() -> TextFile.read(binary)).hasMessage("not a text file");
    assertThatThrownBy(() -> TextFile.read(folder)).hasMessage("a folder");
    Path odd = Files.write(folder.resolve("o.sql"), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
    assertThatThrownBy(() -> TextFile.read(odd)).hasMessageStartingWith("not a text file");
    Path locked = Files.writeString(folder.resolve("r.sql"), "copy t");
    TextFile read = TextFile.read(locked).file();
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
    if (!Files.isWritable(locked)) {
      assertThatThrownBy(() -> read.replace("x")).isInstanceOf(AccessDeniedException.class);
    }
    assertThat(locked).hasContent("copy t");
  }

  @Test
  void nothingOfATextIsInWhatIsPrinted() throws IOException {
    Path file = Files.writeString(folder.resolve("x.sql"), "canary");
    assertThat(TextFile.read(file).toString()).doesNotContain("canary");
  }
}
