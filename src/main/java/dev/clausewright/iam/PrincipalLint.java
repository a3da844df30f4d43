package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;

/** Principals that name nobody, or everybody but a few. */
final class PrincipalLint {
  private PrincipalLint() {}

  static List<Advice> of(Statement statement) {
    List<Advice> advice = new ArrayList<>();
    if (statement.principal().isEmpty()) {
      return advice;
    }
    PrincipalElement principal = statement.principal().get();
    Element element = principal.not() ? Element.NOT_PRINCIPAL : Element.PRINCIPAL;
    for (PrincipalElement.Named named : principal.named()) {
      String text = named.text();
      if (named.kind() != PrincipalElement.Kind.AWS || text.equals("*")) {
        continue;
      }
      if (text.startsWith("AROA") || text.startsWith("AIDA")) {
        advice.add(
            Advice.mistake(
                "deleted-principal",
                statement,
                element,
                text
                    + " names nobody any more: IAM writes an id in place of the ARN when the role"
                    + " or user was deleted, also if one of the same name was made since."));
      } else if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0) {
        advice.add(
            Advice.mistake(
                "principal-wildcard",
                statement,
                element,
                "In a principal "
                    + text
                    + " the wildcard is no wildcard: name the account, and narrow it with the"
                    + " condition ArnLike aws:PrincipalArn."));
      }
    }
    if (principal.not() && statement.effect() == Effect.ALLOW) {
      advice.add(
          Advice.risk(
              "not-principal",
              statement,
              element,
              "Allow with NotPrincipal lets in everyone but these, whatever their account."));
    }
    return advice;
  }
}
