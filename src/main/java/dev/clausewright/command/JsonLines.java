package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Standard input as JSON Lines: one question a line, one answer line each, in order and flushed, in
 * the memory of one. A bad line is answered with an error and the run goes on.
 */
final class JsonLines {
  private final Streams streams;

  JsonLines(Streams streams) {
    this.streams = streams;
  }

  /** Answers one question with one line of JSON. */
  @FunctionalInterface
  interface Answering {
    String answer(Members line) throws BadQuestion, IOException;
  }

  /** Good when every line was answered, whatever the verdicts. */
  Exit run(Answering answering) throws IOException {
    Exit exit = Exit.GOOD;
    int number = 0;
    for (String line = streams.in().readLine(); line != null; line = streams.in().readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Optional<JsonNode> id = Optional.empty();
      String answer;
      try {
        Members members = Members.read(line);
        id = members.get("id");
        answer = answering.answer(members);
      } catch (BadQuestion bad) {
        answer = AnswerJson.error(id, number, bad);
        exit = Exit.UNREADABLE;
      }
      streams.answer(answer);
      if (streams.isDeaf()) {
        return Exit.UNREADABLE;
      }
    }
    return exit;
  }
}
