package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** UNLOAD: which query, and where its files go. */
final class UnloadForm extends VBox implements Form {
  private static final Why NAMES =
      new Why(
          "How are the files named?",
          "1.3",
          "Every slice of the cluster writes files of its own, named after the location, the slice"
              + " and a running number.",
          "s3://lake/out/listing_ becomes s3://lake/out/listing_0000_part_00.",
          List.of(
              new Why.Fact("Source", "Amazon Redshift Database Developer Guide, UNLOAD"),
              new Why.Fact("Certainty", "documented")),
          "End it with / to have the files in a folder of their own.");

  private final SlotText query;
  private final SlotText target;

  UnloadForm(Session session) {
    Slot sql = Slot.of(Part.QUERY);
    Slot to = Slot.of(Part.TARGET);
    this.query =
        new SlotText(
            session,
            sql,
            "Query",
            SlotManner.required(
                sql,
                Verb.UNLOAD,
                Start.QUERY,
                "Quotes are doubled for you",
                "Write the query whose result is to be unloaded."),
            6);
    query.entry().prompt("select * from sales.listing");
    this.target =
        new SlotText(
            session,
            to,
            "Write to",
            SlotManner.required(
                    to,
                    Verb.UNLOAD,
                    Start.TARGET,
                    "A bucket and the beginning of the names of the files",
                    "Say where the files go: s3://bucket/folder/")
                .saying(UnloadForm::names));
    target.entry().prompt("s3://bucket/folder/").trailing(WhyPopover.link(NAMES.question(), NAMES));
    getStyleClass().add("form");
    getChildren().addAll(query.entry(), target.entry());
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public Stream<SlotText> fields() {
    return Stream.of(query, target);
  }

  @Override
  public Optional<Node> other(Slot slot) {
    return Optional.empty();
  }

  private static String names(Value value) {
    return value instanceof S3Location(var _, String key)
        ? "Files will be named " + key.substring(key.lastIndexOf('/') + 1) + "0000_part_00, …"
        : "";
  }
}
