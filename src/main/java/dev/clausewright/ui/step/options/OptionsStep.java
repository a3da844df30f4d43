package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepView;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Step four: what the files look like. */
public final class OptionsStep implements StepView {
  private final Session session;
  private final VBox page = new VBox();
  private final Label title = Words.title("");
  private final Label quiet = Words.quiet("");
  private final Map<Verb, OptionsForm> forms = new EnumMap<>(Verb.class);

  private OptionsStep(Session session, Setting setting) {
    this.session = session;
    forms.put(Verb.COPY, new CopyOptions(session, setting));
    forms.put(Verb.UNLOAD, new UnloadOptions(session));
    forms.put(Verb.CREATE_LIBRARY, new LibraryOptions(session));
    VBox head = new VBox(title, quiet);
    head.getStyleClass().add("page-head");
    page.getChildren().add(head);
    forms.values().forEach(form -> page.getChildren().add(form.node()));
    session.sightProperty().subscribe(sight -> show(sight.statement()));
  }

  /** The step as the window knows it. */
  public static Step step(Session session, Setting setting) {
    return Step.of(StepId.OPTIONS, () -> new OptionsStep(session, setting));
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    return form(session.statement()).fieldOf(slot);
  }

  @Override
  public Optional<Node> insist() {
    return form(session.statement()).insist();
  }

  private OptionsForm form(Statement statement) {
    OptionsForm form = forms.get(statement.verb());
    if (form == null) {
      throw new IllegalStateException("every statement has its options");
    }
    return form;
  }

  private void show(Statement statement) {
    forms.forEach((verb, form) -> Knob.seen(form.node(), verb == statement.verb()));
    form(statement).show(statement);
    switch (statement.verb()) {
      case COPY -> {
        boolean table = SourceKind.of(statement) == SourceKind.DYNAMODB;
        title.setText(table ? "How should the rows be loaded?" : "What do the files look like?");
        quiet.setText(
            "Only what COPY from "
                + SourceKind.of(statement).label()
                + (table ? " allows is offered." : " allows for the format is offered."));
      }
      case UNLOAD -> {
        title.setText("How should the files be written?");
        quiet.setText("Only what UNLOAD allows for the format is offered.");
      }
      case CREATE_LIBRARY -> {
        title.setText("Where is the bucket?");
        quiet.setText("The Region matters only where it is not that of the cluster.");
      }
    }
  }
}
