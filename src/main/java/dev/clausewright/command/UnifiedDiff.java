package dev.clausewright.command;

import dev.clausewright.rules.Mending;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import java.util.ArrayList;
import java.util.List;

/** The difference that {@code fix} makes, as patch programs read it. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final String before;
  private final Lines lines;
  private final StringBuilder diff = new StringBuilder();

  /** Lines that are replaced: from the first to before the last, counted from 0. */
  private record Block(int from, int to, List<Edit> edits) {}

  private UnifiedDiff(String before) {
    this.before = before;
    this.lines = Lines.of(before);
  }

  /** Empty where nothing changes. */
  static String of(String name, Fixed fixed) {
    UnifiedDiff diff = new UnifiedDiff(fixed.before());
    List<Block> blocks = diff.blocks(fixed.edits().stream().map(Mending.Made::edit).toList());
    if (blocks.isEmpty()) {
      return "";
    }
    diff.diff.append("--- a/").append(name).append("\n+++ b/").append(name).append('\n');
    int shift = 0;
    for (int i = 0; i < blocks.size(); ) {
      int last = i;
      while (last + 1 < blocks.size()
          && blocks.get(last + 1).from() - blocks.get(last).to() <= 2 * CONTEXT) {
        last++;
      }
      shift += diff.hunk(blocks.subList(i, last + 1), shift);
      i = last + 1;
    }
    return diff.diff.toString();
  }

  private List<Block> blocks(List<Edit> edits) {
    List<Block> blocks = new ArrayList<>();
    for (Edit edit : edits) {
      int from = lines.line(edit.start());
      int to = lines.line(edit.end()) + 1;
      Block previous = blocks.isEmpty() ? new Block(-1, -1, List.of()) : blocks.getLast();
      if (from < previous.to()) {
        List<Edit> both = new ArrayList<>(previous.edits());
        both.add(edit);
        blocks.set(blocks.size() - 1, new Block(previous.from(), to, both));
      } else {
        blocks.add(new Block(from, to, List.of(edit)));
      }
    }
    return blocks;
  }

  /** How many lines more the hunk has afterwards. */
  private int hunk(List<Block> blocks, int shift) {
    int from = Math.max(0, blocks.getFirst().from() - CONTEXT);
    int to = Math.min(lineCount(), blocks.getLast().to() + CONTEXT);
    StringBuilder body = new StringBuilder();
    int at = from;
    int more = 0;
    for (Block block : blocks) {
      body(body, ' ', text(at, block.from()));
      String old = text(block.from(), block.to());
      String changed = changed(block);
      body(body, '-', old);
      body(body, '+', changed);
      more += count(changed) - count(old);
      at = block.to();
    }
    body(body, ' ', text(at, to));
    int length = to - from;
    diff.append(
        "@@ -%s +%s @@%n"
            .formatted(range(from, length), range(from + shift, length + more))
            .replace(System.lineSeparator(), "\n"));
    diff.append(body);
    return more;
  }

  private static String range(int from, int length) {
    return (length == 0 ? from : from + 1) + (length == 1 ? "" : "," + length);
  }

  private String changed(Block block) {
    int start = lines.start(block.from());
    List<Edit> edits =
        block.edits().stream()
            .map(e -> new Edit(e.start() - start, e.end() - start, e.replacement()))
            .toList();
    return Edits.apply(text(block.from(), block.to()), edits);
  }

  private String text(int from, int to) {
    int end = to < lines.count() ? lines.start(to) : before.length();
    return from >= to ? "" : before.substring(lines.start(from), end);
  }

  /** An end of line at the end of the text begins no further line. */
  private int lineCount() {
    return lines.start(lines.count() - 1) == before.length() ? lines.count() - 1 : lines.count();
  }

  private static int count(String text) {
    Lines lines = Lines.of(text);
    return lines.start(lines.count() - 1) == text.length() ? lines.count() - 1 : lines.count();
  }

  private static void body(StringBuilder body, char sign, String text) {
    Lines lines = Lines.of(text);
    for (int line = 0; line < count(text); line++) {
      int end = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
      String one = text.substring(lines.start(line), end);
      body.append(sign).append(one);
      if (!one.endsWith("\n")) {
        body.append(one.endsWith("\r") ? "\n" : "\n\\ No newline at end of file\n");
      }
    }
  }
}
