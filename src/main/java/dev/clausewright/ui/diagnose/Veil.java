package dev.clausewright.ui.diagnose;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Secret;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the secrets of a script stand, so that whatever shows a part of it can leave them out.
 *
 * @param hidden ranges from left to right, in UTF-16 units from the start
 */
record Veil(List<Range> hidden) {
  /** Characters that are not shown. */
  record Range(int start, int end) {}

  Veil {
    hidden = List.copyOf(hidden);
  }

  static Veil of(String script) {
    List<Range> hidden = new ArrayList<>();
    try (Stream<Piece> pieces = Script.pieces(script)) {
      pieces.filter(piece -> piece.kind() != Piece.Kind.OTHER).forEach(piece -> add(piece, hidden));
    }
    return new Veil(hidden);
  }

  private static void add(Piece piece, List<Range> hidden) {
    Vault vault = new Vault();
    Read read = SqlReader.read(piece.text(), vault);
    int start = Math.toIntExact(piece.start().offset());
    read.statement().items().stream()
        .filter(Veil::isSecret)
        .flatMap(item -> read.places().of(item.slot()).stream())
        .filter(place -> place.start() < place.end())
        .map(place -> new Range(start + place.start(), start + place.end()))
        .forEach(hidden::add);
    vault.wipeAll();
  }

  static boolean isSecret(Item item) {
    return switch (item.entry()) {
      case Entry.Is(var value) -> value instanceof Secret;
      case Entry.Bad(var raw, var faults) -> raw instanceof Raw.Kept;
      case Entry.Hole hole -> false;
      case Entry.Redacted redacted -> false;
    };
  }
}
