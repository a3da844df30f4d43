package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the statement to a file: UTF-8, a line feed at the end, never with secrets. */
final class Saving {
  private Saving() {}

  static void to(Path file, String text, Handing handing) {
    handing
        .work()
        .run(
            () -> write(file, text),
            done -> handing.say().accept(Status.PASSED, "Saved as " + done.getFileName() + "."),
            problem -> handing.say().accept(Status.FAILED, refusal(file, problem)));
  }

  private static Path write(Path file, String text) throws IOException {
    Files.writeString(file, text.endsWith("\n") ? text : text + "\n", StandardCharsets.UTF_8);
    return file;
  }

  private static String refusal(Path file, Exception problem) {
    String why =
        problem instanceof AccessDeniedException
            ? "you may not write there"
            : "the folder cannot be written to";
    return "Not saved: " + file.getFileName() + ", because " + why + ". Choose another place.";
  }
}
