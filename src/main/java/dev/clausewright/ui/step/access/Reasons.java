package dev.clausewright.ui.step.access;

import dev.clausewright.ui.control.Why;
import java.util.List;

/** The words of the two cards: the requirements document's reasons and warnings, said shortly. */
final class Reasons {
  static final List<String> FOR_ROLES =
      List.of(
          "Nothing secret is stored or sent in your SQL.",
          "Temporary credentials are made at run time and renewed until the load is done.",
          "Policies can be as fine as one cluster and one database user.",
          "One role serves many clusters. A change to it reaches them all.");

  static final List<String> AGAINST_KEYS =
      List.of(
          "The keys are plain text in the statement.",
          "Temporary keys must outlive the whole load. If not, it fails and is rolled back.",
          "Never the keys of the root user: make an IAM user first.");

  static final String NO_LONGER = "AWS no longer describes keys for COPY (2026).";

  static final Why RECOMMENDED =
      new Why(
          "Why AWS recommends a role",
          "SEED",
          "A role has no password and no keys that could leak. The cluster borrows it, and gets"
              + " short-lived credentials that only it can use and that renew themselves.",
          "A role gives finer and safer control than keys in the statement, and AWS strongly"
              + " recommends it.",
          List.of(
              new Why.Fact(
                  "Source",
                  "Amazon Redshift Database Developer Guide, Permissions to access other AWS"
                      + " resources"),
              new Why.Fact("Stands in", "the editions of 2018 to 2026"),
              new Why.Fact("Certainty", "documented")),
          "No role yet? The next step makes one with you.");

  static final Why KEYS =
      new Why(
          "When keys make sense",
          "A-1",
          "When no role can be attached to the cluster, or the data belongs to somebody who hands"
              + " out temporary keys. Then prefer temporary keys: they end by themselves.",
          "Editions up to 2025 describe the key parameters and CREDENTIALS; the edition of 2026"
              + " describes IAM_ROLE only. No source says that the server refuses keys.",
          List.of(
              new Why.Fact("Source", "Amazon Redshift Database Developer Guide, COPY"),
              new Why.Fact("Certainty", "documented until 2025; since then not described")),
          "Keys of the root user are never accepted here.");

  static final Why GLOSSARY =
      new Why(
          "The words of this step",
          "",
          "Who may do what in AWS is decided by policies. A policy belongs to an identity: a user"
              + " or a role.",
          "",
          List.of(
              new Why.Fact("Role", "an identity without password and keys; others borrow it"),
              new Why.Fact("User", "an identity of one person or program, with keys of its own"),
              new Why.Fact("Access key", "an id and a secret, like a name and a password"),
              new Why.Fact("Temporary", "keys from AWS STS with a session token; they expire"),
              new Why.Fact("Trust", "the policy of a role that says who may borrow it"),
              new Why.Fact("ARN", "the full name of a thing in AWS")),
          "");

  private Reasons() {}
}
