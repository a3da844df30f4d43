package dev.clausewright.rules;

import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Text;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Whole;
import dev.clausewright.clause.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the argument of an option tells: 2.7, 1.1, X-33, X-39, X-47, X-51 and what 1.7 says
/// of single options.
final class OptionRules implements Rule {
  private static final int STARVING_RATIO = 100;

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    region(statement, findings);
    readRatio(statement, findings);
    mapping(statement, Option.JSON, findings);
    mapping(statement, Option.AVRO, findings);
    if (statement.verb() == Verb.UNLOAD) {
      files(statement, findings);
      encryption(statement, findings);
    }
    return findings;
  }

  private static void region(Statement statement, List<Finding> findings) {
    if (statement.value(Option.REGION).orElse(new Flag()) instanceof Region region
        && !region.isKnown()) {
      findings.add(
          Finding.warning(
              "2.7",
              Slot.of(Option.REGION),
              "“" + region.name() + "” is not among the Regions known here.",
              "It may be new, or misspelled."));
    }
  }

  private static void readRatio(Statement statement, List<Finding> findings) {
    if (statement.value(Option.READRATIO).orElse(new Flag()) instanceof Whole(long ratio)
        && ratio >= STARVING_RATIO) {
      findings.add(
          Finding.warning(
              "X-51",
              Slot.of(Option.READRATIO),
              "The load may use all of the table’s read capacity.",
              "Others who read the table would have to wait. 50 leaves them half."));
    }
  }

  private static void mapping(Statement statement, Option option, List<Finding> findings) {
    if (statement.verb() != Verb.COPY) {
      return;
    }
    Slot slot = Slot.of(option);
    Optional<Value> value = statement.value(option);
    if (value.filter(Flag.class::isInstance).isPresent()) {
      findings.add(
          Finding.info(
                  "1.1",
                  slot,
                  option.keyword() + " has no argument; 'auto' is assumed.",
                  "Write it, so that it can be read.")
              .inferred()
              .fixedBy(Fix.safe("Write 'auto'", Change.put(slot, new Text("auto")))));
    }
  }

  private static void files(Statement statement, List<Finding> findings) {
    if (statement.says(Option.ROWGROUPSIZE) && statement.says(Option.PARQUET)) {
      findings.add(
          Finding.warning(
              "X-33",
              Slot.of(Option.ROWGROUPSIZE),
              "Row group size depends on the node type.",
              "AWS names ra3.4xlarge, ra3.16xlarge, dc2.8xlarge, rg.4xlarge and rg.12xlarge; others"
                  + " refuse it."));
    }
  }

  private static void encryption(Statement statement, List<Finding> findings) {
    boolean clientKey =
        statement.says(Option.MASTER_SYMMETRIC_KEY) || statement.says(Part.CREDENTIALS_MASTER_KEY);
    boolean bare = statement.value(Option.ENCRYPTED).filter(Flag.class::isInstance).isPresent();
    boolean parquet = statement.says(Option.PARQUET);
    if (bare && !clientKey && !parquet && !statement.says(Option.KMS_KEY_ID)) {
      findings.add(
          Finding.warning(
                  "X-47",
                  Slot.of(Option.ENCRYPTED),
                  "ENCRYPTED names no key.",
                  "Files are encrypted by S3 anyway. Write ENCRYPTED AUTO for the bucket’s own key,"
                      + " or name one with KMS_KEY_ID.")
              .inferred()
              .fixedBy(
                  Fix.asks(
                      "Write ENCRYPTED AUTO",
                      Change.put(Slot.of(Option.ENCRYPTED), new Word("AUTO")))));
    }
    if (clientKey && statement.says(Option.MANIFEST) && statement.says(Option.ENCRYPTED)) {
      findings.add(
          Finding.warning(
                  "X-39",
                  Slot.of(Option.MANIFEST),
                  "The manifest would be encrypted with the client-side key too.",
                  "COPY reads only a plain manifest and could not use it.")
              .observed());
    }
  }
}
