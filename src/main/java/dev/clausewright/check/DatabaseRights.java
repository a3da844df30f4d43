package dev.clausewright.check;

import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.need.Ask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rights that only the database knows, with the line of SQL that tells (rule book 5.5). */
final class DatabaseRights {
  private final Statement statement;
  private final Optional<DbUser> dbUser;
  private final Optional<RoleValue> role;

  private DatabaseRights(Statement statement, Optional<DbUser> dbUser) {
    this.statement = statement;
    this.dbUser = dbUser;
    this.role =
        Authorization.of(statement) instanceof Authorization.Role(RoleValue value, _)
            ? Optional.of(value)
            : Optional.empty();
  }

  static NotLookedAt of(Ask ask) {
    return of(ask.statement().statement(), ask.place().user());
  }

  /** Of a statement that may not be finished. */
  static NotLookedAt of(Statement statement, Optional<DbUser> dbUser) {
    DatabaseRights rights = new DatabaseRights(statement, dbUser);
    return new NotLookedAt(
        "database", "", "Rights inside the database", rights.why(), rights.sql());
  }

  private String why() {
    String right =
        switch (statement) {
          case Copy _ -> "COPY needs INSERT on the table.";
          case Unload _ -> "UNLOAD needs SELECT on what it queries.";
          case CreateLibrary _ -> "CREATE LIBRARY needs a superuser, or the right on the language.";
          case Neighbour _, Fragment _ -> "The statement has rights of its own.";
        };
    if (!gated()) {
      return right;
    }
    boolean chain =
        role.orElseThrow() instanceof RoleValue.RoleChain roles && roles.roles().size() > 1;
    return right
        + " The user must also be granted ASSUMEROLE"
        + (chain ? " on this very chain (R-43)." : " on the role.");
  }

  /** ASSUMEROLE is asked for COPY and UNLOAD, and never of a federated session. */
  private boolean gated() {
    return !(statement instanceof CreateLibrary)
        && role.filter(value -> !(value instanceof RoleValue.SessionIdentity)).isPresent();
  }

  private Optional<String> sql() {
    if (gated()) {
      return Optional.of(assumeRole(role.orElseThrow()));
    }
    return switch (statement) {
      case Copy _ ->
          statement
              .value(Part.TABLE)
              .map(Value::text)
              .map(
                  table ->
                      "select has_table_privilege(%s%s, 'insert');"
                          .formatted(user(), literal(table)));
      case Unload _ -> Optional.empty();
      case CreateLibrary _ ->
          Optional.of("select has_language_privilege(%s'plpythonu', 'usage');".formatted(user()));
      case Neighbour _, Fragment _ -> Optional.empty();
    };
  }

  private String assumeRole(RoleValue value) {
    String verb = statement.verb().keyword();
    return switch (value) {
      case RoleValue.RoleChain(List<RoleArn> roles) ->
          "select has_assumerole_privilege(%s%s, '%s');"
              .formatted(
                  user(),
                  literal(roles.stream().map(RoleArn::text).collect(Collectors.joining(","))),
                  verb);
      case RoleValue.DefaultRole _, RoleValue.SessionIdentity _ ->
          "select identity_name from svv_iam_privileges where iam_arn = 'default-aws-iam-role' and command_type = '%s';"
              .formatted(verb);
    };
  }

  private String user() {
    return dbUser.map(user -> literal(user.name()) + ", ").orElse("");
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
