package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The callout below a location that is a prefix: what else it loads, and the way to load less. */
final class PrefixLesson extends VBox {
  private final Session session;

  PrefixLesson(Session session) {
    this.session = session;
    getStyleClass().add("lesson");
    session.sightProperty().subscribe(sight -> show(of(sight.statement())));
  }

  private static Optional<S3Location> of(Statement statement) {
    boolean prefix =
        statement.verb() == Verb.COPY && SourceKind.of(statement) == SourceKind.S3_PREFIX;
    return statement
        .value(Part.SOURCE)
        .filter(value -> prefix)
        .flatMap(value -> value instanceof S3Location s3 ? Optional.of(s3) : Optional.empty())
        .filter(Lesson::fits);
  }

  private void show(Optional<S3Location> location) {
    getChildren().clear();
    location.ifPresent(found -> getChildren().add(callout(found, Lesson.of(found))));
    setManaged(location.isPresent());
    setVisible(location.isPresent());
  }

  private Callout callout(S3Location location, Lesson lesson) {
    TextFlow head =
        Words.sentence(
            Words.run("A prefix, not a file or folder. COPY loads "),
            Words.strongRun("every key that begins with it"),
            Words.run(":"));
    return new Callout(Status.NOTE.icon(), head, examples(lesson), repair(location, lesson));
  }

  private static GridPane examples(Lesson lesson) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lesson-keys");
    ColumnConstraints keys = new ColumnConstraints();
    ColumnConstraints words = new ColumnConstraints();
    words.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(keys, words);
    for (Lesson.Example example : lesson.examples()) {
      TextFlow key =
          Words.sentence(
              Words.codeRun(lesson.before()),
              Words.run(lesson.name(), "code-bold"),
              Words.codeRun(example.after()));
      grid.addRow(grid.getRowCount(), key, Words.small(example.words()));
    }
    return grid;
  }

  private HBox repair(S3Location location, Lesson lesson) {
    Button folder =
        Buttons.small(
            "End it with /",
            () -> session.edit(s -> s.put(Part.SOURCE, location.withKey(location.key() + "/"))));
    Label key = Words.small(location.key() + "/…");
    key.getStyleClass().add("code-inline");
    HBox line = new HBox(folder, Words.small("loads one folder only:"), key);
    if (lesson.isFile()) {
      Button manifest =
          Buttons.small("Use a manifest", () -> session.edit(SourceKind.S3_MANIFEST::choose));
      line = new HBox(manifest, Words.small("a list of the files to load; its key goes here then"));
    }
    line.getStyleClass().add("lesson-repair");
    return line;
  }
}
