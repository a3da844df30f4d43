package dev.clausewright.iam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One operator with one key and its values: a condition of a statement. */
public final class Condition {
  private final String written;
  private final String key;
  private final List<String> values;
  private final String folded;
  private final Operator operator;
  private final Comparison comparison;
  private final boolean always;
  private final boolean lacksQualifier;

  private Condition(
      String written, String key, List<String> values, Operator operator, boolean variables) {
    this.written = written;
    this.key = key;
    this.values = List.copyOf(values);
    this.folded = Context.fold(key);
    this.operator = operator;
    this.comparison = Comparison.of(operator.family(), values, variables);
    this.always = always();
    this.lacksQualifier =
        operator.family() != Operator.Family.NULL
            && operator.qualifier() == Operator.Qualifier.SINGLE
            && Multivalued.is(folded);
  }

  /** Whether no value and no absence can fail it, so that it holds for an unknown key, too. */
  private boolean always() {
    if (operator.family() == Operator.Family.NULL) {
      return hasValue("true") && hasValue("false");
    }
    boolean absenceHolds =
        operator.qualifier() == Operator.Qualifier.FOR_ALL_VALUES
            || (operator.qualifier() == Operator.Qualifier.SINGLE && operator.ifExists());
    return absenceHolds
        && operator.family() == Operator.Family.STRING_LIKE
        && !operator.negated()
        && values.contains("*");
  }

  private boolean hasValue(String word) {
    return values.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** Compiles a condition; empty when there is no such operator. */
  static Optional<Condition> of(
      String operator, String key, List<String> values, boolean variables) {
    return Operator.parse(operator)
        .map(parsed -> new Condition(operator, key, values, parsed, variables));
  }

  /** The operator as written, with its qualifiers. */
  public String operator() {
    return written;
  }

  /** The key as written. */
  public String key() {
    return key;
  }

  /** The values as written; numbers and booleans as text. */
  public List<String> values() {
    return values;
  }

  /** Whether variables in its values are read as such. */
  boolean takesVariables() {
    return switch (operator.family()) {
      case STRING_EQUALS, STRING_EQUALS_IGNORE_CASE, STRING_LIKE, ARN -> true;
      case NUMERIC_EQUALS,
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
          NULL ->
          false;
    };
  }

  /** Whether a value of the policy is of the kind that the operator compares. */
  boolean readsValue(String value) {
    return comparison.reads(value) || (takesVariables() && value.contains("${"));
  }

  /** Whether it compares a multivalued key without saying all of its values or any. */
  boolean lacksQualifier() {
    return lacksQualifier;
  }

  private boolean absentWill() {
    return operator.ifExists() || operator.negated();
  }

  /** Its key and those of the variables in its values, in lower case. */
  Stream<String> keys() {
    return Stream.concat(Stream.of(folded), comparison.variables().stream());
  }

  /**
   * Whether the condition holds. An absent key fails a positive operator and satisfies a negated
   * one, IfExists and ForAllValues; ForAnyValue needs the key whatever else. Several values fit no
   * operator without qualifier, and neither does a single one of a multivalued key.
   */
  Tri holds(Context context) {
    if (context.unknownFolded(folded)) {
      return always ? Tri.TRUE : lacksQualifier && !absentWill() ? Tri.FALSE : Tri.UNKNOWN;
    }
    List<String> asked = context.valuesFolded(folded);
    if (operator.family() == Operator.Family.NULL) {
      String state = asked.isEmpty() ? "true" : "false";
      return Tri.of(values.stream().anyMatch(state::equalsIgnoreCase));
    }
    return switch (operator.qualifier()) {
      case SINGLE ->
          switch (asked.size()) {
            case 0 -> Tri.of(absentWill());
            case 1 -> lacksQualifier ? Tri.FALSE : holds(asked.getFirst(), context);
            default -> Tri.FALSE;
          };
      case FOR_ALL_VALUES -> {
        Tri all = Tri.TRUE;
        for (String value : asked) {
          all = all.and(holds(value, context));
        }
        yield all;
      }
      case FOR_ANY_VALUE -> {
        Tri any = Tri.FALSE;
        for (String value : asked) {
          any = any.or(holds(value, context));
        }
        yield any;
      }
    };
  }

  private Tri holds(String asked, Context context) {
    if (!comparison.reads(asked)) {
      return Tri.FALSE;
    }
    Tri any = comparison.fitsAny(asked, context);
    return operator.negated() ? any.not() : any;
  }
}
