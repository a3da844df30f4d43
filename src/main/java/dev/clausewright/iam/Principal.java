package dev.clausewright.iam;

import java.util.Optional;

/** Who asks. Read from an ARN, or from a service name such as {@code redshift.amazonaws.com}. */
public sealed interface Principal {

  /** The ARN or service name as it was asked. */
  String text();

  /** The account it belongs to; none for a service. */
  Optional<String> account();

  /** Somebody whom an ARN names, in an account. */
  sealed interface Named extends Principal {
    Arn arn();

    @Override
    default String text() {
      return arn().toString();
    }

    @Override
    default Optional<String> account() {
      return Optional.of(arn().account());
    }
  }

  /** A role, standing for any session of it. */
  record Role(Arn arn) implements Named {
    /** The name without the path. */
    public String name() {
      return lastPart(arn.resource());
    }

    /** Roles that AWS services make for themselves escape organisation policies. */
    boolean serviceLinked() {
      return arn.resource().startsWith("role/aws-service-role/");
    }
  }

  /** An IAM user. */
  record User(Arn arn) implements Named {
    /** The name without the path. */
    public String name() {
      return lastPart(arn.resource());
    }
  }

  /**
   * A session of a role, {@code sts::A:assumed-role/ROLE/SESSION}; the role's path is lost in it.
   */
  record AssumedRole(Arn arn) implements Named {
    /** The role's name, without its path. */
    public String role() {
      String rest = arn.resource().substring("assumed-role/".length());
      return rest.substring(0, rest.indexOf('/'));
    }

    /** Roles that AWS services make for themselves are named so; their path is lost here. */
    boolean serviceLinked() {
      return role().startsWith("AWSServiceRoleFor");
    }

    /** The session's own name. */
    public String session() {
      return lastPart(arn.resource());
    }

    /** Whether the principal is the role that this is a session of, its path aside. */
    boolean isSessionOf(Principal other) {
      return other instanceof Role role
          && role.name().equals(role())
          && role.account().equals(account());
    }
  }

  /** A federated user's session, {@code sts::A:federated-user/NAME}. */
  record FederatedUser(Arn arn) implements Named {
    /** The name that the session was given. */
    public String name() {
      return arn.resource().substring("federated-user/".length());
    }
  }

  /** The root user of an account. */
  record AccountRoot(Arn arn) implements Named {}

  /** An AWS service acting for itself. */
  record Service(String text) implements Principal {
    @Override
    public Optional<String> account() {
      return Optional.empty();
    }
  }

  /**
   * Reads an ARN of a role, user, session or account root, or a service name; empty for anything
   * else.
   */
  static Optional<Principal> parse(String text) {
    if (!text.startsWith("arn:")) {
      return text.matches("[A-Za-z0-9.-]+\\.amazonaws\\.com(\\.cn)?|[a-z0-9-]+\\.amazon\\.com")
          ? Optional.of(new Service(text))
          : Optional.empty();
    }
    return Arn.parse(text).filter(Arn::hasAccount).flatMap(Principal::of);
  }

  private static Optional<Principal> of(Arn arn) {
    String resource = arn.resource();
    if (arn.service().equals("iam")) {
      if (resource.equals("root")) {
        return Optional.of(new AccountRoot(arn));
      }
      if (resource.startsWith("role/") && !lastPart(resource).isEmpty()) {
        return Optional.of(new Role(arn));
      }
      if (resource.startsWith("user/") && !lastPart(resource).isEmpty()) {
        return Optional.of(new User(arn));
      }
    } else if (arn.service().equals("sts")) {
      if (resource.matches("assumed-role/[^/]+/[^/]+")) {
        return Optional.of(new AssumedRole(arn));
      }
      if (resource.matches("federated-user/.+")) {
        return Optional.of(new FederatedUser(arn));
      }
    }
    return Optional.empty();
  }

  private static String lastPart(String resource) {
    return resource.substring(resource.lastIndexOf('/') + 1);
  }
}
