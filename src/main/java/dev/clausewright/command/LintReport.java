package dev.clausewright.command;

import java.io.IOException;

/** How what {@code lint} finds is written. The statements come in the order of the answer. */
interface LintReport extends AutoCloseable {
  void begin(Sources sources) throws IOException;

  void statement(Diagnosed diagnosed) throws IOException;

  void end() throws IOException;

  @Override
  void close() throws IOException;
}
