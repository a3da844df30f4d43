package dev.clausewright.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.clausewright.iam.PolicyReading;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private final Documents documents = new Documents();

  private PolicyReading read(int number, int length) {
    return documents.read(
        TextNode.valueOf(
            """
            {"Statement": {"Sid": "s%d", "Effect": "Allow", "Action": "*", "Resource": "*"}}\
            """
                    .formatted(number)
                + " ".repeat(length)));
  }

  @Test
  void theSameDocumentIsReadOnce() {
    assertThat(read(1, 0)).isSameAs(read(1, 0)).isNotSameAs(read(2, 0));
  }

  @Test
  void ofManyDocumentsOnlyTheLatestAreKept() {
    PolicyReading first = read(0, 1_000);
    for (int i = 1; i < Documents.MOST / 1_000; i++) {
      read(i, 1_000);
    }
    PolicyReading latest = read(1_000_000, 1_000);
    assertThat(read(1_000_000, 1_000)).isSameAs(latest);
    assertThat(read(0, 1_000)).isNotSameAs(first);
  }

  @Test
  void aDocumentLargerThanAllThatIsKeptIsReadAllTheSame() {
    assertThat(read(1, Documents.MOST)).isInstanceOf(PolicyReading.Parsed.class);
  }
}
