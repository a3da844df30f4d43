package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads role ARNs, alone and in chains (2.6): first what was pasted along, then white space, then
/// the length, then the form, so that every text gets the message that helps.
final class RoleArnReader {
  /// Spelled out in 2.6; possessive, so that a long path costs no recursion per character.
  private static final Pattern ROLE =
      Pattern.compile(
          "arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b|aws-iso-e|aws-iso-f):iam::([0-9]{12}):role"
              + "(/(?:[\\x21-\\x7E]*/)?)([A-Za-z0-9_+=,.@-]{1,64})");

  private static final Pattern PREFIXED =
      Pattern.compile("(?i)aws_iam_role\\s*=\\s*(.*)", Pattern.DOTALL);
  private static final Pattern NEXT_ROLE = Pattern.compile(",(?=arn:)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private RoleArnReader() {}

  static Reading<RoleArn> one(String text) {
    return pasted(text, RoleArnReader::single);
  }

  static Reading<RoleValue> value(String text) {
    return pasted(text, RoleArnReader::anyValue);
  }

  /// A chain as a CREDENTIALS string takes it: without `default` and `SESSION`, and no `;` in a
  /// path, because it would end the pair (2.2).
  static Reading<RoleValue> chain(String text) {
    return pasted(text, clean -> chained(clean).then(RoleArnReader::inCredentials));
  }

  private static Reading<RoleValue> inCredentials(RoleValue.RoleChain chain) {
    return chain.text().contains(";")
        ? Reading.wrong(
            Fault.of(
                "2.2",
                "There is a ; in the path of the role.",
                "Inside a CREDENTIALS string it would end the pair. Use IAM_ROLE for this role."))
        : Reading.valid(chain);
  }

  private static <T> Reading<T> pasted(String text, Function<String, Reading<T>> reader) {
    List<String> inJson = JsonArns.find(text);
    if (!inJson.isEmpty()) {
      List<Fault> faults = new ArrayList<>(JsonArns.faults(inJson));
      if (inJson.size() == 1) {
        faults.addAll(reader.apply(inJson.getFirst()).faults());
      }
      return new Reading.Wrong<>(faults);
    }
    return Pasted.read(text, reader);
  }

  private static Reading<RoleValue> anyValue(String text) {
    if (text.equalsIgnoreCase("default")) {
      return Reading.valid(new RoleValue.DefaultRole());
    }
    if (text.equalsIgnoreCase("session")) {
      return Reading.valid(new RoleValue.SessionIdentity());
    }
    return chained(text).map(chain -> chain);
  }

  private static Reading<RoleValue.RoleChain> chained(String text) {
    Optional<Fault> whole = wholeFault(text);
    if (whole.isPresent()) {
      return Reading.wrong(whole.get());
    }
    if (text.indexOf(',') < 0) {
      return single(text).map(RoleValue.RoleChain::of);
    }
    List<RoleArn> roles = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (String piece : NEXT_ROLE.split(text, -1)) {
      Reading<RoleArn> reading = single(piece);
      reading.found().ifPresent(roles::add);
      faults.addAll(reading.faults());
    }
    return faults.isEmpty()
        ? Reading.valid(new RoleValue.RoleChain(roles))
        : new Reading.Wrong<>(faults);
  }

  private static Reading<RoleArn> single(String text) {
    Optional<Fault> whole = wholeFault(text);
    if (whole.isPresent()) {
      return Reading.wrong(whole.get());
    }
    if (text.length() > RoleArn.LONGEST) {
      return Reading.wrong(
          Fault.of(
              "L-39",
              "The ARN has " + text.length() + " characters; at most 2048 are allowed.",
              "Check that only one ARN was pasted."));
    }
    if (NEXT_ROLE.matcher(text).find()) {
      return Reading.wrong(
          Fault.of("L-33", "Here are several roles; one is meant.", "Give one role ARN."));
    }
    Matcher role = ROLE.matcher(text);
    if (!role.matches() || role.group(3).length() > 512) {
      return Reading.wrong(NotARole.explain(text));
    }
    return Reading.valid(
        new RoleArn(
            Partition.of(role.group(1)).orElseThrow(),
            new AccountId(role.group(2)),
            role.group(3),
            role.group(4)));
  }

  private static Optional<Fault> wholeFault(String text) {
    if (text.isEmpty()) {
      return Optional.of(Faults.nothing("the role", "Choose a role or paste its ARN."));
    }
    Matcher prefixed = PREFIXED.matcher(text);
    if (text.indexOf('=') > 0 && prefixed.matches()) {
      return Optional.of(
          Fault.of(
              "G-12",
              "aws_iam_role= stands before the ARN.",
              "It belongs inside a CREDENTIALS string only. Elsewhere Redshift takes it for part of"
                  + " the role’s name.",
              new Repair("Remove aws_iam_role=", prefixed.group(1))));
    }
    if (BLANKS.matcher(text).find()) {
      String joined = BLANKS.matcher(text).replaceAll("");
      boolean chain = text.contains(",");
      return Optional.of(
          Fault.of(
              chain ? "R-40" : "L-5",
              chain ? "There is a blank in the list of roles." : "There is a blank in the ARN.",
              chain ? "The roles of a chain are joined by commas alone." : "An ARN has no blanks.",
              new Repair("Remove the blanks", joined)));
    }
    return Optional.empty();
  }
}
