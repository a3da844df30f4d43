package dev.clausewright.rules;

import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A COPY JOB that is created (1.6): G-30 to G-33, T-14.
final class JobRules {
  private static final List<Option> FORBIDDEN =
      List.of(Option.MANIFEST, Option.MAXERROR, Option.IGNOREALLERRORS);

  private JobRules() {}

  static List<Finding> find(Neighbour job, Era era) {
    List<Finding> findings = new ArrayList<>();
    name(job).ifPresent(findings::add);
    if (job.copy().isEmpty()) {
      return findings;
    }
    authorization(job).ifPresent(findings::add);
    for (Option option : FORBIDDEN) {
      if (job.says(option)) {
        findings.add(refused("G-31", option, "A COPY JOB does not take "));
      }
    }
    if (era == Era.E2023) {
      for (Option option : List.of(Option.PARQUET, Option.ORC)) {
        if (job.says(option)) {
          findings.add(refused("G-32", option, "The preview of COPY JOB did not take "));
        }
      }
    }
    if (!SourceKind.of(job).isS3()) {
      findings.add(
          Finding.error(
              "1.6",
              Slot.of(Part.SOURCE),
              "A COPY JOB loads from S3 only.",
              "Jobs watch a place in a bucket for new files."));
    }
    return findings;
  }

  private static Optional<Finding> name(Neighbour job) {
    return List.of("JOB CREATE", "JOB", "JOB ALTER", "JOB RUN", "JOB SHOW", "JOB DROP").stream()
        .filter(keyword -> job.setting(keyword).filter(name -> name.contains("-")).isPresent())
        .findFirst()
        .map(
            keyword ->
                Finding.error(
                    "G-33",
                    NeighbourRules.setting(job, keyword),
                    "The name of the job has a hyphen.",
                    "Use an underscore."));
  }

  private static Optional<Finding> authorization(Neighbour job) {
    String why = "A job runs without anybody logged in: write IAM_ROLE and the ARN of a role.";
    Optional<Slot> legacy =
        job.items().stream()
            .map(Item::slot)
            .filter(slot -> slot.part().isAuthorization() && slot.part() != Part.IAM_ROLE)
            .findFirst();
    if (legacy.isPresent()) {
      return Optional.of(
          Finding.error(
                  "G-30", legacy.get(), "A COPY JOB takes no access keys and no CREDENTIALS.", why)
              .also("T-14"));
    }
    return job.value(Part.IAM_ROLE)
        .filter(
            role ->
                role instanceof RoleValue.DefaultRole || role instanceof RoleValue.SessionIdentity)
        .map(
            role -> {
              boolean session = role instanceof RoleValue.SessionIdentity;
              Finding finding =
                  Finding.error(
                      "G-30",
                      Slot.of(Part.IAM_ROLE),
                      "A COPY JOB takes neither default nor 'SESSION'.",
                      why);
              return session ? finding.also("T-14") : finding;
            });
  }

  private static Finding refused(String rule, Option option, String what) {
    return Finding.error(
            rule,
            Slot.of(option),
            what + option.keyword() + ".",
            "AWS lists it among what a job may not say.")
        .fixedBy(Fix.asks("Remove " + option.keyword(), Change.drop(Slot.of(option))));
  }
}
