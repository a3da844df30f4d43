package dev.clausewright.rules;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The statements that share the clause: external schemas, functions and models (1.5). COPY JOB has
/// [JobRules].
final class NeighbourRules implements Rule {
  private static final int LONGEST_CHAIN = 10;

  @Override
  public List<Finding> find(Statement statement, Era era) {
    if (!(statement instanceof Neighbour neighbour)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    switch (neighbour.kind()) {
      case EXTERNAL_SCHEMA -> {
        keys(neighbour, findings);
        schema(neighbour, findings);
      }
      case EXTERNAL_FUNCTION -> {
        keys(neighbour, findings);
        function(neighbour, findings);
      }
      case MODEL -> {
        keys(neighbour, findings);
        model(neighbour, findings);
      }
      case COPY_JOB -> findings.addAll(JobRules.find(neighbour, era));
    }
    return findings;
  }

  private static void keys(Neighbour neighbour, List<Finding> findings) {
    neighbour.items().stream()
        .map(Item::slot)
        .filter(slot -> slot.part().isAuthorization() && slot.part() != Part.IAM_ROLE)
        .findFirst()
        .ifPresent(
            slot ->
                findings.add(
                    Finding.error(
                        "G-23",
                        slot,
                        neighbour.kind().keyword() + " takes neither access keys nor CREDENTIALS.",
                        "Write IAM_ROLE and a role.")));
  }

  /// G-24. Public functions of AWS itself say it, so it is no error.
  private static void function(Neighbour function, List<Finding> findings) {
    session(function, "CREATE EXTERNAL FUNCTION", findings);
    if (function.setting("VOLATILITY").filter("IMMUTABLE"::equals).isPresent()) {
      findings.add(
          Finding.warning(
                  "G-24",
                  setting(function, "VOLATILITY"),
                  "IMMUTABLE is not described for external functions.",
                  "AWS describes VOLATILE, and since 2025 STABLE.")
              .inferred());
    }
  }

  private static void model(Neighbour model, List<Finding> findings) {
    if (role(model, Part.IAM_ROLE) instanceof RoleValue.RoleChain chain
        && chain.roles().size() > 1) {
      findings.add(
          Finding.warning(
                  "G-9",
                  Slot.of(Part.IAM_ROLE),
                  "A chain of roles is not described for CREATE MODEL.",
                  "Give one role.")
              .inferred());
    }
    session(model, "CREATE MODEL", findings);
  }

  private static void session(Neighbour neighbour, String name, List<Finding> findings) {
    if (role(neighbour, Part.IAM_ROLE) instanceof RoleValue.SessionIdentity) {
      findings.add(
          Finding.warning(
                  "G-11",
                  Slot.of(Part.IAM_ROLE),
                  "'SESSION' is not described for " + name + ".",
                  "Name a role.")
              .inferred());
    }
  }

  private static void schema(Neighbour schema, List<Finding> findings) {
    String origin = schema.setting("FROM").orElse("").toUpperCase(Locale.ROOT);
    for (Part part : List.of(Part.IAM_ROLE, Part.CATALOG_ROLE)) {
      if (role(schema, part) instanceof RoleValue.RoleChain chain
          && chain.roles().size() > LONGEST_CHAIN) {
        findings.add(
            Finding.error(
                    "G-21",
                    Slot.of(part),
                    "The chain has " + chain.roles().size() + " roles.",
                    "In an external schema it has at most ten.")
                .also("R-42"));
      }
    }
    sessionIn(schema, origin, findings);
    if (origin.equals("REDSHIFT") && schema.says(Part.IAM_ROLE)) {
      findings.add(
          Finding.error(
              "G-22",
              Slot.of(Part.IAM_ROLE),
              "A schema from another database of Redshift takes no role.",
              "Remove IAM_ROLE."));
    }
    lacks(schema, origin, findings);
  }

  private static void sessionIn(Neighbour schema, String origin, List<Finding> findings) {
    boolean byRole = role(schema, Part.IAM_ROLE) instanceof RoleValue.SessionIdentity;
    boolean byCatalog = role(schema, Part.CATALOG_ROLE) instanceof RoleValue.SessionIdentity;
    Slot slot = Slot.of(byRole ? Part.IAM_ROLE : Part.CATALOG_ROLE);
    boolean catalogId = schema.setting("CATALOG_ID").isPresent();
    if (byRole || byCatalog) {
      if (!origin.isEmpty() && !origin.endsWith("CATALOG")) {
        findings.add(
            Finding.error(
                "G-20",
                slot,
                "'SESSION' goes with FROM DATA CATALOG only.",
                "Name a role for this origin."));
      } else if (!catalogId) {
        findings.add(
            Finding.error(
                "G-20",
                slot,
                "'SESSION' needs CATALOG_ID.",
                "Write the account of the catalog, 12 digits."));
      }
    } else if (catalogId) {
      findings.add(
          Finding.error(
              "G-20",
              setting(schema, "CATALOG_ID"),
              "CATALOG_ID goes with 'SESSION' only.",
              "Remove it, or write 'SESSION' as the role."));
    }
  }

  /// What an origin needs and has not.
  private static void lacks(Neighbour schema, String origin, List<Finding> findings) {
    Slot from = setting(schema, "FROM");
    boolean secret = schema.setting("SECRET_ARN").isPresent();
    boolean role = schema.says(Part.IAM_ROLE);
    String login = schema.setting("AUTHENTICATION").orElse("").toLowerCase(Locale.ROOT);
    switch (origin) {
      case "POSTGRES", "MYSQL" -> {
        if (!secret) {
          findings.add(lack(from, "A schema from " + origin + " needs SECRET_ARN."));
        }
      }
      case "KINESIS" -> {
        if (!role) {
          findings.add(lack(from, "A schema from Kinesis needs IAM_ROLE."));
        }
      }
      case "KAFKA", "MSK" -> {
        if (login.equals("iam") && !role) {
          findings.add(lack(from, "AUTHENTICATION iam needs IAM_ROLE."));
        }
        boolean certificate = schema.setting("AUTHENTICATION_ARN").isPresent() || secret;
        if (login.equals("mtls") && !certificate) {
          findings.add(
              Finding.warning(
                      "G-22",
                      from,
                      "AUTHENTICATION mtls needs AUTHENTICATION_ARN or SECRET_ARN.",
                      "It names the certificate.")
                  .inferred());
        }
      }
      default -> {}
    }
  }

  private static Finding lack(Slot slot, String what) {
    return Finding.error("G-22", slot, what, "Without it Redshift has no way to log in there.");
  }

  static Slot setting(Neighbour neighbour, String keyword) {
    return neighbour.items().stream()
        .filter(
            item ->
                item.entry() instanceof Entry.Is(Setting setting)
                    && setting.keyword().equals(keyword))
        .map(Item::slot)
        .findFirst()
        .orElse(Slot.of(Part.IAM_ROLE));
  }

  /// The role there, or whatever else stands in for none.
  private static Value role(Neighbour neighbour, Part part) {
    Optional<Value> value = neighbour.value(part);
    return value.orElse(new Flag());
  }
}
