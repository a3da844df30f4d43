package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Statement;
import dev.clausewright.need.Place;
import dev.clausewright.rules.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who there is while the statement is not finished: what they would need is not known. */
final class Unranked {
  private static final String WHY =
      "what it would need is not known while the statement is not finished";

  private Unranked() {}

  /** What is wrong or missing in a text, whatever its authorization. */
  static List<Row> obstacles(Statement statement, List<Finding> findings, Place place) {
    Statement bare =
        statement
            .drop(slot -> slot.part().isAuthorization())
            .put(Part.IAM_ROLE, new RoleValue.DefaultRole());
    return Unfinished.of(bare, findings, place).stream()
        .flatMap(progress -> progress.rows().stream())
        .filter(row -> row.check().kind() == CheckKind.STATEMENT)
        .toList();
  }

  static Seen<Ranking.Found> roles(Account account, List<Row> obstacles) {
    return account
        .roles()
        .map(
            roles ->
                found(
                    roles.stream().map(role -> unknown(role.arn().text(), role.arn().name())),
                    obstacles));
  }

  static Seen<Ranking.Found> users(Account account, Place place, List<Row> obstacles) {
    return account
        .users()
        .map(
            names ->
                found(
                    names.stream()
                        .map(
                            name ->
                                unknown(
                                    Principals.user(
                                        place,
                                        account.id().map(id -> id.digits()).orElse(""),
                                        name),
                                    name)),
                    obstacles));
  }

  private static Ranking.Found found(Stream<Ranked> all, List<Row> obstacles) {
    return new Ranking.Found(all.sorted(Ranking.order()).toList(), obstacles);
  }

  private static Ranked unknown(String arn, String name) {
    return new Ranked(
        arn,
        name,
        Standing.UNKNOWN,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        WHY);
  }
}
