package dev.clausewright.rules;

import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Roles, chains and sessions, L-32, L-33, L-36, L-38, G-8, G-9, G-11.
final class RoleRules implements Rule {
  private static final int LONGEST_CHAIN = 10;
  private static final String CONSOLE_ROLE = "AmazonRedshift-CommandsAccessRole-";

  @Override
  public List<Finding> find(Statement statement, Era era) {
    List<Finding> findings = new ArrayList<>();
    look(statement, Part.IAM_ROLE, findings);
    look(statement, Part.CREDENTIALS_ROLE, findings);
    look(statement, Part.CATALOG_ROLE, findings);
    return findings;
  }

  private static void look(Statement statement, Part part, List<Finding> findings) {
    Slot slot = Slot.of(part);
    statement
        .value(part)
        .filter(RoleValue.class::isInstance)
        .map(RoleValue.class::cast)
        .ifPresent(
            role -> {
              switch (role) {
                case RoleValue.DefaultRole byDefault -> {}
                case RoleValue.SessionIdentity session -> session(statement, slot, findings);
                case RoleValue.RoleChain chain -> {
                  each(slot, chain, findings);
                  chain(statement, slot, chain, findings);
                  region(statement, chain, findings);
                }
              }
            });
  }

  private static void session(Statement statement, Slot slot, List<Finding> findings) {
    if (statement.verb() == Verb.CREATE_LIBRARY) {
      findings.add(
          Finding.warning(
                  "G-11",
                  slot,
                  "'SESSION' is described for COPY and UNLOAD only.",
                  "Name a role for CREATE LIBRARY.")
              .inferred());
    } else if (statement.verb() == Verb.COPY && !SourceKind.of(statement).isS3()) {
      findings.add(
          Finding.warning(
                  "3.1",
                  slot,
                  "'SESSION' is described for data in S3 only.",
                  "Name a role for this source.")
              .inferred());
    }
  }

  private static void each(Slot slot, RoleValue.RoleChain chain, List<Finding> findings) {
    for (RoleArn role : chain.roles()) {
      if (role.name().contains(",")) {
        findings.add(
            Finding.warning(
                    "L-33",
                    slot,
                    "The role " + role.name() + " has a comma in its name.",
                    "The comma also separates the roles of a chain. A role without one is safer.")
                .inferred());
      }
      if (role.name().startsWith(CONSOLE_ROLE) && role.path().equals("/")) {
        findings.add(
            Finding.warning(
                    "L-32",
                    slot,
                    "The path service-role/ is probably missing from the ARN.",
                    "The console makes roles of this name under role/service-role/; without it the"
                        + " role is not found.")
                .observed()
                .fixedBy(Fix.asks("Add service-role/", Change.put(slot, withPath(chain, role)))));
      }
      if (role.path().startsWith("/aws-service-role/")) {
        findings.add(
            Finding.info(
                    "L-38",
                    slot,
                    "The role " + role.name() + " is linked to an AWS service.",
                    "Such a role can probably not be attached to a cluster.")
                .inferred());
      }
    }
  }

  private static RoleValue withPath(RoleValue.RoleChain chain, RoleArn role) {
    RoleArn mended = new RoleArn(role.partition(), role.account(), "/service-role/", role.name());
    return new RoleValue.RoleChain(
        chain.roles().stream().map(each -> each.equals(role) ? mended : each).toList());
  }

  private static void chain(
      Statement statement, Slot slot, RoleValue.RoleChain chain, List<Finding> findings) {
    List<RoleArn> roles = chain.roles();
    if (roles.size() == 1) {
      return;
    }
    boolean schema =
        statement instanceof Neighbour neighbour
            && neighbour.kind() == Neighbour.Kind.EXTERNAL_SCHEMA;
    if (roles.size() > LONGEST_CHAIN && !schema) {
      findings.add(
          Finding.warning(
                  "X-45",
                  slot,
                  "The chain has " + roles.size() + " roles.",
                  "AWS names ten as the most, for external schemas; a longer chain may be refused.")
              .also("R-42"));
    }
    Set<RoleArn> seen = new HashSet<>();
    for (RoleArn role : roles) {
      if (!seen.add(role)) {
        findings.add(
            Finding.warning(
                    "R-46",
                    slot,
                    "The role " + role.name() + " is in the chain twice.",
                    "A hop to it is needless, or the chain goes in a circle.")
                .inferred());
      }
    }
    where(statement, slot, findings);
  }

  private static void where(Statement statement, Slot slot, List<Finding> findings) {
    if (statement.verb() == Verb.CREATE_LIBRARY) {
      findings.add(
          Finding.warning(
                  "G-9",
                  slot,
                  "A chain of roles is not described for CREATE LIBRARY.",
                  "Give one role that may read the archive itself.")
              .inferred());
    }
    if (slot.part() == Part.CREDENTIALS_ROLE) {
      findings.add(
          Finding.info(
                  "G-8",
                  slot,
                  "A chain of roles is described for IAM_ROLE only.",
                  "Write IAM_ROLE instead of CREDENTIALS.")
              .inferred());
    }
  }

  private static void region(
      Statement statement, RoleValue.RoleChain chain, List<Finding> findings) {
    statement
        .value(Option.REGION)
        .filter(Region.class::isInstance)
        .map(Region.class::cast)
        .filter(region -> region.partition() != chain.last().partition())
        .ifPresent(
            region ->
                findings.add(
                    Finding.warning(
                            "L-36",
                            Slot.of(Option.REGION),
                            region.name() + " is not in the partition of the role.",
                            "Roles of "
                                + chain.last().partition().id()
                                + " reach only Regions of that partition.")
                        .inferred()));
  }
}
