package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Group;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** COPY: format, how a line looks, rows that do not fit, encryption, and two closed sections. */
final class CopyOptions extends VBox implements OptionsForm {
  private static final Set<Option> ELSEWHERE = Set.of(Option.MAXERROR, Option.IGNOREALLERRORS);

  private final FormatBar format;
  private final Compression compression;
  private final List<TextKnob> arguments;
  private final List<TextKnob> line;
  private final FlagKnob escape;
  private final BadRows rows;
  private final SourceKey key;
  private final List<Fold> folds;
  private final HBox lineFields = new HBox();

  CopyOptions(Session session, Setting setting) {
    this.format = new FormatBar(session);
    this.compression = new Compression(session);
    this.arguments =
        List.of(
            new TextKnob(session, Option.JSON).prompt("auto"),
            new TextKnob(session, Option.AVRO).prompt("auto"),
            new TextKnob(session, Option.FIXEDWIDTH, Optional.of("widths"), entry -> entry)
                .prompt("id:8,name:30,price:10"),
            new TextKnob(session, Option.SHAPEFILE).prompt("simplify auto"));
    this.line =
        List.of(
            new TextKnob(session, Option.DELIMITER),
            new TextKnob(session, Option.QUOTE).prompt("\""),
            new TextKnob(session, Option.IGNOREHEADER).prompt("0"),
            new TextKnob(session, Option.NULL));
    this.escape = new FlagKnob(session, Option.ESCAPE, true);
    this.rows = new BadRows(session);
    this.key = new SourceKey(session, setting);
    this.folds =
        List.of(
            new Fold("Dates, text and nulls", knobs(session, Group.CONVERSION)),
            new Fold("Region, statistics, test run", last(session)));
    lineFields.getStyleClass().add("line-fields");
    lineFields.getChildren().add(compression);
    line.forEach(knob -> lineFields.getChildren().add(grown(knob.node())));
    line.forEach(knob -> knob.text().entry().overflowing(Pos.TOP_LEFT));
    line.getLast().text().entry().overflowing(Pos.TOP_RIGHT);
    Rows card = new Rows();
    card.getChildren().addAll(folds);
    VBox how = new VBox(lineFields, escape.node());
    getStyleClass().add("form");
    getChildren().add(format);
    arguments.forEach(knob -> getChildren().add(knob.node()));
    getChildren().addAll(how, rows, key, card);
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public void show(Statement statement) {
    format.show(statement);
    compression.show(statement);
    line.forEach(knob -> knob.show(statement));
    line.getFirst().prompt(statement.says(Option.CSV) ? "," : "|");
    arguments.forEach(knob -> Knob.seen(knob.node(), statement.says(knob.option())));
    escape.show(statement);
    rows.show(statement);
    key.show(statement);
    folds.forEach(fold -> fold.show(statement));
    Knob.seen(lineFields, lineFields.getChildren().stream().anyMatch(Node::isManaged));
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    return all()
        .filter(knob -> slot.option().filter(knob.option()::equals).isPresent())
        .findFirst()
        .filter(knob -> knob.node().isManaged())
        .map(this::opened)
        .or(() -> compression.focusOf(slot))
        .or(() -> rows.focusOf(slot))
        .or(
            () ->
                slot.option().filter(o -> o.group() == Group.FORMAT).flatMap(o -> format.focus()));
  }

  @Override
  public Optional<Node> insist() {
    return Stream.concat(all().map(Knob::insist), Stream.of(rows.insist(), key.insist()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Node opened(Knob knob) {
    folds.stream().filter(fold -> fold.knobs().contains(knob)).forEach(Fold::open);
    return knob.focus();
  }

  private Stream<Knob> all() {
    return Stream.of(
            arguments.stream(),
            line.stream(),
            Stream.of(escape),
            folds.stream().flatMap(fold -> fold.knobs().stream()))
        .flatMap(s -> s);
  }

  private static List<Knob> knobs(Session session, Group group) {
    return Arrays.stream(Option.values())
        .filter(option -> option.group() == group && option.verbs().contains(Verb.COPY))
        .filter(option -> !ELSEWHERE.contains(option))
        .map(option -> Knobs.of(session, option, Verb.COPY))
        .toList();
  }

  private static List<Knob> last(Session session) {
    return Stream.concat(
            Stream.of(Knobs.of(session, Option.REGION, Verb.COPY)),
            knobs(session, Group.LOAD).stream())
        .toList();
  }

  private static Node grown(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }
}
