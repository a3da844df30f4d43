package dev.clausewright.account.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A policy document as people read it, whatever AWS made of it. */
class PassageTest {
  private static String text(String file, String from) {
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    int start = file.substring(0, file.indexOf(from)).getBytes(StandardCharsets.UTF_8).length;
    int end =
        file.substring(0, file.lastIndexOf(from.startsWith("\"") ? '"' : '}') + 1)
            .getBytes(StandardCharsets.UTF_8)
            .length;
    try {
      return new Passage(new Content.Kept("x.json", bytes), start, end - start).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anObjectKeepsItsLinesAndLosesTheIndentationOfTheFileAroundIt() {
    String file =
        """
        [
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Effect": "Allow"
              }]
            }
        """;
    assertThat(text(file, "{"))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [{
                "Effect": "Allow"
              }]
            }\
            """);
  }

  @Test
  void anObjectBehindAMemberNameIsOutdentedByItsLine() {
    String file = "    \"PolicyDocument\": {\r\n      \"a\": 1\r\n    }\r\n";
    assertThat(text(file, "{")).isEqualTo("{\n  \"a\": 1\n}");
  }

  @Test
  void aPercentEncodedTextIsDecodedOnceAndItsPlusSignsStay() {
    assertThat(text("\"%7B%22a%22%3A%22b+c%252F%22%7D\"", "\"")).isEqualTo("{\"a\":\"b+c%2F\"}");
  }

  @Test
  void aTextThatIsJsonIsNotDecoded() {
    assertThat(text("\"{\\\"a\\\": \\\"%2F\\\"}\"", "\"")).isEqualTo("{\"a\": \"%2F\"}");
  }

  @Test
  void lettersOutsideAsciiSurvive() {
    assertThat(text("\"%7B%22a%22%3A%22%C3%BCé%22%7D\"", "\"")).isEqualTo("{\"a\":\"üé\"}");
  }

  @Test
  void oneLongLineIsLaidOutWithoutTouchingAnythingInQuotes() {
    String line =
        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"a, b:"
            + " {c}\",\"Action\":[\"s3:GetObject\",\"s3:ListBucket\"],"
            + "\"Resource\":\"*\",\"Condition\":{}}]}";
    assertThat(Layout.lines(line))
        .isEqualTo(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "a, b: {c}",
                  "Action": ["s3:GetObject", "s3:ListBucket"],
                  "Resource": "*",
                  "Condition": {}
                }
              ]
            }\
            """);
  }

  @Test
  void aLongLineThatIsNoJsonComesBackWithAllItsCharacters() {
    String line = "{\"a\":[}}}]\\\"" + "x".repeat(100);
    assertThat(Layout.lines(line).replaceAll("\\s", "")).isEqualTo(line);
  }
}
