package dev.clausewright.command;

import dev.clausewright.check.NotLookedAt;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Masking;
import dev.clausewright.need.Place;
import dev.clausewright.remedy.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The answers of {@code check} for people to read. */
final class CheckText {
  private static final int WORD = 9;
  private static final String INDENT = "  ";
  private static final String DEEPER = INDENT + " ".repeat(WORD + 1);

  private final Masking masked;
  private final List<String> lines = new ArrayList<>();

  private CheckText(Masking masked) {
    this.masked = masked;
  }

  /** Where the statements would run. */
  static String where(Opened opened, Place place) {
    String account =
        opened.account().name()
            + opened
                .account()
                .id()
                .filter(id -> !opened.account().name().contains(id.digits()))
                .map(id -> " (" + id.digits() + ")")
                .orElse("")
            + opened
                .account()
                .takenAt()
                .map(when -> ", taken " + when.toString().replaceAll("\\.[0-9]+Z$", "Z"))
                .orElse("");
    return place
        .target()
        .map(
            target ->
                "%s %s%s in %s"
                    .formatted(
                        target.kind().word(),
                        target.id(),
                        place.region().map(region -> " (" + region.name() + ")").orElse(""),
                        account))
        .orElse(account + ", on a cluster that is not known");
  }

  static List<String> lines(Checked checked) {
    CheckText text = new CheckText(checked.masked());
    text.write(checked);
    return text.lines;
  }

  private void write(Checked checked) {
    lines.add(
        "%s:%d:%d: %s: %s"
            .formatted(
                checked.file(),
                checked.start().line(),
                checked.start().column(),
                checked.kind().replace('_', ' '),
                checked.verdict().kind().word().replace('_', ' ')));
    lines.add(INDENT + masked.sentence(checked.verdict().sentence()));
    lines.add(INDENT + checked.verdict().detail());
    int width =
        checked.results().stream()
            .mapToInt(result -> result.row().check().name().length())
            .max()
            .orElse(0);
    checked.results().forEach(result -> result(result, width));
    if (!checked.progress().notLookedAt().isEmpty()) {
      lines.add(INDENT + "Not looked at:");
      checked.progress().notLookedAt().forEach(this::unseen);
    }
    lines.add("");
  }

  private void result(Checked.Result result, int width) {
    Row row = result.row();
    Outcome outcome = row.outcome().orElseThrow();
    String format = "%-" + WORD + "s %-" + width + "s  %s";
    lines.add(
        INDENT
            + String.format(
                Locale.ROOT,
                format,
                outcome.word(),
                row.check().name(),
                masked.sentence(row.detail())));
    boolean quiet =
        outcome instanceof Outcome.Passed
            || outcome instanceof Outcome.Skipped
            || (outcome instanceof Outcome.Unknown && !row.check().needed());
    if (!quiet) {
      lines.add(DEEPER + masked.sentence(outcome.told().message()));
    }
    result.remedy().ifPresent(this::remedy);
  }

  private void remedy(Remedy remedy) {
    lines.add(DEEPER + "Remedy: " + masked.sentence(CheckJson.sentence(remedy)));
    remedy.command().stream()
        .flatMap(command -> Stream.of(command.split("\n", -1)))
        .forEach(line -> lines.add(DEEPER + INDENT + line));
  }

  private void unseen(NotLookedAt thing) {
    lines.add(INDENT + INDENT + thing.name() + ". " + thing.why());
    thing.sql().ifPresent(sql -> lines.add(INDENT + INDENT + INDENT + sql));
  }
}
