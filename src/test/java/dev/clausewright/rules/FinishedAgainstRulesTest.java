package dev.clausewright.rules;

import static dev.clausewright.clause.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Sample;
import dev.clausewright.clause.Statement;
import dev.clausewright.secret.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The promise of the type: nothing that the rules call an error is finished. Family T depends on
/// time and account, and is left to the checks.
class FinishedAgainstRulesTest {
  static List<Samples> samples() {
    return Samples.all();
  }

  private static Optional<Finding> error(Statement statement) {
    return RuleBook.findings(statement).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .filter(finding -> !finding.rule().id().startsWith("T-"))
        .findFirst();
  }

  private static void nothingWrongIsFinished(Statement statement) {
    Optional<Finding> error = error(statement);
    if (error.isPresent()) {
      assertThat(Finished.of(statement))
          .as("%s in %s", error.get(), statement)
          .isInstanceOf(Finished.Result.NotYet.class);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleWithAnErrorIsNotFinished(Samples sample) {
    nothingWrongIsFinished(sample.hit());
    nothingWrongIsFinished(sample.miss());
  }

  /// Every option alone and every two options of every sample, with ordinary arguments.
  @Test
  void noOptionAndNoPairOfOptionsWithAnErrorIsFinished() {
    for (Statement base : bases()) {
      List<Option> options = Option.printed(base.verb());
      for (Option first : options) {
        Statement one = saying(base, first);
        for (Option second : options) {
          nothingWrongIsFinished(saying(one, second));
        }
      }
    }
  }

  /// The parts of one statement carried into another of the same verb: two authorizations, halves
  /// of keys, a client-side key alone in a string.
  @Test
  void noMixtureOfSamplesWithAnErrorIsFinished() {
    Random random = new Random(11);
    List<Statement> statements = samples().stream().map(Samples::hit).toList();
    for (int i = 0; i < 4000; i++) {
      Statement mixed = statements.get(random.nextInt(statements.size()));
      Statement other = statements.get(random.nextInt(statements.size()));
      if (mixed.verb() == other.verb()) {
        for (Item item : other.items()) {
          if (random.nextBoolean()) {
            mixed = mixed.put(item.slot(), item.entry());
          }
        }
        nothingWrongIsFinished(mixed);
      }
    }
  }

  private static List<Statement> bases() {
    List<Statement> bases = new ArrayList<>();
    samples().stream()
        .map(Samples::miss)
        .filter(statement -> error(statement).isEmpty())
        .forEach(
            statement -> {
              if (!bases.contains(statement)) {
                bases.add(statement);
              }
            });
    return bases;
  }

  private static Statement saying(Statement statement, Option option) {
    Optional<Argument> argument = option.argument(statement.verb());
    if (argument.isEmpty()) {
      return statement;
    }
    return switch (argument.get()) {
      case Argument.None none -> statement.put(option);
      case Argument.WholeNumber(long least, long most) ->
          with(statement, option, Long.toString(most));
      case Argument.FileSize size -> with(statement, option, size.least() + " MB");
      case Argument.QuotedText text -> with(statement, option, text.usual().getFirst());
      case Argument.OneCharacter character -> with(statement, option, ";");
      case Argument.Choice choice -> with(statement, option, choice.words().getLast());
      case Argument.Mapping mapping -> with(statement, option, "s3://bucket/paths.json.gz");
      case Argument.Widths widths -> with(statement, option, "a:1,b:2");
      case Argument.Simplification simplification -> with(statement, option, "simplify 0.5");
      case Argument.ColumnNames names -> with(statement, option, "a");
      case Argument.RegionName region -> with(statement, option, "eu-west-1");
      case Argument.KmsKeyName key -> with(statement, option, "alias/lake");
      case Argument.SecretText secret -> withMaster(statement);
    };
  }

  private static Statement withMaster(Statement statement) {
    return Sample.clientSide(statement, new Vault());
  }
}
