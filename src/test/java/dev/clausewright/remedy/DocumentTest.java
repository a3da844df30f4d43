package dev.clausewright.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.remedy.Difference.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What changes in a document is seen whatever the layout that AWS keeps it in. */
class DocumentTest {
  private static final String ONE_LINE =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}";

  private static Document changed(String before) {
    return Document.changed(
        Document.Kind.TRUST,
        "Trust policy of loader",
        before,
        TrustPolicy.addingServices(before, List.of("redshift.amazonaws.com"), Optional.empty()));
  }

  private static List<String> of(Kind kind, Document document) {
    return document.difference().stream()
        .filter(line -> line.kind() == kind)
        .map(line -> line.text().strip())
        .toList();
  }

  @Test
  void a_document_in_one_line_shows_only_what_is_new() {
    Document document = changed(ONE_LINE);
    assertThat(document.laidOut()).isTrue();
    assertThat(of(Kind.REMOVED, document)).isEmpty();
    assertThat(of(Kind.ADDED, document))
        .contains("\"Service\": \"redshift.amazonaws.com\"")
        .hasSizeLessThan(10);
    assertThat(of(Kind.SAME, document)).contains("\"Service\": \"ec2.amazonaws.com\"");
    assertThat(document.text()).as("what is sent").startsWith(ONE_LINE.substring(0, 100));
  }

  @Test
  void members_keep_their_order_and_stand_as_often_as_they_do() {
    Document document =
        Document.changed(
            Document.Kind.IDENTITY, "odd", "{\"b\":[],\"a\":1.50,\"a\":{}}", "{\"b\":[2]}");
    assertThat(document.difference())
        .extracting(Difference.Line::text)
        .containsSubsequence("  \"a\": 1.50,", "  \"a\": {}");
  }

  @Test
  void lines_that_tell_already_keep_their_layout() {
    Document document =
        changed(ONE_LINE.replace("[", "[\n").replace("\"Eff", "\n  \"Eff").replace("]", "\n]"));
    assertThat(document.laidOut()).isFalse();
    assertThat(of(Kind.SAME, document)).contains("{\"Version\":\"2012-10-17\",\"Statement\":[");
  }

  @Test
  void what_is_no_document_is_compared_as_it_is() {
    Document document =
        Document.changed(Document.Kind.IDENTITY, "broken", "{\"Version\":", ONE_LINE);
    assertThat(document.laidOut()).isFalse();
    assertThat(of(Kind.REMOVED, document)).containsExactly("{\"Version\":");
  }
}
