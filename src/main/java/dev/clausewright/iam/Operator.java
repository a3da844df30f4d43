package dev.clausewright.iam;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A condition operator with its qualifiers; names are compared without regard to case.
 *
 * @param negated it holds when none of the values fits
 * @param ifExists an absent key satisfies it
 */
record Operator(Family family, boolean negated, Qualifier qualifier, boolean ifExists) {

  /** How the several values of a key are taken. */
  enum Qualifier {
    SINGLE,
    FOR_ALL_VALUES,
    FOR_ANY_VALUE
  }

  /** What is compared, and how. */
  enum Family {
    STRING_EQUALS,
    STRING_EQUALS_IGNORE_CASE,
    STRING_LIKE,
    NUMERIC_EQUALS,
    NUMERIC_LESS_THAN,
    NUMERIC_LESS_THAN_EQUALS,
    NUMERIC_GREATER_THAN,
    NUMERIC_GREATER_THAN_EQUALS,
    DATE_EQUALS,
    DATE_LESS_THAN,
    DATE_LESS_THAN_EQUALS,
    DATE_GREATER_THAN,
    DATE_GREATER_THAN_EQUALS,
    BOOL,
    BINARY_EQUALS,
    IP_ADDRESS,
    ARN,
    NULL
  }

  private record Base(Family family, boolean negated) {}

  private static final Map<String, Base> BASES = bases();

  private static Map<String, Base> bases() {
    Map<String, Base> plain = new HashMap<>();
    for (Family family : Family.values()) {
      if (family != Family.ARN) {
        plain.put(family.name().toLowerCase(Locale.ROOT).replace("_", ""), new Base(family, false));
      }
    }
    plain.put("stringnotequals", new Base(Family.STRING_EQUALS, true));
    plain.put("stringnotequalsignorecase", new Base(Family.STRING_EQUALS_IGNORE_CASE, true));
    plain.put("stringnotlike", new Base(Family.STRING_LIKE, true));
    plain.put("numericnotequals", new Base(Family.NUMERIC_EQUALS, true));
    plain.put("datenotequals", new Base(Family.DATE_EQUALS, true));
    plain.put("notipaddress", new Base(Family.IP_ADDRESS, true));
    plain.put("arnequals", new Base(Family.ARN, false));
    plain.put("arnlike", new Base(Family.ARN, false));
    plain.put("arnnotequals", new Base(Family.ARN, true));
    plain.put("arnnotlike", new Base(Family.ARN, true));
    return Map.copyOf(plain);
  }

  /** Reads an operator's name; empty when there is none of that name. */
  static Optional<Operator> parse(String written) {
    String name = written.toLowerCase(Locale.ROOT);
    Qualifier qualifier = Qualifier.SINGLE;
    if (name.startsWith("forallvalues:")) {
      qualifier = Qualifier.FOR_ALL_VALUES;
    } else if (name.startsWith("foranyvalue:")) {
      qualifier = Qualifier.FOR_ANY_VALUE;
    }
    name = name.substring(name.indexOf(':') + 1);
    if (qualifier == Qualifier.SINGLE && written.indexOf(':') >= 0) {
      return Optional.empty();
    }
    boolean ifExists = name.endsWith("ifexists");
    String bare = ifExists ? name.substring(0, name.length() - "ifexists".length()) : name;
    Qualifier found = qualifier;
    return Optional.ofNullable(BASES.get(bare))
        // Null asks whether the key is there: IfExists has no meaning on top of it.
        .filter(base -> !(ifExists && base.family() == Family.NULL))
        .map(base -> new Operator(base.family(), base.negated(), found, ifExists));
  }
}
