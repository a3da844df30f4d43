package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.remedy.SetUp;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A role that is not there yet, for one statement on one cluster.
 *
 * @param oneUser only for the database user of the place
 */
record NewRole(RoleArn arn, Target target, boolean oneUser) {
  /**
   * The ARN that a role of this name will have in the cluster’s account, or what is wrong with it.
   */
  static Reading<RoleArn> named(String name, Target target) {
    return RoleArn.read(
        "arn:"
            + target.id().region().partition().id()
            + ":iam::"
            + target.id().account().digits()
            + ":role/"
            + name);
  }

  /** A name that says what the role is for: "listing-loader". */
  static String suggestion(Statement statement) {
    String deed =
        switch (statement.verb()) {
          case COPY -> "-loader";
          case UNLOAD -> "-writer";
          case CREATE_LIBRARY -> "-installer";
        };
    String what =
        statement
            .value(statement.verb() == Verb.UNLOAD ? Part.TARGET : Part.SOURCE)
            .map(NewRole::about)
            .orElse("redshift")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String short40 = what.substring(0, Math.min(40, what.length()));
    return (short40.isEmpty() ? "redshift" : short40) + deed;
  }

  /** The name, with a number where a role of the account has it already. */
  static String free(String name, List<RoleArn> taken) {
    String next = name;
    for (int i = 2; isTaken(next, taken); i++) {
      next = name + "-" + i;
    }
    return next;
  }

  /** Names of roles are compared without regard to case (L-31). */
  static boolean isTaken(String name, List<RoleArn> taken) {
    return taken.stream().anyMatch(role -> role.name().equalsIgnoreCase(name));
  }

  private static String about(Value value) {
    return switch (value) {
      case S3Location s3 ->
          Arrays.stream(s3.key().split("/", -1))
              .filter(part -> !part.isBlank())
              .reduce((first, second) -> second)
              .orElse(s3.bucket().name());
      case DynamoTable table -> table.name();
      case EmrPath emr -> "emr";
      default -> "redshift";
    };
  }

  /** The four steps; none while the statement does not say yet what it reads or writes. */
  Optional<SetUp> steps(Statement statement, Place place, Facts facts) {
    Statement with = RoleUse.put(statement, List.of(arn));
    return switch (Finished.of(with)) {
      case Finished.Result.Ready(Finished finished) ->
          Optional.of(
              SetUp.of(new Ask(finished, Targets.at(place, target), facts), arn, target, oneUser));
      case Finished.Result.NotYet _ -> Optional.empty();
    };
  }

  /** The draft that runs on its cluster with this role. */
  Draft written(Draft draft) {
    return draft
        .withPlace(Targets.at(draft.place(), target))
        .withStatement(RoleUse.put(draft.statement(), List.of(arn)));
  }

  /** What the statement still has to say; empty if nothing. */
  List<String> missing(Statement statement) {
    return switch (Finished.of(RoleUse.put(statement, List.of(arn)))) {
      case Finished.Result.Ready _ -> List.of();
      case Finished.Result.NotYet(List<Finished.Gap> gaps) ->
          gaps.stream().map(Finished.Gap::what).toList();
    };
  }
}
