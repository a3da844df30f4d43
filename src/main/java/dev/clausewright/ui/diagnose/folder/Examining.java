package dev.clausewright.ui.diagnose.folder;

import dev.clausewright.check.Examined;
import dev.clausewright.check.Upshot;
import dev.clausewright.clause.Masking;
import dev.clausewright.file.TextFile;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks the statements of rows against an account, a few side by side. A row keeps no statement,
 * so each is read again where it stands, and forgotten. Runs where it may block.
 */
final class Examining {
  private static final int ABREAST = 4;
  private static final long TELL = 100_000_000;
  private static final String CHANGED = "The file has changed since it was read";

  /** A row and what became of it. */
  record Answer(Row row, Upshot upshot) {}

  /**
   * How far it is.
   *
   * @param done how many rows have their answer
   * @param at the file that is being checked
   * @param fresh what was answered since the last news
   */
  record News(int done, String at, List<Answer> fresh) {
    News {
      fresh = List.copyOf(fresh);
    }
  }

  private final Path root;
  private final Examined.Against against;
  private final Consumer<News> told;
  private final List<Answer> fresh = new ArrayList<>();
  private int done;
  private long last = System.nanoTime();

  Examining(Path root, Examined.Against against, Consumer<News> told) {
    this.root = root;
    this.against = against;
    this.told = told;
  }

  /**
   * Every row gets its answer; the last news are told before this returns.
   *
   * @throws InterruptedException when it was cancelled; what was being asked is cancelled, too
   */
  void all(List<Row> rows) throws InterruptedException {
    Map<String, Map<Integer, Row>> files = new LinkedHashMap<>();
    for (Row row : rows) {
      files.computeIfAbsent(row.file(), name -> new HashMap<>()).put(row.index(), row);
    }
    Semaphore free = new Semaphore(ABREAST);
    ExecutorService threads =
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("statement-", 0).factory());
    try {
      for (Map.Entry<String, Map<Integer, Row>> file : files.entrySet()) {
        file(file.getKey(), file.getValue(), free, threads);
      }
      await(free, ABREAST); // the last have ended
    } finally {
      threads.shutdownNow();
    }
    tell("", /* now= */ true);
  }

  private void file(String name, Map<Integer, Row> wanted, Semaphore free, ExecutorService threads)
      throws InterruptedException {
    Optional<String> text = text(name);
    if (text.isPresent()) {
      try (Stream<Piece> pieces = Script.pieces(text.get())) {
        for (Iterator<Piece> each = pieces.iterator(); each.hasNext() && !wanted.isEmpty(); ) {
          Piece piece = each.next();
          Row row = wanted.remove(piece.index());
          if (row != null) {
            await(free, 1);
            threads.execute(() -> examine(row, piece, free));
          }
        }
      }
    }
    for (Row gone : wanted.values()) {
      answered(gone, new Upshot(Upshot.Kind.NOT_CHECKED, CHANGED));
    }
  }

  /** What was answered is told while others are waited for. */
  private void await(Semaphore free, int permits) throws InterruptedException {
    while (!free.tryAcquire(permits, TELL, TimeUnit.NANOSECONDS)) {
      tellPending();
    }
  }

  private Optional<String> text(String name) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    try {
      return Optional.of(TextFile.read(root.resolve(name)).text());
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private void examine(Row row, Piece piece, Semaphore free) {
    try {
      answered(row, upshot(row, piece));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt(); // nobody waits for it any more
    } catch (RuntimeException defect) {
      answered(
          row, new Upshot(Upshot.Kind.UNKNOWN, "The checks stopped with an error of Clausewright"));
    } finally {
      free.release();
    }
  }

  private Upshot upshot(Row row, Piece piece) throws InterruptedException {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      if (!isOf(row, piece, read)) {
        return new Upshot(Upshot.Kind.NOT_CHECKED, CHANGED);
      }
      Upshot upshot = Upshot.of(Examined.of(read, against, Optional.empty()));
      Masking masking = Masking.of(read.statement(), vault);
      return new Upshot(upshot.kind(), masking.sentence(upshot.missing()));
    } finally {
      vault.wipeAll();
    }
  }

  /** All that there is to say of one row; none if its file has changed. */
  Optional<Detail> one(Row row) throws InterruptedException {
    Optional<String> text = text(row.file());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Piece> piece;
    try (Stream<Piece> pieces = Script.pieces(text.get())) {
      piece = pieces.filter(one -> one.index() == row.index()).findFirst();
    }
    if (piece.isEmpty()) {
      return Optional.empty();
    }
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.get().text(), vault);
      return isOf(row, piece.get(), read)
          ? Optional.of(
              Detail.of(
                  Examined.of(read, against, Optional.empty()),
                  against.account(),
                  Masking.of(read.statement(), vault)))
          : Optional.empty();
    } finally {
      vault.wipeAll();
    }
  }

  private static boolean isOf(Row row, Piece piece, Read read) {
    return piece.kind() != Piece.Kind.OTHER
        && piece.start().line() == row.line()
        && Reading.title(read.statement(), piece.kind()).equals(row.statement());
  }

  private synchronized void tellPending() {
    if (!fresh.isEmpty()) {
      tell(fresh.getLast().row().file(), /* now= */ true);
    }
  }

  private synchronized void answered(Row row, Upshot upshot) {
    fresh.add(new Answer(row, upshot));
    done++;
    tell(row.file(), /* now= */ false);
  }

  private synchronized void tell(String at, boolean now) {
    if (now || System.nanoTime() - last > TELL) {
      told.accept(new News(done, at, fresh));
      fresh.clear();
      last = System.nanoTime();
    }
  }
}
