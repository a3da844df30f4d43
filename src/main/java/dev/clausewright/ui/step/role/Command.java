package dev.clausewright.ui.step.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command for the shell, cut into what is shown of it. A document inside may be folded away.
 *
 * @param lines top down
 */
record Command(List<Line> lines) {
  private static final String OPEN = "<<'END'\n";
  private static final String CLOSE = "END";

  /** One line of the command. */
  sealed interface Line {}

  /** Words in the colours of code. */
  record Words(List<Word> words) implements Line {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** The line that writes a document into a file: before it, its lines, after it. */
  record Folded(List<Word> before, List<String> document, List<Word> after) implements Line {
    public Folded {
      before = List.copyOf(before);
      document = List.copyOf(document);
      after = List.copyOf(after);
    }
  }

  /**
   * @param ink the style class that colours it
   */
  record Word(String text, String ink) {}

  Command {
    lines = List.copyOf(lines);
  }

  /**
   * @param document the document between {@code <<'END'} and {@code END}, if there is one
   */
  static Command of(String text, Optional<String> document) {
    List<Line> lines = new ArrayList<>();
    String rest = text;
    int start = document.map(d -> text.indexOf(OPEN + d)).orElse(-1);
    if (start >= 0) {
      String inside = document.orElseThrow();
      List<Word> before = words(text.substring(0, start + OPEN.length() - 1));
      lines.add(new Folded(before, inside.lines().toList(), words(CLOSE)));
      int end = start + OPEN.length() + inside.length();
      rest = text.substring(text.indexOf(CLOSE, end) + CLOSE.length()).stripLeading();
    }
    rest.lines().forEach(line -> lines.add(new Words(words(line))));
    return new Command(lines);
  }

  /** Names of programs and their calls, options, and the rest. */
  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    boolean calling = line.startsWith("aws ") || line.startsWith("cat ");
    for (String piece : line.split("(?<= )(?=\\S)", -1)) {
      boolean option = piece.strip().startsWith("--");
      boolean program = calling && !option && piece.matches("[a-z-]+ *");
      calling = program;
      words.add(
          new Word(piece, option ? "syntax-number" : program ? "syntax-keyword" : "syntax-plain"));
    }
    return words;
  }
}
