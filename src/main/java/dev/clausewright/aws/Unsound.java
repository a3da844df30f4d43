package dev.clausewright.aws;

import java.io.Serial;
import software.amazon.awssdk.core.exception.SdkClientException;

/// An answer that says it is well and is none of AWS's: an HTML page, an empty body.
final class Unsound extends SdkClientException {
  @Serial private static final long serialVersionUID = 1L;

  private final String words;

  Unsound(String words) {
    super(SdkClientException.builder().message(words));
    this.words = words;
  }

  String words() {
    return words;
  }

  /// The next answer may be sound.
  @Override
  public boolean retryable() {
    return true;
  }
}
