package dev.clausewright.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what a text is that should have been a role ARN and is not, and what to do about it (L-30
/// to L-39).
final class NotARole {
  private static final Pattern ARN =
      Pattern.compile("arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)", Pattern.DOTALL);
  private static final Pattern UNIQUE_ID = Pattern.compile("(A[A-Z]{3})[A-Z0-9]{12,}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+=,.@-]{1,64}");
  private static final Pattern ROLE_REST = Pattern.compile("role/(?:[\\x21-\\x7E]*/)?([^/]*)");

  private NotARole() {}

  static Fault explain(String text) {
    Matcher id = UNIQUE_ID.matcher(text);
    if (id.matches()) {
      return uniqueId(id.group(1));
    }
    if (text.contains("arn:") && !text.startsWith("arn:")) {
      String arn = text.substring(text.indexOf("arn:"));
      return Fault.of(
          "L-30",
          "There is something before the ARN.",
          "An ARN begins with arn:.",
          new Repair("Keep the ARN", arn));
    }
    if (!text.startsWith("arn:")) {
      return notAnArn(text);
    }
    Matcher arn = ARN.matcher(text);
    if (!arn.matches()) {
      return Fault.of(
          "L-30",
          "The ARN is cut off.",
          "A role’s ARN looks like arn:aws:iam::123456789012:role/name.");
    }
    return insideArn(text, arn);
  }

  private static Fault insideArn(String text, Matcher arn) {
    String rest = arn.group(5);
    if (arn.group(2).equals("sts") && rest.startsWith("assumed-role/")) {
      return assumedRole(arn, rest);
    }
    if (!arn.group(2).equals("iam")) {
      return Fault.of(
          "L-35",
          "This is an ARN of " + arn.group(2) + ", not of a role.",
          "A role’s ARN looks like arn:aws:iam::123456789012:role/name.");
    }
    if (Partition.of(arn.group(1)).isEmpty()) {
      return Fault.of(
          "L-30",
          "“" + arn.group(1) + "” is no partition of AWS.",
          "The second part of the ARN is aws, aws-cn, aws-us-gov or another partition.");
    }
    if (!arn.group(3).isEmpty()) {
      String mended = "arn:" + arn.group(1) + ":iam::" + arn.group(4) + ":" + rest;
      return Fault.of(
          "L-30",
          "The ARN names a Region.",
          "Roles belong to no Region: between iam and the account are two colons.",
          new Repair("Remove the Region", mended));
    }
    return switch (AccountId.readClean(arn.group(4))) {
      case Reading.Wrong<AccountId>(var faults) -> account(faults.getFirst(), text, arn);
      case Reading.Valid<AccountId> valid -> rest(text, rest);
    };
  }

  private static Fault account(Fault fault, String text, Matcher arn) {
    return new Fault(
        fault.rule(),
        fault.what(),
        fault.why(),
        fault
            .repair()
            .map(
                r ->
                    new Repair(
                        r.label(),
                        text.substring(0, arn.start(4)) + r.text() + text.substring(arn.end(4)))));
  }

  private static Fault rest(String text, String rest) {
    if (rest.startsWith("user/")) {
      return Fault.of(
          "L-35",
          "This is a user, not a role.",
          "A cluster cannot act as a user. Choose a role, or use the user’s access keys.");
    }
    if (rest.equals("root")) {
      return Fault.of(
          "L-35",
          "This is a whole account, not a role.",
          "It stands in trust policies. Choose a role of that account.");
    }
    if (rest.startsWith("instance-profile/")) {
      return Fault.of(
          "L-35",
          "This is an instance profile, not a role.",
          "EC2 uses it to hand a role to a machine. Take the ARN of the role in it; the names are"
              + " often the same.");
    }
    if (rest.startsWith("policy/")) {
      return Fault.of(
          "L-35",
          "This is a policy, not a role.",
          "A policy says what is allowed; attach it to a role and give the role here.");
    }
    if (rest.startsWith("group/")) {
      return Fault.of(
          "L-35",
          "This is a group of users, not a role.",
          "A cluster cannot act as a group. Choose a role.");
    }
    if (rest.equals("role") || rest.startsWith("role:")) {
      return Fault.of(
          "L-31",
          "After role stands a slash and the name.",
          "A role’s ARN looks like arn:aws:iam::123456789012:role/name.");
    }
    Matcher role = ROLE_REST.matcher(rest);
    if (role.matches()) {
      return name(role.group(1), text);
    }
    return Fault.of(
        "L-35",
        "This is not the ARN of a role.",
        "After the account stands role/ and the role’s name; the rest of the ARN says something"
            + " else.");
  }

  private static Fault name(String name, String text) {
    if (name.isEmpty()) {
      return Fault.of(
          "L-31",
          "The role’s name is missing at the end of the ARN.",
          "After role/ stands the name.");
    }
    if (name.length() > 64) {
      return Fault.of(
          "L-31",
          "The role’s name has " + name.length() + " characters; at most 64 are allowed.",
          "Check the end of the ARN.");
    }
    if (name.endsWith("*") || text.contains("*")) {
      return Fault.of(
          "L-31",
          "There is a * in the role’s name.",
          "Wildcards stand in policies. Here exactly one role is named.");
    }
    return Fault.of(
        "L-31",
        "The role’s name has a character that none has.",
        "Allowed are letters, digits and _ + = , . @ - . A path before it has at most 512"
            + " characters.");
  }

  private static Fault assumedRole(Matcher arn, String rest) {
    String[] parts = rest.split("/", -1);
    String why =
        "It exists only while someone uses the role, and cannot be attached to a cluster. Give the"
            + " role itself.";
    String role = parts.length > 1 ? parts[1] : "";
    String mended = "arn:" + arn.group(1) + ":iam::" + arn.group(4) + ":role/" + role;
    boolean known = NAME.matcher(role).matches();
    return known
        ? Fault.of(
            "L-35",
            "This is a session of a role, not the role.",
            why + " If the role has a path, add it.",
            new Repair("Use role/" + role, mended))
        : Fault.of("L-35", "This is a session of a role, not the role.", why);
  }

  private static Fault uniqueId(String prefix) {
    String keys =
        "A role has no password and no keys of its own: the cluster gets temporary keys when the"
            + " statement runs.";
    return switch (prefix) {
      case "AROA" ->
          Fault.of(
              "L-35",
              "This is a role’s unique id (AROA), not its ARN.",
              keys + " Give the ARN, arn:aws:iam::…:role/name.");
      case "AKIA", "ASIA" ->
          Fault.of(
              "L-35",
              "This is an access key id, not a role.",
              keys + " There is no key to paste here; use key-based access for it.");
      case "AIDA" ->
          Fault.of(
              "L-35", "This is a user’s unique id (AIDA), not a role.", "Give the ARN of a role.");
      case "AIPA" ->
          Fault.of(
              "L-35",
              "This is an instance profile’s unique id (AIPA), not a role.",
              "Give the ARN of a role.");
      default ->
          Fault.of(
              "L-35",
              "This is an id of IAM, not a role’s ARN.",
              "Give the ARN, arn:aws:iam::…:role/name.");
    };
  }

  private static Fault notAnArn(String text) {
    if (NAME.matcher(text).matches() && text.length() == 40) {
      return Fault.of(
          "L-35",
          "This looks like a secret access key, not a role.",
          "A role has no keys of its own: the cluster gets temporary keys when the statement runs,"
              + " so there is no key to paste.");
    }
    if (text.startsWith("role/") || NAME.matcher(text).matches()) {
      return Fault.of(
          "L-35",
          "This is a role’s name without its account.",
          "Redshift wants the whole ARN: arn:aws:iam::, the account, :role/ and the name.");
    }
    return Fault.of(
        "L-35",
        "This is not the ARN of a role.",
        "It looks like arn:aws:iam::123456789012:role/name.");
  }
}
