package dev.clausewright.clause;

import java.util.regex.Pattern;

/// The number of an AWS account: 12 digits (L-30).
public record AccountId(String digits) {
  private static final Pattern VALID = Pattern.compile("[0-9]{12}");
  private static final Pattern HYPHENS = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  public AccountId {
    if (!VALID.matcher(digits).matches()) {
      throw new IllegalArgumentException("an account id has 12 digits");
    }
  }

  public static Reading<AccountId> read(String text) {
    return Pasted.read(text, AccountId::readClean);
  }

  static Reading<AccountId> readClean(String text) {
    if (VALID.matcher(text).matches()) {
      return Reading.valid(new AccountId(text));
    }
    if (text.isEmpty()) {
      return Reading.wrong(
          Fault.of(
              "L-30",
              "The account id is missing.",
              "An account is named by its 12 digits, such as 123456789012."));
    }
    if (HYPHENS.matcher(text).matches()) {
      String digits = text.replace("-", "");
      return Reading.wrong(
          Fault.of(
              "L-30",
              "The account id has hyphens.",
              "The console shows them; in an ARN there are only the 12 digits.",
              new Repair("Use " + digits, digits)));
    }
    if (!DIGITS.matcher(text).matches()) {
      return Reading.wrong(
          Fault.of(
              "L-30",
              "“" + text + "” is not an account id.",
              "An account is named by its 12 digits, such as 123456789012."));
    }
    if (text.length() == 13 && text.startsWith("0")) {
      String digits = text.substring(1);
      return Reading.wrong(
          Fault.of(
              "L-30",
              "The account id has 13 digits; it must have 12.",
              "AWS’s own examples have a 0 too many in front. Compare it with your account’s"
                  + " number.",
              new Repair("Use " + digits, digits)));
    }
    return Reading.wrong(
        Fault.of(
            "L-30",
            "The account id has " + text.length() + " digits; it must have 12.",
            text.length() < 12
                ? "A digit was lost, often a 0 in front. Compare it with your account’s number."
                : "Compare it with your account’s number."));
  }
}
