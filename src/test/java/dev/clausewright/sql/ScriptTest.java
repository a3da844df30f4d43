package dev.clausewright.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
  private static List<String> texts(String script) {
    return Script.pieces(script)
        .map(piece -> piece.kind() == Piece.Kind.OTHER ? "other" : piece.text())
        .toList();
  }

  @Test
  void statementsEndAtTheirSemicolons() {
    assertThat(
            texts(
                "copy a from 's3://b/x' iam_role default;\n"
                    + "select 1;\n\n"
                    + "unload ('select 1') to 's3://b/y' iam_role default"))
        .containsExactly(
            "copy a from 's3://b/x' iam_role default;",
            "other",
            "unload ('select 1') to 's3://b/y' iam_role default");
  }

  @Test
  void semicolonsInStringsNamesCommentsAndBodiesDoNotSplit() {
    assertThat(
            texts(
                "unload ('select '';'' from t;') to 's3://b/;' iam_role default;unload ($$ select"
                    + " ';' ; $$) to 's3://b/x' iam_role default;copy \"a;b\" /* ; /* ; */ ; */ --"
                    + " ;\n"
                    + " from 's3://b/x' iam_role default;create procedure p() as $body$ begin copy"
                    + " x; end; $body$ language plpgsql;copy t from 's3://b/x' credentials"
                    + " 'aws_access_key_id=a;aws_secret_access_key=b'"))
        .hasSize(5)
        .element(3)
        .isEqualTo("other");
  }

  @Test
  void aQuoteLeftOpenDoesNotSwallowWhatFollows() {
    assertThat(
            texts(
                """
                copy a from 's3://b/x'
                access_key_id '<id>'
                secret_access_key '<secret>
                session_token '<token>';
                copy b from 's3://b/y
                iam_role default;
                copy c from 's3://b/z' iam_role 'arn:aws:iam::123456789012:role/R;

                copy d from 's3://b/z' iam_role default;
                """))
        .hasSize(4)
        .last()
        .isEqualTo("copy d from 's3://b/z' iam_role default;");
  }

  @Test
  void aStatementWithoutSemicolonEndsWhereTheNextBegins() {
    assertThat(
            texts(
                "copy a from 's3://b/x' iam_role default\n"
                    + "copy b from 's3://b/x' iam_role default;"))
        .hasSize(2);
  }

  @Test
  void linesOfPsqlAndBlocksOfTemplatesArePassedOver() {
    List<Piece> pieces =
        Script.pieces(
                "\\set x 'a\n{% if y %}\ncopy a from 's3://b/x' iam_role :role;\n{% endif %}\n")
            .toList();
    assertThat(pieces).hasSize(1);
    assertThat(pieces.getFirst().start()).isEqualTo(new Position(3, 1, 21));
  }

  @Test
  void kindsAreToldByTheFirstWords() {
    assertThat(
            Script.pieces(
                    "copy job run j; create or replace library l language plpythonu from"
                        + " 's3://b/x';create external schema s from data catalog; create or"
                        + " replace external function f(int) returns int stable lambda 'x' iam_role"
                        + " default;create model m from t; with credentials 'x'; with x as (select"
                        + " 1) select 2;iam_role default; create table t (a int)")
                .map(Piece::kind))
        .containsExactly(
            Piece.Kind.COPY_JOB,
            Piece.Kind.CREATE_LIBRARY,
            Piece.Kind.CREATE_EXTERNAL_SCHEMA,
            Piece.Kind.CREATE_EXTERNAL_FUNCTION,
            Piece.Kind.CREATE_MODEL,
            Piece.Kind.FRAGMENT,
            Piece.Kind.OTHER,
            Piece.Kind.FRAGMENT,
            Piece.Kind.OTHER);
  }

  @Test
  void placesCountLinesAndAMarkAtTheBeginningIsNone() {
    Piece piece = Script.pieces("\uFEFFselect 1;\r\n  copy t\r\nfrom 'x';").toList().get(1);
    assertThat(piece.index()).isEqualTo(2);
    assertThat(piece.start()).isEqualTo(new Position(2, 3, 13));
    assertThat(piece.position(piece.text().indexOf("from"))).isEqualTo(new Position(3, 1, 21));
  }

  @Test
  void aScriptIsReadAsItIsAskedFor() {
    Endless endless =
        new Endless("insert into t values ('a;b'); copy a from 's3://b/x' iam_role default;\n");
    assertThat(Script.pieces(endless).limit(100_000).filter(p -> p.kind() == Piece.Kind.COPY))
        .hasSize(50_000);
  }

  /// The same line again and again.
  private static final class Endless extends Reader {
    private final String line;
    private int at;

    private Endless(String line) {
      this.line = line;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = line.charAt(at);
        at = (at + 1) % line.length();
      }
      return length;
    }

    @Override
    public void close() {}
  }
}
