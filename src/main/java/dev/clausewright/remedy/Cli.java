package dev.clausewright.remedy;

import dev.clausewright.account.Attachment;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.RoleArn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lines for the AWS command line (5.3), for a POSIX shell.
final class Cli {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_+=,.@:/-]+");

  private Cli() {}

  /// @param target what is known of the target; a namespace takes its whole list of roles
  static String attach(TargetId id, RoleArn role, Optional<Target> target) {
    return id.kind() == TargetKind.SERVERLESS
        ? updateNamespace(id, role, target, false)
        : "aws redshift modify-cluster-iam-roles --region %s \\\n  --cluster-identifier %s --add-iam-roles \\\n  %s"
            .formatted(id.region().name(), word(id.name()), word(role.text()));
  }

  /// Attaches it in the same call where it is not yet.
  static String setDefault(TargetId id, RoleArn role, Optional<Target> target) {
    if (id.kind() == TargetKind.SERVERLESS) {
      return updateNamespace(id, role, target, true);
    }
    boolean attached = target.flatMap(t -> t.standing(role)).isPresent();
    return "aws redshift modify-cluster-iam-roles --region %s \\\n  --cluster-identifier %s%s \\\n  --default-iam-role-arn %s"
        .formatted(
            id.region().name(),
            word(id.name()),
            attached ? "" : " --add-iam-roles " + word(role.text()),
            word(role.text()));
  }

  /// the list is the whole list, and the default role goes with it.
  private static String updateNamespace(
      TargetId id, RoleArn role, Optional<Target> target, boolean makeDefault) {
    List<String> roles = new ArrayList<>();
    target.ifPresent(
        t -> t.roles().stream().map(Attachment::role).map(RoleArn::text).forEach(roles::add));
    if (!roles.contains(role.text())) {
      roles.add(role.text());
    }
    Optional<RoleArn> standing =
        makeDefault ? Optional.of(role) : target.flatMap(Target::defaultRole);
    String list = roles.stream().map(Cli::word).reduce((a, b) -> a + " \\\n  " + b).orElse("");
    return "aws redshift-serverless update-namespace --region %s \\\n  --namespace-name %s --iam-roles \\\n  %s%s"
        .formatted(
            id.region().name(),
            word(id.name()),
            list,
            standing.map(r -> " \\\n  --default-iam-role-arn " + word(r.text())).orElse(""));
  }

  static String createRole(String name) {
    return "aws iam create-role --role-name %s \\\n  --assume-role-policy-document file://trust.json"
        .formatted(word(name));
  }

  /// @param of `role`, `user` or `group`
  static String putPolicy(String of, String name, String policy) {
    return "aws iam put-%s-policy --%s-name %s \\\n  --policy-name %s --policy-document file://policy.json"
        .formatted(of, of, word(name), word(policy));
  }

  static String updateTrust(String role) {
    return "aws iam update-assume-role-policy --role-name %s \\\n  --policy-document file://trust.json"
        .formatted(word(role));
  }

  /// A document as a file, so that the call after it can read it.
  static String file(String name, String document) {
    return "cat > %s <<'END'\n%sEND".formatted(name, document);
  }

  /// One word for the shell.
  static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
