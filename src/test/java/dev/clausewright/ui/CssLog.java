package dev.clausewright.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what the toolkit's style engine has to say: it must have nothing to say. */
final class CssLog extends Handler implements AutoCloseable {
  private static final Logger LOGGER = Logger.getLogger("javafx.css");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  CssLog() {
    LOGGER.addHandler(this);
  }

  List<String> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(entry.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
