package dev.clausewright.ui.diagnose;

import dev.clausewright.file.TextFile;
import dev.clausewright.rules.Era;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import dev.clausewright.ui.diagnose.editor.Patch;
import dev.clausewright.ui.diagnose.editor.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a change of many statements does to one file. Holds no text of it: where the file is still
 * the one that was read, the patches fit.
 *
 * @param patches in order, of the text without its byte order mark
 * @param passages the file’s statements that concern authorization
 * @param statements how many of them change
 * @param unclear the lines of those that somebody has to look at
 */
record FilePlan(
    TextFile file,
    List<Patch> patches,
    List<Passage> passages,
    int statements,
    List<Integer> unclear) {
  FilePlan {
    patches = List.copyOf(patches);
    passages = List.copyOf(passages);
    unclear = List.copyOf(unclear);
  }

  /** The file has changed since it was looked at. */
  static final class Stale extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Works it out; may block.
   *
   * @param lines on which the statements begin that are meant
   */
  static FilePlan of(Path path, Set<Integer> lines, FolderChange change, Era era)
      throws IOException {
    TextFile.Read read = TextFile.read(path);
    List<Patch> patches = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    List<Integer> unclear = new ArrayList<>();
    int statements = 0;
    try (Stream<Piece> pieces = Script.pieces(read.text())) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        Piece piece = each.next();
        if (piece.kind() == Piece.Kind.OTHER) {
          continue;
        }
        int start = Math.toIntExact(piece.start().offset());
        passages.add(
            new Passage(piece.index(), piece.kind(), start, start + piece.text().length()));
        if (lines.contains(piece.start().line())) {
          switch (change.of(piece.text(), era)) {
            case FolderChange.Outcome.Change(var edits) -> {
              statements++;
              edits.stream()
                  .sorted(Comparator.comparingInt(Edit::start))
                  .forEach(
                      edit ->
                          patches.add(
                              new Patch(
                                  edit.start() + start, edit.end() + start, edit.replacement())));
            }
            case FolderChange.Outcome.Unclear unknown -> unclear.add(piece.start().line());
            case FolderChange.Outcome.Nothing nothing -> {}
          }
        }
      }
    }
    return new FilePlan(read.file(), patches, passages, statements, unclear);
  }

  boolean changes() {
    return !patches.isEmpty();
  }

  /**
   * What it would look like, without secrets; may block.
   *
   * @throws Stale when the file is no longer what it was
   */
  Difference difference() throws IOException {
    return Difference.of(Snapshot.of(text()), patches, passages);
  }

  /**
   * Writes the file, as a whole or not at all; may block.
   *
   * @throws Stale when the file is no longer what it was; then it stays as it is
   */
  void write() throws IOException {
    var _ = file.replace(Difference.patched(text(), patches));
  }

  private String text() throws IOException {
    TextFile.Read now = TextFile.read(file.path());
    if (!now.file().digest().equals(file.digest())) {
      throw new Stale();
    }
    return now.text();
  }

  /** Without the patches’ text. */
  @Override
  public String toString() {
    return "FilePlan[" + file.path() + ", " + statements + " statements]";
  }
}
