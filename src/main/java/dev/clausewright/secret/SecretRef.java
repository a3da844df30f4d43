package dev.clausewright.secret;

/// Stands for a secret everywhere but in the [Vault]: in statements, drafts, undo and files. It
/// holds no characters.
///
/// @param id a number of this run of the program, never used again once wiped
/// @param shape how the secret looks, without showing it
public record SecretRef(int id, Kind kind, Shape shape) {}
