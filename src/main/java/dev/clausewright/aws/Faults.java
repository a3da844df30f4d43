package dev.clausewright.aws;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Permission.Withheld;
import dev.clausewright.account.Seen;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;

/// What went wrong with a call, in words that help. What AWS wrote itself is never repeated: it
/// quotes what was signed, session tokens among it. Only the code and the words about denial are
/// looked at.
final class Faults {
  private final Supplier<Bearer> bearer;

  /// @param bearer who asks, when something goes wrong
  Faults(Supplier<Bearer> bearer) {
    this.bearer = bearer;
  }

  <T> Seen<T> read(Question question, Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      switch (t) {
        case NoCredentials none -> {
          return new Seen.Failed<>(none.reason());
        }
        case NotSaid missing -> {
          return failed(
              question,
              "The answer has no " + missing.getMessage() + ", so that nothing is known. " + ODD);
        }
        case Unsound unsound -> {
          return failed(question, unsound.words() + " " + ODD);
        }
        case AwsServiceException refused -> {
          return refused(question, refused);
        }
        case InterruptedException stopped -> {
          return new Seen.Failed<>(question.cancelled());
        }
        case AbortedException stopped -> {
          return new Seen.Failed<>(question.cancelled());
        }
        default -> {}
      }
    }
    return failed(question, Network.words(question.host(), thrown));
  }

  private static final String ODD =
      "A proxy or an endpoint that is not AWS’s may answer like this.";

  private <T> Seen<T> refused(Question question, AwsServiceException refused) {
    Optional<AwsErrorDetails> details = Optional.ofNullable(refused.awsErrorDetails());
    String code = details.map(AwsErrorDetails::errorCode).orElse("");
    int status = refused.statusCode();
    Bearer who = bearer.get();
    return switch (Refusal.of(code, status)) {
      case DENIED -> new Seen.Denied<>(missing(question.needs(), details));
      case NOT_THERE -> new Seen.Absent<>(question.nowhere());
      case UNKNOWN_KEY -> failed(question, unknownKey(question, who));
      case WRONG_SIGNATURE -> failed(question, wrongSignature(who, details));
      case EXPIRED -> failed(question, expired(who));
      case TOO_FAST ->
          failed(
              question, "AWS was asked too often, and still was after waiting. Try again later.");
      case BUSY ->
          failed(
              question,
              "It is busy with an earlier change (" + code + "). Try again in a minute (E-41).");
      case ELSEWHERE -> failed(question, "It lies in another Region (" + status + ").");
      case SERVER ->
          failed(
              question,
              "The server answered with status "
                  + status
                  + ", also when asked again."
                  + (code.isEmpty() ? " " + ODD : " Try again later."));
      case OTHER ->
          failed(
              question,
              "The answer was an error of status "
                  + status
                  + (isWord(code) ? " with the code " + code + "." : ". " + ODD));
    };
  }

  /// Whether the keys themselves were not taken: unknown, wrong, or over.
  static boolean keysRefused(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof AwsServiceException refused && refused.awsErrorDetails() != null) {
        String code = Optional.ofNullable(refused.awsErrorDetails().errorCode()).orElse("");
        Refusal refusal = Refusal.of(code, refused.statusCode());
        return refusal == Refusal.UNKNOWN_KEY
            || refusal == Refusal.WRONG_SIGNATURE
            || refusal == Refusal.EXPIRED;
      }
    }
    return false;
  }

  private static boolean isWord(String code) {
    return code.matches("[A-Za-z.:#]{1,80}");
  }

  private static Permission missing(Permission needed, Optional<AwsErrorDetails> details) {
    String words =
        details
            .map(AwsErrorDetails::errorMessage)
            .map(message -> message.toLowerCase(Locale.ROOT))
            .orElse("");
    Withheld by = Withheld.NOT_GRANTED;
    if (words.contains("service control policy") || words.contains("resource control policy")) {
      by = Withheld.ORGANISATION;
    } else if (words.contains("permissions boundary")) {
      by = Withheld.BOUNDARY;
    } else if (words.contains("session policy")) {
      by = Withheld.SESSION;
    } else if (words.contains("explicit deny")) {
      by = Withheld.EXPLICIT_DENY;
    }
    return new Permission(needed.action(), needed.resource(), by);
  }

  private static String unknownKey(Question question, Bearer who) {
    String sentence = "AWS does not take " + who.keyCalled() + ". ";
    if (who.temporary() && question.needs().action().startsWith("iam:")) {
      return sentence
          + "Keys of GetSessionToken that were made without an MFA code cannot ask IAM; others may"
          + " be deleted, or of another partition. "
          + who.renewal();
    }
    return sentence
        + "It may be deleted, inactive, of another partition, or lack its session token; or the"
        + " Region is not switched on for the account. "
        + who.renewal();
  }

  private static String wrongSignature(Bearer who, Optional<AwsErrorDetails> details) {
    String clock =
        details
            .map(AwsErrorDetails::sdkHttpResponse)
            .flatMap(answer -> answer.firstMatchingHeader("Date"))
            .flatMap(date -> Clock.difference(date, Instant.now()))
            .map(difference -> "The clock of this machine is " + difference + ". ")
            .orElse("");
    return "The signature made with "
        + who.keyCalled()
        + " was not accepted: its secret is wrong, or the clock of this machine is. "
        + clock
        + (clock.isEmpty() ? "Check both." : "Set the clock right, then check the secret.");
  }

  private static String expired(Bearer who) {
    return "The session of "
        + who.called()
        + " is over"
        + who.expires().map(end -> ": it ended at " + end).orElse("")
        + ". "
        + who.renewal();
  }

  static <T> Seen<T> failed(Question question, String why) {
    return new Seen.Failed<>(question.failed(why));
  }

  static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
