package dev.clausewright.sql;

import static dev.clausewright.clause.Sample.with;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;

/// Puts every option that a statement knows into it, with an ordinary argument.
final class EveryOption {
  private EveryOption() {}

  static Statement of(Statement base) {
    Statement statement = base;
    for (Option option : Option.values()) {
      var argument = option.argument(base.verb());
      if (argument.isPresent()) {
        statement = put(statement, option, argument.get());
      }
    }
    return statement;
  }

  private static Statement put(Statement statement, Option option, Argument argument) {
    if (argument instanceof Argument.SecretText) {
      return statement.put(
          option, new Secret(new Vault().put(Kind.MASTER_KEY, Sample.MASTER.toCharArray())));
    }
    return argument instanceof Argument.None
        ? statement.put(option)
        : with(statement, option, text(argument));
  }

  private static String text(Argument argument) {
    return switch (argument) {
      case Argument.None none -> "";
      case Argument.WholeNumber(long least, long most) -> Long.toString(least);
      case Argument.FileSize size -> size.least() + " MB";
      case Argument.QuotedText text -> text.usual().getFirst();
      case Argument.OneCharacter character -> ";";
      case Argument.Choice choice -> choice.words().getLast();
      case Argument.Mapping mapping -> mapping.words().getLast();
      case Argument.Widths widths -> "a:1,b:2";
      case Argument.Simplification simplification -> "simplify 0.5";
      case Argument.ColumnNames names -> "a, \"B\"";
      case Argument.RegionName region -> "eu-west-1";
      case Argument.KmsKeyName key -> "alias/lake";
      case Argument.SecretText secret -> throw new IllegalArgumentException("a secret");
    };
  }
}
