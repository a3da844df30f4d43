package dev.clausewright.aws;

import java.io.Serial;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// An answer that says it is well and is none of AWS's: an HTML page, an empty body. The SDK
/// keeps only the cause of what it asks again for, so this is one.
final class Unsound extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String words;

  private Unsound(String words) {
    super(words);
    this.words = words;
  }

  /// To be thrown while an answer is looked at: the next one may be sound.
  static SdkClientException answer(String words) {
    return RetryableException.create(words, new Unsound(words));
  }

  String words() {
    return words;
  }
}
