package dev.clausewright.command;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Masking;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.RuleId;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import dev.clausewright.rules.Certainty;
import dev.clausewright.rules.Era;
import dev.clausewright.rules.Finding;
import dev.clausewright.rules.RuleBook;
import dev.clausewright.rules.Safety;
import dev.clausewright.rules.Severity;
import dev.clausewright.rules.Span;
import dev.clausewright.secret.Vault;
import dev.clausewright.sql.Piece;
import dev.clausewright.sql.Position;
import dev.clausewright.sql.Read;
import dev.clausewright.sql.SqlReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a file with all there is to say about it, secrets masked.
 *
 * @param index from 1 among all statements of the file
 * @param roles the ARNs that it names, in its order
 * @param complete whether it could run as it stands: nothing missing, open or wrong
 * @param findings in the order of position and rule id
 */
record Diagnosed(
    String file,
    int index,
    String kind,
    AuthorizationForm form,
    List<String> roles,
    boolean complete,
    Position start,
    Position end,
    List<Remark> findings) {

  /** A finding at its place in the file. */
  record Remark(
      String file,
      int statement,
      RuleId rule,
      List<RuleId> also,
      Severity severity,
      Certainty certainty,
      String message,
      String why,
      Position start,
      Position end,
      boolean fixable,
      boolean safe) {

    private static final Comparator<Remark> ORDER =
        Comparator.comparingLong((Remark remark) -> remark.start.offset())
            .thenComparing(Remark::rule)
            .thenComparingLong(remark -> remark.end.offset())
            .thenComparing(Remark::message);
  }

  Diagnosed {
    roles = List.copyOf(roles);
    findings = List.copyOf(findings);
  }

  /** Reads a statement of the file and asks all rules. */
  static Diagnosed of(String file, Piece piece, Era era) {
    Vault vault = new Vault();
    try {
      Read read = SqlReader.read(piece.text(), vault);
      List<Finding> findings = RuleBook.findings(read, era);
      Statement statement = read.statement();
      Lines lines = Lines.of(piece.text(), piece.start());
      return new Diagnosed(
          file,
          piece.index(),
          kind(statement),
          AuthorizationForm.of(statement),
          AuthorizationForm.roles(statement),
          isComplete(statement, findings),
          piece.start(),
          lines.at(piece.text().stripTrailing().length()),
          remarks(file, piece.index(), lines, findings, Masking.of(statement, vault)));
    } finally {
      vault.wipeAll();
    }
  }

  static List<Remark> remarks(
      String file, int statement, Lines lines, List<Finding> findings, Masking masked) {
    return findings.stream()
        .map(finding -> remark(file, statement, lines, finding, masked))
        .sorted(Remark.ORDER)
        .toList();
  }

  private static Remark remark(
      String file, int statement, Lines lines, Finding finding, Masking masked) {
    Span span = finding.span().orElse(new Span(0, 0));
    return new Remark(
        file,
        statement,
        finding.rule(),
        finding.also(),
        finding.severity(),
        finding.certainty(),
        masked.sentence(finding.what()),
        masked.sentence(finding.why()),
        lines.at(span.start()),
        lines.at(span.end()),
        finding.fix().isPresent(),
        finding.fix().filter(fix -> fix.safety() == Safety.SAFE).isPresent());
  }

  /** The word of the contract. */
  static String kind(Statement statement) {
    return switch (statement) {
      case Copy copy -> "copy";
      case Unload unload -> "unload";
      case CreateLibrary library -> "create_library";
      case Fragment fragment -> "fragment";
      case Neighbour neighbour ->
          switch (neighbour.kind()) {
            case EXTERNAL_SCHEMA -> "create_external_schema";
            case EXTERNAL_FUNCTION -> "create_external_function";
            case MODEL -> "create_model";
            case COPY_JOB -> "copy_job";
          };
    };
  }

  /**
   * The statement as checks and needs take it, if it is finished; of a job the COPY that it runs.
   */
  static Optional<Finished> finished(Statement statement) {
    Statement asked =
        statement instanceof Neighbour neighbour
            ? neighbour.copy().<Statement>map(copy -> copy).orElse(neighbour)
            : statement;
    return switch (Finished.of(asked)) {
      case Finished.Result.Ready(Finished finished) -> Optional.of(finished);
      case Finished.Result.NotYet notYet -> Optional.empty();
    };
  }

  /** What depends on an account or on the time (family T) does not make it incomplete. */
  private static boolean isComplete(Statement statement, List<Finding> findings) {
    boolean refused =
        findings.stream()
            .anyMatch(
                finding ->
                    finding.severity() == Severity.ERROR && !finding.rule().id().startsWith("T-"));
    return !refused
        && switch (statement) {
          case Fragment fragment -> false;
          case Neighbour neighbour ->
              neighbour.copy().isPresent()
                  ? finished(neighbour).isPresent()
                  : neighbour.items().stream()
                      .map(Item::entry)
                      .allMatch(Entry.Is.class::isInstance);
          case Copy copy -> finished(copy).isPresent();
          case Unload unload -> finished(unload).isPresent();
          case CreateLibrary library -> finished(library).isPresent();
        };
  }
}
