package dev.clausewright.clause;

/// A database user as IAM names it in `dbuser:cluster/user`; users of IAM logins keep their `IAM:`
/// or `IAMR:`.
public record DbUser(String name) {
  public DbUser {
    if (name.isBlank() || Identifier.bytes(name) > Identifier.MOST_BYTES) {
      throw new IllegalArgumentException("a user name has 1 to 127 bytes");
    }
  }

  public static Reading<DbUser> read(String text) {
    return Pasted.read(text, DbUser::readClean);
  }

  private static Reading<DbUser> readClean(String text) {
    if (text.isEmpty()) {
      return Reading.wrong(
          Faults.nothing(
              "the database user", "Write the user who runs the statement, or leave it open."));
    }
    if (Identifier.bytes(text) > Identifier.MOST_BYTES) {
      return Reading.wrong(
          Fault.of(
              "L-8",
              "The user name has more than 127 bytes.",
              "Check that only the name was pasted."));
    }
    return Reading.valid(new DbUser(text));
  }
}
