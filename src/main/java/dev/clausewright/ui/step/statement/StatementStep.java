package dev.clausewright.ui.step.statement;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.control.ChoiceCard;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.SlotText;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step one: what the statement does. */
public final class StatementStep implements StepView {
  private final Session session;
  private final VBox page = new VBox();
  private final Map<Verb, ChoiceCard> cards = new EnumMap<>(Verb.class);
  private final Map<Verb, Form> forms = new EnumMap<>(Verb.class);

  private StatementStep(Session session, Setting setting) {
    this.session = session;
    cards.put(Verb.COPY, ChoiceCard.small(Feather.DOWNLOAD, "COPY", "Load data into a table"));
    cards.put(Verb.UNLOAD, ChoiceCard.small(Feather.UPLOAD, "UNLOAD", "Write a result to S3"));
    cards.put(
        Verb.CREATE_LIBRARY,
        ChoiceCard.small(Feather.PACKAGE, "CREATE LIBRARY", "Install a Python module"));
    ChoiceCard.exclusive(List.copyOf(cards.values()), this::chosen);
    HBox line = new HBox();
    line.getStyleClass().add("choice-line");
    cards.values().forEach(card -> card.setPrefWidth(1));
    line.getChildren().addAll(cards.values());
    forms.put(Verb.COPY, new CopyForm(session));
    forms.put(Verb.UNLOAD, new UnloadForm(session));
    forms.put(Verb.CREATE_LIBRARY, new LibraryForm(session));
    page.getChildren()
        .addAll(
            new VBox(
                Words.title("What should the statement do?"),
                Words.quiet("Pick the statement, then say where the data is.")),
            line);
    page.getChildren().getFirst().getStyleClass().add("page-head");
    forms.values().forEach(form -> page.getChildren().add(form.node()));
    page.getChildren().add(Example.offer(session, setting.accountProperty()));
    session.sightProperty().subscribe(sight -> show(sight.statement().verb()));
  }

  /** The step as the window knows it. */
  public static Step step(Session session, Setting setting) {
    return Step.of(StepId.STATEMENT, () -> new StatementStep(session, setting));
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    Form form = form();
    return form.fields()
        .filter(field -> field.slot().isLike(slot))
        .<Node>map(field -> field.entry().control())
        .findFirst()
        .or(() -> form.other(slot));
  }

  @Override
  public Optional<Node> insist() {
    return form().fields().map(SlotText::insist).flatMap(Optional::stream).findFirst();
  }

  private Form form() {
    Form form = forms.get(session.statement().verb());
    if (form == null) {
      throw new IllegalStateException("every statement has a form");
    }
    return form;
  }

  private void chosen(ChoiceCard card) {
    cards.forEach(
        (verb, one) -> {
          if (one == card) {
            session.edit(statement -> Start.choose(statement, verb));
          }
        });
  }

  private void show(Verb now) {
    cards.forEach((verb, card) -> card.setSelected(verb == now));
    forms.forEach(
        (verb, form) -> {
          form.node().setVisible(verb == now);
          form.node().setManaged(verb == now);
        });
  }
}
