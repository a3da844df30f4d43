package dev.clausewright.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ContextKeyTest {
  @Test
  void itIsShownAsItWasWrittenAndFoundHoweverItIsWritten() {
    ContextKey written = new ContextKey("aws:SecureTransport");
    assertThat(written).hasToString("aws:SecureTransport");
    assertThat(written)
        .isEqualTo(new ContextKey("AWS:securetransport"))
        .hasSameHashCodeAs(new ContextKey("AWS:securetransport"))
        .isNotEqualTo(new ContextKey("aws:SourceIp"));
    Facts facts = Facts.NONE.saying(written, List.of("true"));
    assertThat(facts.silentOf(new ContextKey("aws:securetransport")).context()).isEmpty();
  }
}
