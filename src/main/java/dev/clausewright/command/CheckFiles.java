package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.need.Place;
import dev.clausewright.sql.Piece;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/** Checks the statements of files, several side by side, and answers in their order. */
final class CheckFiles {
  private final Streams streams;
  private final Opened opened;
  private final Place place;
  private final dev.clausewright.need.Facts facts;
  private final Checking checking;
  private final long started = System.nanoTime();
  private Exit exit = Exit.GOOD;
  private int checked;
  private boolean broken;

  CheckFiles(Streams streams, Opened opened, Place place, dev.clausewright.need.Facts facts) {
    this.streams = streams;
    this.opened = opened;
    this.place = place;
    this.facts = facts;
    this.checking = new Checking(opened);
  }

  /** What is told of one statement. */
  private record Told(String text, Exit exit) {}

  /** How one statement is told. */
  @FunctionalInterface
  private interface Telling {
    String tell(Checked checked) throws IOException;
  }

  Exit text(Sources sources) throws IOException {
    streams.answer("On " + CheckText.where(opened, place) + ":");
    streams.answer("");
    Exit ended =
        all(
            sources,
            one -> String.join("\n", CheckText.lines(one)) + "\n",
            told -> {
              streams.out().print(told.text());
              return !streams.isDeaf();
            });
    if (checked == 0) {
      streams.tell("There is no statement that could be checked.");
    }
    return ended;
  }

  Exit json(Sources sources) throws IOException {
    JsonGenerator json = CheckJson.begin(streams.out(), Optional.empty(), opened, place);
    Exit ended =
        all(
            sources,
            CheckJson::statement,
            told -> {
              json.writeRawValue(told.text());
              json.flush();
              return !streams.isDeaf();
            });
    CheckJson.end(json, opened.calls().getAsInt(), (System.nanoTime() - started) / 1_000_000);
    streams.answer("");
    return ended;
  }

  private Exit all(Sources sources, Telling telling, Abreast.Taking<Told> taking)
      throws IOException {
    Abreast<Told> abreast =
        new Abreast<>(
            told -> {
              exit = exit.and(told.exit());
              checked++;
              return taking.take(told);
            });
    try {
      boolean going = true;
      for (Source source : sources.readable()) {
        going = going && each(source, abreast, telling);
      }
      abreast.finish();
    } catch (InterruptedIOException stopped) {
      abreast.stop();
      throw stopped;
    }
    sources.tell(streams);
    return broken || sources.isIncomplete() ? exit.and(Exit.UNREADABLE) : exit;
  }

  private boolean each(Source source, Abreast<Told> abreast, Telling telling) throws IOException {
    try {
      return Scripts.each(source, (file, piece) -> abreast.ask(() -> told(file, piece, telling)));
    } catch (CharacterCodingException | FileSystemException changed) {
      streams.tell(source.name() + ": It changed while it was read.");
      broken = true;
      return true;
    }
  }

  private Told told(String file, Piece piece, Telling telling)
      throws IOException, InterruptedException {
    Checked one = checking.check(file, piece, place, facts);
    return new Told(telling.tell(one), one.exit());
  }
}
