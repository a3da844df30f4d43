package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

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
    String answer(Members line) throws BadQuestion, IOException, InterruptedException;
  }

  /** What a line is answered, and whether it was a question that can be asked. */
  private record Answered(String text, boolean good) {}

  /** Good when every line was answered, whatever the verdicts. */
  Exit run(Answering answering) throws IOException {
    Exit exit = Exit.GOOD;
    InputLines lines = new InputLines(streams.in());
    for (var line = lines.read(); line.isPresent(); line = lines.read()) {
      if (line.get().text().isBlank()) {
        continue;
      }
      Answered answered = answered(line.get(), answering);
      exit = answered.good() ? exit : Exit.UNREADABLE;
      streams.answer(answered.text());
      if (streams.isDeaf()) {
        return Exit.UNREADABLE;
      }
    }
    return exit;
  }

  /** The same for questions that take long: several are worked at side by side. */
  Exit runAbreast(Answering answering) throws IOException {
    AtomicReference<Exit> exit = new AtomicReference<>(Exit.GOOD);
    Abreast<Answered> abreast =
        new Abreast<>(
            answered -> {
              streams.answer(answered.text());
              boolean heard = !streams.isDeaf();
              if (!answered.good() || !heard) {
                exit.set(Exit.UNREADABLE);
              }
              return heard;
            });
    InputLines lines = new InputLines(streams.in());
    boolean going = true;
    try {
      for (var line = lines.read(); going && line.isPresent(); line = lines.read()) {
        InputLines.Line question = line.get();
        if (!question.text().isBlank()) {
          going = abreast.ask(() -> answered(question, answering));
        }
      }
      abreast.finish();
    } catch (InterruptedIOException stopped) {
      abreast.stop();
      throw stopped;
    }
    return exit.get();
  }

  private static Answered answered(InputLines.Line line, Answering answering) throws IOException {
    Optional<JsonNode> id = Optional.empty();
    try {
      Members members = Members.read(line.text());
      id = members.get("id");
      return new Answered(answering.answer(members), true);
    } catch (BadQuestion bad) {
      if (bad.code().equals("not_json")) {
        id = QuestionReader.id(line.text());
      }
      return new Answered(AnswerJson.error(id, line.begin(), bad), false);
    } catch (InterruptedException _) {
      throw new InterruptedIOException();
    }
  }
}
