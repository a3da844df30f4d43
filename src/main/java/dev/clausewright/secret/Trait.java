package dev.clausewright.secret;

/// A fact about a secret that reveals none of its characters (L-42, L-43, 2.4, 2.9).
public enum Trait {
  /// A blank, a tab or a line break anywhere.
  WHITE_SPACE,
  /// A line feed or carriage return anywhere.
  LINE_BREAK,
  /// A `;`, which ends a pair inside a CREDENTIALS string.
  SEMICOLON,
  /// `%2F`, `%2B` or `%3D`: pasted out of a URL.
  PERCENT_ENCODED,
  /// A character that base64 does not have: not a letter, a digit, `/`, `+` or `=`.
  OUTSIDE_BASE64,
  /// A straight or curly quote.
  QUOTE,
  /// A no-break space, a zero-width or a control character.
  HIDDEN_CHARACTER,
  /// Not base64 of 32 bytes: cannot be a client-side key. Only told of client-side keys.
  BAD_MASTER_KEY
}
