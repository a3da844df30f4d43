package dev.clausewright.rules;

import dev.clausewright.clause.RuleId;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Edit;
import dev.clausewright.sql.Edits;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.Rewriting;
import dev.clausewright.sql.SecretView;
import dev.clausewright.sql.SqlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Applies fixes to a text: each round reads it anew and makes all fixes that do not get in each
/// other’s way, until none is left.
public final class Mending {
  private static final int MOST_ROUNDS = 8;
  private static final RuleId MIGRATION = new RuleId("A-3");

  /// An edit of the first text, and the rule that asked for it.
  public record Made(RuleId rule, Edit edit) {}

  /// A text after its fixes.
  ///
  /// @param made what was changed, as edits of the text that came in
  /// @param left what there still is to say
  public record Mended(String text, List<Made> made, List<Finding> left) {
    public Mended {
      made = List.copyOf(made);
      left = List.copyOf(left);
    }

    /// Without the text: it may hold secrets.
    @Override
    public String toString() {
      return "Mended[" + made.size() + " edits, " + left.size() + " findings left]";
    }
  }

  /// Fixes never write a secret; an access key id they may, as it stands in the text.
  private static final SecretView NOTHING_HELD = new SecretView.Revealed(new Vault());

  private Mending() {}

  /// Makes all safe fixes.
  public static Mended safe(String text, Vault vault, Era era) {
    return mend(text, vault, era, finding -> false);
  }

  /// Makes all safe fixes, and those that ask of the findings named.
  public static Mended mend(String text, Vault vault, Era era, Predicate<Finding> asked) {
    return mend(text, vault, era, asked, read -> Optional.empty());
  }

  /// The same; when no other fix is left, the migration is made, once.
  ///
  /// @param migration made under A-3; empty where it has nothing to do
  public static Mended mend(
      String text,
      Vault vault,
      Era era,
      Predicate<Finding> asked,
      Function<Read, Optional<Fix>> migration) {
    Composition composition = new Composition(text.length());
    String changed = text;
    Read read = SqlReader.read(changed, vault);
    List<Finding> findings = RuleBook.findings(read, era);
    boolean migrated = false;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Made> wanted = wanted(read, findings, asked);
      if (wanted.isEmpty() && !migrated) {
        migrated = true;
        Read now = read;
        wanted =
            migration.apply(read).stream()
                .flatMap(fix -> edits(now, fix).stream())
                .map(edit -> new Made(MIGRATION, edit))
                .toList();
      }
      if (wanted.isEmpty()) {
        break;
      }
      List<Edit> edits = wanted.stream().map(Made::edit).toList();
      wanted.stream()
          .sorted((one, other) -> Integer.compare(other.edit().start(), one.edit().start()))
          .forEach(made -> composition.make(made.rule(), made.edit()));
      changed = Edits.apply(changed, edits);
      read = SqlReader.read(changed, vault);
      findings = RuleBook.findings(read, era);
    }
    return new Mended(changed, composition.edits(), findings);
  }

  /// What a fix changes in the text. Empty where nothing can be changed there.
  public static List<Edit> edits(Read read, Fix fix) {
    List<Edit> edits = new ArrayList<>();
    List<Rewriting.Step> steps = new ArrayList<>();
    for (Change change : fix.changes()) {
      switch (change) {
        case Change.Put(var slot, var entry) ->
            steps.add(new Rewriting.Step(slot, Optional.of(entry)));
        case Change.Drop(var slot) -> steps.add(new Rewriting.Step(slot, Optional.empty()));
        case Change.Text(var own) -> edits.addAll(own);
      }
    }
    if (!steps.isEmpty()) {
      edits.addAll(Rewriting.all(read, steps, NOTHING_HELD));
    }
    return edits;
  }

  private static List<Made> wanted(Read read, List<Finding> findings, Predicate<Finding> asked) {
    List<Made> wanted = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Fix> fix =
          finding.fix().filter(f -> f.safety() == Safety.SAFE || asked.test(finding));
      if (fix.isEmpty()) {
        continue;
      }
      List<Edit> edits = edits(read, fix.get());
      boolean free =
          edits.stream()
              .allMatch(edit -> wanted.stream().noneMatch(made -> touches(made.edit(), edit)));
      if (free) {
        edits.forEach(edit -> wanted.add(new Made(finding.rule(), edit)));
      }
    }
    return wanted;
  }

  /// Also edits that only meet wait for the next round: their order would be anyone’s guess.
  private static boolean touches(Edit one, Edit other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }
}
