package dev.clausewright.check;

import dev.clausewright.iam.Remark;
import dev.clausewright.iam.Source;
import java.util.ArrayList;
import java.util.List;

/** Shows the policies that are worth a word where what decided does not show them already. */
final class Remarked {
  /** So much is shown of a policy of whose statements none is meant. */
  private static final int LINES = 8;

  private Remarked() {}

  static List<Evidence> beside(List<Evidence> decided, List<Remark> remarks) {
    List<Evidence> all = new ArrayList<>(decided);
    for (Remark remark : remarks) {
      remark
          .source()
          .filter(source -> all.stream().noneMatch(shown -> is(shown, source)))
          .ifPresent(source -> all.add(evidence(source, remark)));
    }
    return List.copyOf(all);
  }

  private static boolean is(Evidence shown, Source source) {
    return shown.name().equals(EvidenceOf.shortName(source))
        && shown.text().equals(source.policy().text());
  }

  private static Evidence evidence(Source source, Remark remark) {
    return source.policy().statements().stream()
        .filter(statement -> statement.index() == remark.advice().statement())
        .findFirst()
        .map(
            statement ->
                EvidenceOf.statement(
                    source, statement, remark.advice().message(), source.route(), List.of()))
        .orElseGet(
            () ->
                new Evidence(
                    remark.advice().message(),
                    EvidenceOf.shortName(source),
                    source.route(),
                    source.policy().text(),
                    1,
                    LINES,
                    List.of()));
  }
}
