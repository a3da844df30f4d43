package dev.clausewright.draft;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Group;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The second line of a step: what was chosen there.
final class StepLines {
  private StepLines() {}

  static String of(Draft draft, StepId step, Checked checked) {
    return switch (step) {
      case STATEMENT -> statement(draft);
      case ACCESS -> draft.access().map(a -> a == Access.ROLE ? "Role" : "Access keys").orElse("");
      case ROLE -> role(draft);
      case KEYS -> keys(draft.statement());
      case OPTIONS -> options(draft.statement());
      case CHECK -> checked.line();
      case FINISH -> "";
    };
  }

  private static String statement(Draft draft) {
    return switch (draft.statement()) {
      case Copy copy -> "COPY from " + SourceKind.of(copy).label();
      case Unload _ -> "UNLOAD to S3";
      case CreateLibrary _ ->
          draft.needsAuthorization() ? "Library from S3" : "Library from the web";
      case Neighbour neighbour -> neighbour.kind().keyword();
      case Fragment _ -> "A clause";
    };
  }

  private static String role(Draft draft) {
    Optional<Value> value =
        draft
            .statement()
            .value(Part.IAM_ROLE)
            .or(() -> draft.statement().value(Part.CREDENTIALS_ROLE));
    if (value.isEmpty()) {
      return draft.reached().contains(StepId.ROLE) ? "None yet" : "";
    }
    return switch (value.get()) {
      case RoleValue.DefaultRole _ -> "Default role";
      case RoleValue.SessionIdentity _ -> "Session";
      case RoleValue.RoleChain(List<RoleArn> roles) ->
          roles.size() == 1 ? roles.getFirst().name() : "Chain of " + roles.size();
      default -> "";
    };
  }

  private static String keys(Statement statement) {
    Optional<AccessKeyId> id =
        statement
            .value(Part.ACCESS_KEY_ID)
            .or(() -> statement.value(Part.CREDENTIALS_KEY_ID))
            .filter(AccessKeyId.class::isInstance)
            .map(AccessKeyId.class::cast);
    boolean token = statement.says(Part.SESSION_TOKEN) || statement.says(Part.CREDENTIALS_TOKEN);
    boolean temporary =
        token
            || id.map(AccessKeyId::lifetime)
                .filter(AccessKeyId.Lifetime.TEMPORARY::equals)
                .isPresent();
    return temporary ? "Temporary keys" : id.isPresent() ? "Permanent keys" : "";
  }

  /// "csv, 1 header line, 2 more": the format, the header, and how many others.
  private static String options(Statement statement) {
    List<String> parts = new ArrayList<>();
    int others = 0;
    for (Option option : Option.printed(statement.verb())) {
      if (!statement.says(option) || belongsToStatement(option, statement)) {
        continue;
      }
      if (option.group() == Group.FORMAT) {
        parts.addFirst(option.keyword().toLowerCase(Locale.ROOT));
      } else if (option == Option.IGNOREHEADER
          && statement.value(option).orElse(null) instanceof Whole(long number)) {
        parts.add(number == 1 ? "1 header line" : number + " header lines");
      } else {
        others++;
      }
    }
    if (others > 0) {
      parts.add(
          parts.isEmpty() ? (others == 1 ? "1 option" : others + " options") : others + " more");
    }
    return String.join(", ", parts);
  }

  private static boolean belongsToStatement(Option option, Statement statement) {
    return statement instanceof Copy && option.group() == Group.SOURCE;
  }
}
