package dev.clausewright.aws;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What goes over the wire is logged by nobody, whatever levels are set. The SDK logs through
/// SLF4J, whose provider here drops everything; but Java's own connections tell the headers of each
/// request, session token among them, to whoever raises the level of everything.
final class WireLog {
  /// Held, since a logger that nobody holds forgets its level.
  private static final List<Logger> SILENT =
      List.of(
          Logger.getLogger("sun.net.www.protocol.http.HttpURLConnection"),
          Logger.getLogger("sun.net.www.protocol.http"),
          Logger.getLogger("sun.net.www.http"));

  private WireLog() {}

  /// To be called before the first connection is made.
  static void off() {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
