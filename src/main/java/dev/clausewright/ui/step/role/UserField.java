package dev.clausewright.ui.step.role;

import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Reading;
import dev.clausewright.need.Place;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.step.Faults;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The database user, asked where a role lets in certain users only. It may stay open. */
final class UserField extends StackPane {
  private final Session session;
  private final TextEntry entry;

  UserField(Session session) {
    this.session = session;
    entry = new TextEntry("Database user", this::judge).code();
    entry.prompt("etl").onEdited(this::typed).aside("optional");
    entry.control().setId("db-user");
    getChildren().add(entry);
  }

  void show(Place place) {
    Optional<DbUser> held = place.user();
    if (!held.equals(read(entry.text()).found())) {
      entry.put(held.map(DbUser::name).orElse(""));
    }
  }

  private void typed(String text) {
    Optional<DbUser> user = read(text).found();
    session.change("the database user", now -> now.withPlace(with(now.place(), user)));
  }

  private static Place with(Place now, Optional<DbUser> user) {
    return new Place(now.partition(), now.account(), now.region(), now.target(), user);
  }

  private FieldState judge(String text) {
    if (text.isBlank()) {
      return FieldState.untouched("Who runs the statement: the role lets in certain users only.");
    }
    return switch (read(text)) {
      case Reading.Valid<DbUser> _ ->
          FieldState.valid("Users who log in through IAM are named IAM:name or IAMR:role.");
      case Reading.Wrong<DbUser>(List<Fault> faults) ->
          Faults.problem(faults.getFirst(), entry::replace);
    };
  }

  private static Reading<DbUser> read(String text) {
    return DbUser.read(text);
  }
}
