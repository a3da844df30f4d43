package dev.clausewright.command;

import dev.clausewright.clause.Masking;
import dev.clausewright.clause.Statement;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Mending;
import dev.clausewright.rules.Migrations;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Script;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text before and after its fixes. It holds the text as it is, secrets and all.
 *
 * @param before without byte order mark
 * @param edits of the text before, in its order; they do not overlap
 * @param left what there is still to say, at places of the text after
 */
record Fixed(String before, String text, List<Mending.Made> edits, List<Diagnosed.Remark> left) {
  Fixed {
    edits = List.copyOf(edits);
    left = List.copyOf(left);
  }

  /** Mends each statement by itself. */
  static Fixed of(String file, String before, Wishes wishes) {
    List<Mending.Made> edits = new ArrayList<>();
    List<Mended> mended = new ArrayList<>();
    int shift = 0;
    try (Stream<Piece> pieces = Script.pieces(before)) {
      for (Iterator<Piece> each = pieces.iterator(); each.hasNext(); ) {
        Piece piece = each.next();
        if (piece.kind() == Piece.Kind.OTHER) {
          continue;
        }
        int start = Math.toIntExact(piece.start().offset());
        Mending.Mended one = mend(piece.text(), wishes);
        mended.add(new Mended(piece.index(), start + shift, one));
        shift += one.text().length() - piece.text().length();
        one.made().forEach(made -> edits.add(moved(made, start)));
      }
    }
    String after = Edits.apply(before, edits.stream().map(Mending.Made::edit).toList());
    return new Fixed(before, after, edits, left(file, after, mended));
  }

  private record Mended(int index, int start, Mending.Mended mended) {}

  private static Mending.Mended mend(String text, Wishes wishes) {
    Vault vault = new Vault();
    try {
      return Mending.mend(
          text,
          vault,
          Era.latest(),
          finding -> wishes.rules().stream().anyMatch(finding::is),
          read ->
              wishes
                  .role()
                  .filter(role -> gives(AuthorizationForm.of(read.statement())))
                  .flatMap(role -> Migrations.toRole(read, role)));
    } finally {
      vault.wipeAll();
    }
  }

  /** Only what rests on keys, or was blanked, goes over to the role. */
  private static boolean gives(AuthorizationForm form) {
    return form.isKeys() || form == AuthorizationForm.MIXED || form == AuthorizationForm.REDACTED;
  }

  private static Mending.Made moved(Mending.Made made, int by) {
    Edit edit = made.edit();
    return new Mending.Made(
        made.rule(), new Edit(edit.start() + by, edit.end() + by, edit.replacement()));
  }

  private static List<Diagnosed.Remark> left(String file, String after, List<Mended> all) {
    Lines lines = Lines.of(after);
    List<Diagnosed.Remark> left = new ArrayList<>();
    for (Mended one : all) {
      Vault vault = new Vault();
      try {
        Statement statement = SqlReader.read(one.mended().text(), vault).statement();
        left.addAll(
            Diagnosed.remarks(
                file,
                one.index(),
                Lines.of(one.mended().text(), lines.at(one.start())),
                one.mended().left(),
                Masking.of(statement, vault)));
      } finally {
        vault.wipeAll();
      }
    }
    return left;
  }

  /** Without the texts. */
  @Override
  public String toString() {
    return "Fixed[" + edits.size() + " edits, " + left.size() + " findings left]";
  }
}
