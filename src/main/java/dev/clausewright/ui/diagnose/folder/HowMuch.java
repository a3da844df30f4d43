package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.ui.control.Words;
import java.util.function.Consumer;

/** Says how much of a folder was read, and how many of its statements the filters leave. */
final class HowMuch {
  private Consumer<String> told = words -> {};
  private String read = "";
  private String left = "";

  void onTold(Consumer<String> consumer) {
    told = consumer;
  }

  void state(FolderDesk.State state) {
    read =
        switch (state) {
          case FolderDesk.State.Reading(Scan scan) -> files(scan);
          case FolderDesk.State.Done(Scan scan) -> files(scan) + skipped(scan);
          case FolderDesk.State.Cancelled(Scan scan) ->
              "cancelled: " + scan.read() + " of " + scan.files() + " files";
          case FolderDesk.State.Failed _ -> "cannot be read";
          case FolderDesk.State.None _ -> "";
        };
    tell();
  }

  /** So many statements of all are shown. */
  void left(int shown, int all) {
    left = shown == all ? "" : " · %s statements".formatted(Words.count(shown, all));
    tell();
  }

  private void tell() {
    told.accept(read + left);
  }

  private static String files(Scan scan) {
    return scan.files() == 1 ? "1 file" : "%,d files".formatted(scan.files());
  }

  private static String skipped(Scan scan) {
    return scan.skipped().isEmpty() ? "" : ", " + scan.skipped().size() + " skipped";
  }
}
