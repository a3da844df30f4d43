package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Raw;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** COPY: into which table, from which of the five sources. */
final class CopyForm extends VBox implements Form {
  private final Session session;
  private final SlotText table;
  private final SlotText columns;
  private final SlotText ratio;
  private final Map<SourceKind, SlotText> sources = new EnumMap<>(SourceKind.class);
  private final Segments<SourceKind> kinds;
  private SourceKind shown = SourceKind.S3_PREFIX;

  CopyForm(Session session) {
    this.session = session;
    this.table =
        new SlotText(
            session,
            Slot.of(Part.TABLE),
            "Into table",
            SlotManner.required(
                Slot.of(Part.TABLE), Verb.COPY, Start.TABLE, "", "Name the table to load."));
    table.entry().prompt("schema.table");
    this.columns =
        new SlotText(
            session,
            Slot.of(Part.COLUMNS),
            "Columns",
            SlotManner.optional(Slot.of(Part.COLUMNS), Verb.COPY, ""));
    columns.entry().prompt("a, b, c").aside("all, in table order");
    this.kinds =
        new Segments<>("Load from", List.of(SourceKind.values()), SourceKind::label).filling();
    kinds.onChosen(this::chosen);
    this.ratio =
        new SlotText(
            session,
            Slot.of(Option.READRATIO),
            "Read ratio",
            SlotManner.required(
                Slot.of(Option.READRATIO),
                Verb.COPY,
                "read-ratio",
                "Percent, 1 to 200",
                "1 to 200"));
    Field from = new Field("Load from", kinds).withoutMessage();
    HBox where = new HBox();
    where.getStyleClass().add("fields");
    for (SourceKind kind : SourceKind.values()) {
      SlotText source =
          new SlotText(session, Sources.slot(), Sources.label(kind), Sources.manner(kind));
      source.entry().prompt(Sources.prompt(kind));
      source.entry().trailing(WhyPopover.link(Sources.why(kind).question(), Sources.why(kind)));
      sources.put(kind, source);
      where.getChildren().add(grown(source.entry()));
    }
    ratio.entry().getStyleClass().add("ratio");
    where.getChildren().add(ratio.entry());
    HBox what = new HBox(grown(table.entry()), grown(columns.entry()));
    what.getStyleClass().addAll("fields", "even");
    table.entry().setPrefWidth(1);
    columns.entry().setPrefWidth(1);
    PrefixLesson lesson = new PrefixLesson(session);
    lesson.visibleProperty().subscribe(this::lesson);
    getStyleClass().add("form");
    getChildren().addAll(what, from, new VBox(where, lesson));
    session.sightProperty().subscribe(sight -> show(sight.statement()));
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public Stream<SlotText> fields() {
    SlotText source = sources.get(shown);
    return Stream.concat(
        Stream.of(table, columns), Stream.of(source, ratio).filter(f -> f.entry().isVisible()));
  }

  @Override
  public Optional<Node> other(Slot slot) {
    boolean kind = slot.option().filter(o -> o == Option.MANIFEST || o == Option.SSH).isPresent();
    return kind ? Optional.of(kinds.getChildren().getFirst()) : Optional.empty();
  }

  private void show(Statement statement) {
    if (statement.verb() != Verb.COPY) {
      return;
    }
    shown = kind(statement);
    kinds.put(shown);
    sources.forEach((kind, field) -> seen(field, kind == shown));
    seen(ratio, shown == SourceKind.DYNAMODB || statement.says(Option.READRATIO));
  }

  private void chosen(SourceKind kind) {
    shown = kind;
    session.edit(now -> withRatio(kind.choose(now)));
    show(session.statement());
  }

  /** Only its scheme tells a path of EMR: while that is being typed, the field stays. */
  private SourceKind kind(Statement statement) {
    boolean begun =
        statement.at(Part.SOURCE).orElse(new Entry.Redacted())
                instanceof Entry.Bad(Raw.Plain(String text), var _)
            && !text.startsWith("s3:");
    SourceKind told = SourceKind.of(statement);
    return begun && shown == SourceKind.EMR && told == SourceKind.S3_PREFIX ? shown : told;
  }

  /** The lesson says more than the message below the location would. */
  private void lesson(boolean shown) {
    SlotText prefix = sources.get(SourceKind.S3_PREFIX);
    if (prefix != null) {
      prefix.entry().roomForMessage(!shown);
    }
  }

  private static void seen(SlotText field, boolean now) {
    field.entry().setVisible(now);
    field.entry().setManaged(now);
  }

  private static Field grown(Field field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setMinWidth(0);
    return field;
  }

  /** READRATIO is a hole as soon as DynamoDB is chosen: the statement is refused without it. */
  static Statement withRatio(Statement statement) {
    return SourceKind.of(statement) == SourceKind.DYNAMODB && !statement.says(Option.READRATIO)
        ? statement.put(Slot.of(Option.READRATIO), new Entry.Hole("read-ratio"))
        : statement;
  }
}
