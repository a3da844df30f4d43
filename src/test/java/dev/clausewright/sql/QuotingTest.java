package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.copy;
import static dev.clausewright.clause.Sample.unload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Identifier;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotingTest {
  private static final String ALPHABET = "ab'\"\\;$\n -_{}<>é😀";
  private static final int ROUNDS = 2_000;

  private final Random random = new Random(20_261_123);

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    int[] letters = ALPHABET.codePoints().toArray();
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  /// Reads a string of SQL as a server does that knows `\'\'` and the backslash.
  ///
  /// @return the text of the string, and where its closing quote is
  private static Map.Entry<String, Integer> read(String sql, int open) {
    StringBuilder text = new StringBuilder();
    int at = open + 1;
    while (true) {
      char c = sql.charAt(at);
      boolean doubled = c == '\'' && at + 1 < sql.length() && sql.charAt(at + 1) == '\'';
      if (c == '\\' || doubled) {
        text.append(sql.charAt(at + 1));
        at += 2;
      } else if (c == '\'') {
        return Map.entry(text.toString(), at);
      } else {
        text.append(c);
        at++;
      }
    }
  }

  @Test
  void everyQueryComesBackAsItWas() {
    for (int i = 0; i < ROUNDS; i++) {
      String query = "select " + text() + ".";
      String sql = GoldenFile.print(unload().put(Part.QUERY, new Query(query)));
      var read = read(sql, sql.indexOf('\''));
      assertThat(read.getKey()).isEqualTo(query);
      assertThat(sql.substring(read.getValue())).startsWith("')\nto 's3://");
    }
  }

  @Test
  void noTextEndsItsStringEarlyOrLate() {
    for (int i = 0; i < ROUNDS; i++) {
      Statement statement = copy().put(Option.NULL, new Text(text()));
      String sql = GoldenFile.print(statement);
      var read = read(sql, sql.indexOf("null as '") + 8);
      assertThat(read.getValue()).isEqualTo(sql.length() - 2);
    }
  }

  @Test
  void theBackslashesOfOptionsAreKept() {
    assertThat(GoldenFile.print(copy().put(Option.NULL, new Text("\\N"))))
        .contains("null as '\\N'");
    assertThat(GoldenFile.print(copy().put(Option.DELIMITER, new Text("\\t"))))
        .contains("delimiter '\\t'");
    assertThat(GoldenFile.print(copy().put(Option.DELIMITER, new Text("\\"))))
        .contains("delimiter '\\\\'");
  }

  @Test
  void everyNameComesBackAsItWas() {
    for (int i = 0; i < ROUNDS; i++) {
      Identifier name = new Identifier(text());
      TableName table = new TableName(Optional.empty(), Optional.of(new Identifier("s")), name);
      assertThat(TableName.read(table.text()).found()).contains(table);
    }
  }

  @Test
  void reservedAndOddNamesAreQuotedAndOthersNot() {
    assertThat(new Identifier("table-name").text()).isEqualTo("\"table-name\"");
    assertThat(new Identifier("order").text()).isEqualTo("\"order\"");
    assertThat(new Identifier("gzip").text()).isEqualTo("\"gzip\"");
    assertThat(new Identifier("Listing").text()).isEqualTo("\"Listing\"");
    assertThat(new Identifier("a\"b").text()).isEqualTo("\"a\"\"b\"");
    assertThat(new Identifier("token").text()).isEqualTo("token");
    assertThat(new Identifier("_a1$").text()).isEqualTo("_a1$");
  }
}
