package dev.clausewright.iam;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which decisions are told. */
final class Words {
  private Words() {}

  /** A statement and the policy it stands in, as the beginning of a sentence. */
  static String place(Source source, Statement statement) {
    String title =
        statement
            .sid()
            .filter(sid -> !sid.isEmpty())
            .map(sid -> "Statement “" + sid + "”")
            .orElse("Statement " + statement.index());
    return title + " (line " + statement.range().line() + ") of " + source.route();
  }

  static String who(Principal principal) {
    return switch (principal) {
      case Principal.Role role -> "role " + role.name();
      case Principal.User user -> "user " + user.name();
      case Principal.AssumedRole session -> "a session of role " + session.role();
      case Principal.FederatedUser user -> "federated user " + user.name();
      case Principal.AccountRoot root -> "the root user of account " + root.arn().account();
      case Principal.Service service -> service.text();
    };
  }

  static String verdict(Question question, Decision decision) {
    String who = who(question.principal());
    String what = question.action() + " on " + set(question.resource());
    return switch (decision) {
      case Decision.Allowed allowed -> sentence(who + " is allowed " + what);
      case Decision.AllowedIf open ->
          sentence(who + " is allowed " + what + ", if " + keys(open.conditions()));
      case Decision.DeniedIf open ->
          sentence(
              who
                  + " is allowed "
                  + what
                  + ", unless "
                  + keys(open.conditions())
                  + ", which denies it");
      case Decision.ImplicitDeny denied when !denied.cappedBy().isEmpty() ->
          sentence(
              who
                  + " is not allowed "
                  + what
                  + ": "
                  + denied.cappedBy().stream().map(Words::cap).collect(Collectors.joining(", ")));
      case Decision.ImplicitDeny denied -> sentence("no policy allows " + who + " " + what);
      case Decision.ExplicitDeny denied ->
          sentence(
              who
                  + " is denied "
                  + question.action()
                  + " on "
                  + some(question.resource())
                  + denied.because().stream()
                      .findFirst()
                      .map(by -> " by " + by.statement().title() + " of " + by.source().route())
                      .orElse(""));
      case Decision.Invalid invalid ->
          sentence(
              "this cannot be decided: "
                  + invalid.flaws().stream()
                      .map(flaw -> flaw.name() + " is not a valid policy")
                      .collect(Collectors.joining(", ")));
      case Decision.Undecided undecided -> sentence("this cannot be decided: " + undecided.why());
    };
  }

  /** A denial was found for one resource of a set; how many there are the coverage says. */
  private static String some(ResourceSet resource) {
    return switch (resource) {
      case ResourceSet.Literal literal -> literal.text();
      case ResourceSet.Prefix prefix -> "at least part of what begins with " + prefix.text();
      case ResourceSet.Glob glob -> "at least part of " + glob.text();
    };
  }

  private static String set(ResourceSet resource) {
    return switch (resource) {
      case ResourceSet.Literal literal -> literal.text();
      case ResourceSet.Prefix prefix -> "all that begins with " + prefix.text();
      case ResourceSet.Glob glob -> "all of " + glob.text();
    };
  }

  private static String keys(List<OpenCondition> conditions) {
    return conditions.stream().map(Words::condition).distinct().collect(Collectors.joining(", "));
  }

  /** An open condition as a clause. */
  static String condition(OpenCondition open) {
    return open.key() + " fits " + open.operator() + " " + String.join(", ", open.values());
  }

  /** A cap as a clause. */
  static String cap(Capped capped) {
    String layer =
        switch (capped.layer()) {
          case IDENTITY -> "the identity policy ";
          case BOUNDARY -> "the permissions boundary ";
          case SESSION -> "the session policy ";
          case SCP -> "the service control policy ";
          case RCP -> "the resource control policy ";
          case RESOURCE -> "the resource’s policy ";
          case TRUST -> "the trust policy ";
        };
    return layer + capped.policy() + " does not allow it";
  }

  /** Begins with a capital, unless it begins with a service's name, and ends with a full stop. */
  static String sentence(String words) {
    int space = words.indexOf(' ');
    boolean name = words.substring(0, Math.max(0, space)).indexOf('.') >= 0;
    String begun =
        name ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }
}
