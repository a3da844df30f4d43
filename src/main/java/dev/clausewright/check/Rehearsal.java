package dev.clausewright.check;

import dev.clausewright.account.DryRun;
import dev.clausewright.clause.Authorization;
import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.need.Ask;
import dev.clausewright.sql.Printer;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.Style;

/** Whether a statement can be tried without loading: a COPY with NOLOAD, and only with a role. */
public sealed interface Rehearsal {
  record Possible(DryRun.Sql sql) implements Rehearsal {}

  /**
   * There is none.
   *
   * @param why a sentence or two
   */
  record Impossible(String why) implements Rehearsal {}

  static Rehearsal of(Ask ask) {
    Statement statement = ask.statement().statement();
    return switch (statement) {
      case Copy copy -> copy(ask, copy);
      case Unload _ ->
          new Impossible(
              "UNLOAD has no dry run: Redshift offers none, and running it writes files.");
      case CreateLibrary _ ->
          new Impossible(
              "CREATE LIBRARY has no dry run: Redshift offers none, and running it installs the"
                  + " library.");
      case Neighbour _, Fragment _ -> new Impossible("Only COPY has a dry run.");
    };
  }

  private static Rehearsal copy(Ask ask, Copy copy) {
    if (copy.says(Option.PARQUET) || copy.says(Option.ORC)) {
      return new Impossible(
          "Parquet and ORC cannot be tried: Redshift refuses NOLOAD with them (X-24).");
    }
    boolean secrets =
        copy.items().stream()
            .anyMatch(
                item -> item.entry() instanceof Entry.Is(var value) && value instanceof Secret);
    return switch (ask.statement().authorization()) {
      case Authorization.Role role when !secrets -> {
        Statement tried = copy.says(Option.NOLOAD) ? copy : copy.put(Option.NOLOAD);
        yield new Possible(
            new DryRun.Sql(
                role, Printer.print(tried, new SecretView.Placeholders(), Style.LOWER).text()));
      }
      case Authorization.Role _ ->
          new Impossible(
              "The statement holds an encryption key. The Redshift Data API keeps the text of what"
                  + " it runs and tells it to whoever may describe statements, so it is not handed"
                  + " over (SEC-7).");
      case Authorization.Keys _ ->
          new Impossible(
              "Statements with access keys are not tried. The Redshift Data API keeps the text of"
                  + " what it runs and tells it to whoever may describe statements: the keys would"
                  + " be in it (SEC-7). Use a role.");
      case Authorization.None _ -> new Impossible("Only a COPY with a role can be tried.");
    };
  }
}
