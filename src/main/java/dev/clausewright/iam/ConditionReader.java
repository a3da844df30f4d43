package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;

/** Reads the Condition of a statement: operators, each with keys, each with values. */
final class ConditionReader {
  private final List<Problem> problems;
  private final boolean variables;

  ConditionReader(List<Problem> problems, boolean variables) {
    this.problems = problems;
    this.variables = variables;
  }

  List<Condition> read(Json value) {
    List<Condition> conditions = new ArrayList<>();
    if (!(value instanceof Json.Obj operators)) {
      say(value.range(), "A condition is an object of operators.");
      return conditions;
    }
    for (Json.Member operator : operators.members()) {
      if (Operator.parse(operator.name()).isEmpty()) {
        say(operator.at(), "There is no condition operator " + operator.name() + ".");
      } else if (operator.value() instanceof Json.Obj keys) {
        for (Json.Member key : keys.members()) {
          List<String> values =
              StatementReader.texts(key, problems).stream().map(Json.Text::value).toList();
          Condition.of(operator.name(), key.name(), values, variables).ifPresent(conditions::add);
        }
      } else {
        say(operator.value().range(), "A condition operator takes an object of keys.");
      }
    }
    return conditions;
  }

  private void say(TextRange at, String message) {
    problems.add(new Problem(at.line(), at.column(), message));
  }
}
