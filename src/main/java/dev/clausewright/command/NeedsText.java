package dev.clausewright.command;

import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Trust;
import java.util.ArrayList;
import java.util.List;

/** The needs of a statement for people to read. */
final class NeedsText {
  private NeedsText() {}

  static List<String> lines(Needing needing) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s:%d:%d: %s"
            .formatted(
                needing.file(),
                needing.start().line(),
                needing.start().column(),
                needing.kind().replace('_', ' ')));
    if (needing.needs().isEmpty()) {
      lines.add("  Not known: the statement is not finished. lint says what is missing.");
      return lines;
    }
    Needs needs = needing.needs().get();
    needs
        .attachment()
        .ifPresent(
            attachment ->
                lines.add(
                    "  attached to the cluster or namespace: " + Needing.role(attachment.role())));
    for (Trust trust : needs.trust()) {
      lines.add(
          "  %s: %s must let in %s"
              .formatted(trust.rule(), Needing.role(trust.role()), trust.principal()));
    }
    for (Need need : needs.needs()) {
      lines.add(
          "  %s: %s%s may %s on %s"
              .formatted(
                  need.id(),
                  need.optional() ? "perhaps " : "",
                  NeedsJson.principal(need.holder())
                      .map(role -> role.text())
                      .orElse(need.holder().word().replace('_', ' ')),
                  need.action().text(),
                  need.resource().policyText()));
      lines.add("    " + need.why());
    }
    return lines;
  }
}
