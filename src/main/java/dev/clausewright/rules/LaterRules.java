package dev.clausewright.rules;

import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Text;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What came into AWS’s documentation later than the era chosen: `'SESSION'` (G-11), ISO
/// 8859-1 and delimiters of several characters (1.7). Silent in the latest era.
final class LaterRules implements Rule {
  private static final Pattern ONE_ASCII = Pattern.compile("[\\x01-\\x7F]|\\\\[0-7]{1,3}|\\\\.");

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    if (era.before(Era.E2026)) {
      session(statement, era).ifPresent(findings::add);
      encoding(statement, era).ifPresent(findings::add);
      delimiter(statement, era).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> session(Statement statement, Era era) {
    return statement
        .value(Part.IAM_ROLE)
        .filter(RoleValue.SessionIdentity.class::isInstance)
        .filter(value -> statement.verb() != Verb.CREATE_LIBRARY)
        .map(
            value ->
                Finding.warning(
                        "G-11",
                        Slot.of(Part.IAM_ROLE),
                        "'SESSION' is not in AWS’s documentation of " + era.label() + ".",
                        "It is described for COPY and UNLOAD since 2026. Before, it was taken for"
                            + " the name of a role.")
                    .inferred());
  }

  private static Optional<Finding> encoding(Statement statement, Era era) {
    return statement
        .value(Option.ENCODING)
        .filter(new Word("ISO88591")::equals)
        .map(
            value ->
                Finding.warning(
                        "1.7",
                        Slot.of(Option.ENCODING),
                        "ISO88591 is not in AWS’s documentation of " + era.label() + ".",
                        "It is described since 2026; before, only UTF-8 and UTF-16 were.")
                    .inferred());
  }

  private static Optional<Finding> delimiter(Statement statement, Era era) {
    Optional<Value> value = statement.value(Option.DELIMITER);
    boolean several =
        statement.verb() == Verb.COPY
            && value.isPresent()
            && value.get() instanceof Text(String text)
            && !ONE_ASCII.matcher(text).matches();
    if (!several) {
      return Optional.empty();
    }
    Slot slot = Slot.of(Option.DELIMITER);
    String what = "The delimiter is not one ASCII character.";
    String why = "Longer and other delimiters are described since 2026.";
    return Optional.of(
        era == Era.E2023
            ? Finding.error("1.7", slot, what, why)
            : Finding.warning("1.7", slot, what, why).inferred());
  }
}
