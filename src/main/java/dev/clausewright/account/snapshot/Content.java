package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;

/// The text of one file, always as UTF-8 without a byte order mark. A large file stays on the disk:
/// only what somebody asks for is read again. PowerShell writes what a command prints as UTF-16,
/// so that is turned round here and kept.
sealed interface Content {
  /// A file up to this size is kept in memory (bytes).
  int KEPT = 4 << 20;

  /// The file's path within its snapshot, for messages.
  String name();

  InputStream stream() throws IOException;

  /// The bytes from one offset to another.
  byte[] bytes(long from, int length) throws IOException;

  /// In memory.
  final class Kept implements Content {
    private final String name;
    private final byte[] utf8;

    Kept(String name, byte[] utf8) {
      this.name = name;
      this.utf8 = utf8;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public InputStream stream() {
      return new ByteArrayInputStream(utf8);
    }

    @Override
    public byte[] bytes(long from, int length) {
      int start = Math.toIntExact(from);
      return Arrays.copyOfRange(utf8, start, start + length);
    }
  }

  /// On the disk, as long as nobody changes it.
  ///
  /// @param shift how many bytes of a mark stand before the text
  record Stored(String name, Path file, long size, FileTime modified, int shift)
      implements Content {
    @Override
    public InputStream stream() throws IOException {
      InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
      in.skipNBytes(shift);
      return in;
    }

    /// A [RandomAccessFile] and no channel, which an interrupt would close.
    @Override
    public byte[] bytes(long from, int length) throws IOException {
      try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
        if (in.length() != size || !Files.getLastModifiedTime(file).equals(modified)) {
          throw new IOException("the file was changed since it was opened");
        }
        byte[] bytes = new byte[length];
        in.seek(from + shift);
        in.readFully(bytes);
        return bytes;
      }
    }
  }

  /// A file of a folder; none if there is no such file.
  static Optional<Content> in(Folder folder, String path) throws IOException, Unreadable {
    return switch (folder.find(path).orElse(null)) {
      case null -> Optional.empty();
      case Folder.Found.Bytes found -> Optional.of(of(path, found.bytes()));
      case Folder.Found.OnDisk(Path file) -> Optional.of(of(path, file));
    };
  }

  /// A file of a directory.
  static Content of(String name, Path file) throws IOException, Unreadable {
    long size = Files.size(file);
    if (size <= KEPT) {
      return of(name, Files.readAllBytes(file));
    }
    FileTime modified = Files.getLastModifiedTime(file);
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] start = in.readNBytes(4);
      Mark mark = Mark.of(name, start);
      return mark.charset().equals(StandardCharsets.UTF_8)
          ? new Stored(name, file, size, modified, mark.length())
          : turned(name, new SequenceInputStream(new ByteArrayInputStream(start), in), mark);
    }
  }

  /// A file of which all is at hand.
  static Content of(String name, byte[] bytes) throws Unreadable {
    Mark mark = Mark.of(name, bytes);
    if (mark.charset().equals(StandardCharsets.UTF_8)) {
      return new Kept(
          name,
          mark.length() == 0 ? bytes : Arrays.copyOfRange(bytes, mark.length(), bytes.length));
    }
    try {
      return turned(name, new ByteArrayInputStream(bytes), mark);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
  }

  private static Content turned(String name, InputStream in, Mark mark) throws IOException {
    in.skipNBytes(mark.length());
    ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, mark.charset()));
        Writer writer = new OutputStreamWriter(utf8, StandardCharsets.UTF_8)) {
      reader.transferTo(writer);
    }
    return new Kept(name, utf8.toByteArray());
  }

  /// The bytes by which a file tells how it is written.
  ///
  /// @param length how many of them are no text
  record Mark(Charset charset, int length) {
    static Mark of(String name, byte[] bytes) throws Unreadable {
      if (starts(bytes, 0x1F, 0x8B) || starts(bytes, 'P', 'K', 3, 4)) {
        throw new Unreadable(
            new Cause(
                "The file " + name + " is compressed",
                "Unpack it first: a snapshot is made of JSON files.",
                name + ", line 1, column 1"));
      }
      return starts(bytes, 0xEF, 0xBB, 0xBF)
          ? new Mark(StandardCharsets.UTF_8, 3)
          : starts(bytes, 0xFF, 0xFE)
              ? new Mark(StandardCharsets.UTF_16LE, 2)
              : starts(bytes, 0xFE, 0xFF)
                  ? new Mark(StandardCharsets.UTF_16BE, 2)
                  : starts(bytes, '{', 0) || starts(bytes, '[', 0)
                      ? new Mark(StandardCharsets.UTF_16LE, 0)
                      : starts(bytes, 0, '{') || starts(bytes, 0, '[')
                          ? new Mark(StandardCharsets.UTF_16BE, 0)
                          : new Mark(StandardCharsets.UTF_8, 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
