package dev.clausewright.ui.step.statement;

import dev.clausewright.account.Account;
import dev.clausewright.account.Kind;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A load that the training account knows, for somebody who only wants to look around. */
final class Example {
  private static final String TABLE = "sales.listing";
  private static final String SOURCE = "s3://lake/in/listing/";

  private Example() {}

  /** The offer; there only on the training account, and while nothing was filled in. */
  static HBox offer(Session session, ObservableValue<Account> account) {
    Button fill =
        Buttons.quiet(
            "Fill in the training example",
            Feather.BOOK_OPEN,
            () ->
                session.change(
                    "the training example", draft -> in(draft, account.getValue().id())));
    fill.setId("training-example");
    HBox line = new HBox(fill, Words.small("loads " + TABLE + " from " + SOURCE));
    line.getStyleClass().add("example-line");
    line.visibleProperty()
        .bind(
            session
                .draftProperty()
                .map(draft -> draft.statement().equals(Start.copy()))
                .flatMap(
                    untouched -> account.map(now -> untouched && now.kind() == Kind.TRAINING)));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  /** The example, on the cluster that it belongs to; who may reach the data stays to be chosen. */
  private static Draft in(Draft draft, Optional<AccountId> account) {
    Statement copy = put(Start.copy(), Slot.of(Part.TABLE), TABLE);
    copy = put(copy, Slot.of(Part.SOURCE), SOURCE);
    copy = put(copy.put(Option.CSV), Slot.of(Option.IGNOREHEADER), "1");
    return draft.withStatement(copy).withPlace(place(account));
  }

  private static Statement put(Statement statement, Slot slot, String text) {
    return statement.put(slot, Entries.read(slot, statement.verb(), text));
  }

  private static Place place(Optional<AccountId> account) {
    return new Place(
        Partition.AWS,
        account,
        Optional.of(new Region("eu-west-1")),
        Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
        Optional.empty());
  }
}
