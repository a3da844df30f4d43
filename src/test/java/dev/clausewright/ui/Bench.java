package dev.clausewright.ui;

import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.statement.Start;
import java.time.Instant;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A whole window on the training account, as a person would have it; its clock stands still. */
final class Bench implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-11-23T13:38:28Z");

  final Theme theme = new Theme();
  final Workbench bench;
  final Session session;
  final Scene scene;

  Bench(Stage stage, double width, double height) {
    this(stage, Sourced.training(), width, height);
  }

  Bench(Stage stage, Workbench.Sources sources, double width, double height) {
    bench = new Workbench(theme, sources, () -> NOW, Sourced.DIALOGS);
    session = bench.session();
    scene = new Scene(bench.root(), width, height);
    theme.dress(scene);
    bench.keys(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** A COPY of the listing, with lake-loader; nothing is missing. */
  void listing() {
    session.change("all of it", Bench::listing);
  }

  static Draft empty() {
    return Start.draft();
  }

  static Draft listing(Draft draft) {
    Statement statement = put(draft.statement(), Part.TABLE, "sales.listing");
    statement = put(statement, Part.SOURCE, "s3://lake/in/listing/");
    statement = put(statement, Part.IAM_ROLE, "arn:aws:iam::123456789012:role/lake-loader");
    return draft.withStatement(statement).withAccess(Access.ROLE);
  }

  static Statement put(Statement statement, Part part, String text) {
    Slot slot = Slot.of(part);
    return statement.put(slot, Entries.read(slot, statement.verb(), text));
  }

  @Override
  public void close() {
    bench.close();
  }
}
