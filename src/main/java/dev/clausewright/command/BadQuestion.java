package dev.clausewright.command;

import java.util.Locale;

/** A question that cannot be asked; it is answered with an error, and the next one is read. */
final class BadQuestion extends Exception {
  private static final long serialVersionUID = 1;

  /** What is wrong with it; the names in lower case are part of the contract. */
  enum Code {
    NOT_JSON,
    MISSING_MEMBER,
    UNKNOWN_MEMBER,
    WRONG_TYPE,
    BAD_VALUE,
    NO_SUCH_PRINCIPAL,
    NO_SUCH_TARGET,
    WHICH_TARGET,
    ACCOUNT_UNREADABLE
  }

  private final Code code;
  private final int column;

  BadQuestion(Code code, String message) {
    this(code, 1, message);
  }

  /** A fault at a column of the question's line, from 1. */
  BadQuestion(Code code, int column, String message) {
    super(message);
    this.code = code;
    this.column = column;
  }

  String code() {
    return code.name().toLowerCase(Locale.ROOT);
  }

  int column() {
    return column;
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
