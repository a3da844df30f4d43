package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** CREATE LIBRARY: its name, and the zip file in S3 or on the web (1.4). */
final class LibraryForm extends VBox implements Form {
  private static final Slot REPLACE = Slot.of(Part.OR_REPLACE);

  private final Session session;
  private final SlotText name;
  private final SlotText archive;
  private final SlotText web;
  private final CheckBox replace = new CheckBox("Replace a library of this name");
  private final Segments<Boolean> from;

  LibraryForm(Session session) {
    this.session = session;
    this.name =
        new SlotText(
            session,
            Slot.of(Part.LIBRARY_NAME),
            "Name of the library",
            SlotManner.required(
                Slot.of(Part.LIBRARY_NAME),
                Verb.CREATE_LIBRARY,
                Start.LIBRARY,
                "",
                "Name the library to install."));
    name.entry().prompt("f_urlparse");
    this.archive = source("Zip file", Start.ARCHIVE, "One .zip file, not a prefix");
    archive.entry().prompt("s3://bucket/urlparse3-1.0.3.zip");
    this.web = source("Address", Start.WEB, "Begins with https://; no permission is needed");
    web.entry().prompt("https://example.com/packages/urlparse3-1.0.3.zip");
    this.from =
        new Segments<>("Install from", List.of(false, true), w -> w ? "The web" : "S3").filling();
    from.onChosen(w -> session.edit(statement -> Start.library(statement, w)));
    replace.setOnAction(event -> session.edit(this::replaced));
    replace.focusedProperty().subscribe(focused -> SlotText.light(session, REPLACE, focused));
    Callout sunset =
        new Callout(
            Status.WARNING.icon(),
            Words.strong("Python libraries have come to their end"),
            Words.wrapping(
                Words.body(
                    "AWS takes no new Python functions since 2025-10-30 and supports none after"
                        + " 2026-06-30. It points to Lambda functions instead.")));
    getStyleClass().add("form");
    getChildren()
        .addAll(
            sunset,
            new VBox(name.entry(), replace),
            new Field("Install from", from).withoutMessage(),
            new VBox(archive.entry(), web.entry()));
    session.sightProperty().subscribe(sight -> show(sight.statement()));
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public Stream<SlotText> fields() {
    return Stream.of(name, archive, web).filter(field -> field.entry().isVisible());
  }

  @Override
  public Optional<Node> other(Slot slot) {
    return slot.equals(REPLACE) ? Optional.of(replace) : Optional.empty();
  }

  private SlotText source(String label, String hole, String hint) {
    Slot slot = Slot.of(Part.SOURCE);
    return new SlotText(
        session,
        slot,
        label,
        SlotManner.required(slot, Verb.CREATE_LIBRARY, hole, hint, "Say where the zip file is."));
  }

  private Statement replaced(Statement statement) {
    return replace.isSelected()
        ? statement.put(REPLACE, new Entry.Is(new Flag()))
        : statement.drop(REPLACE);
  }

  private void show(Statement statement) {
    if (statement.verb() == Verb.CREATE_LIBRARY) {
      boolean now = Start.fromWeb(statement);
      from.put(now);
      replace.setSelected(statement.says(Part.OR_REPLACE));
      seen(archive, !now);
      seen(web, now);
    }
  }

  private static void seen(SlotText field, boolean now) {
    field.entry().setVisible(now);
    field.entry().setManaged(now);
  }
}
