package dev.clausewright.ui.step.role;

import dev.clausewright.remedy.Document;
import dev.clausewright.remedy.SetUp;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/** The four numbered steps of the sheet, and the rights that whoever runs them needs. */
final class SetUpSteps extends VBox {
  private static final Why TRUST =
      new Why(
          "Why Redshift?",
          "R-1",
          "A role belongs to nobody: its trust policy says who may become it. The cluster asks as"
              + " the service redshift.amazonaws.com; a role that trusts another service cannot be"
              + " used, whatever it may read.",
          "The first role trusts the service redshift.amazonaws.com with sts:AssumeRole.",
          List.of(
              new Why.Fact("Serverless", "R-2: redshift-serverless.amazonaws.com, too"),
              new Why.Fact("One user", "R-5: a condition on sts:ExternalId names the user")),
          "");

  SetUpSteps() {
    getStyleClass().add("setup-steps");
  }

  void show(SetUp setUp) {
    getChildren().clear();
    for (SetUp.Step step : setUp.steps()) {
      getChildren().add(row(step));
    }
    getChildren().add(rights(setUp.rights()));
  }

  void missing(List<String> gaps) {
    VBox lines = new VBox(Words.strong("The statement does not say enough yet"));
    for (String gap : gaps) {
      lines.getChildren().add(Words.wrapping(Words.body(gap)));
    }
    lines
        .getChildren()
        .add(Words.wrapping(Words.small("The policy of the role follows from what is read.")));
    lines.getStyleClass().add("callout-lines");
    getChildren().setAll(lines);
  }

  private static Node row(SetUp.Step step) {
    CommandBlock block =
        new CommandBlock(step.title(), step.command(), step.document().map(Document::text));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(Words.strong(step.title()), Words.small(step.reason()), gap);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("setup-head");
    link(step, block).ifPresent(head.getChildren()::add);
    VBox lines = new VBox(head, block);
    lines.getStyleClass().add("setup-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox row = new HBox(StepGlyph.ring(step.number()), lines);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("setup-row");
    return row;
  }

  private static Optional<Hyperlink> link(SetUp.Step step, CommandBlock block) {
    return step.document()
        .map(
            document ->
                document.kind() == Document.Kind.TRUST
                    ? WhyPopover.link("Why Redshift?", TRUST)
                    : Buttons.link("Show policy.json", block::toggle));
  }

  private static Node rights(List<String> rights) {
    List<Text> runs = new ArrayList<>();
    runs.add(Words.run("Who runs this needs ", "small", "muted"));
    for (int i = 0; i < rights.size(); i++) {
      boolean last = i == rights.size() - 1;
      runs.add(Words.codeRun(rights.get(i)));
      String next = last ? ". Clausewright runs nothing." : i == rights.size() - 2 ? " and " : ", ";
      runs.add(Words.run(next, "small", "muted"));
    }
    HBox line =
        new HBox(Icon.small(Feather.INFO, "muted"), Words.sentence(runs.toArray(Text[]::new)));
    line.getStyleClass().add("setup-rights");
    return line;
  }
}
