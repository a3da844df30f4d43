package dev.clausewright.aws;

import dev.clausewright.account.LiveChanger.Parameter;

/// A document among the parameters of a call.
final class Documents {
  private Documents() {}

  static Parameter parameter(String name, String document) {
    return new Parameter(name, document.length() + " characters, as below");
  }
}
