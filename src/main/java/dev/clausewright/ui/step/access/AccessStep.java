package dev.clausewright.ui.step.access;

import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.ChoiceCard;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.SlotText;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step two: two cards of the same rhythm, so that neither shouts. */
public final class AccessStep implements StepView {
  private static final Slot ROLE_SLOT = Slot.of(Part.IAM_ROLE);
  private static final Slot KEYS_SLOT = Slot.of(Part.ACCESS_KEY_ID);

  private final Session session;
  private final VBox page = new VBox();
  private final Label quiet = Words.quiet("");
  private final Label missing = Words.body("Choose whose permission the cluster uses.");
  private final ChoiceCard role;
  private final ChoiceCard keys;

  private AccessStep(Session session) {
    this.session = session;
    this.role =
        card(
            "With a role",
            Chip.of("Recommended", "accent"),
            "Role-based access. The cluster borrows an IAM role at run time.",
            rows(Feather.CHECK, "success", Reasons.FOR_ROLES),
            WhyPopover.link("Why AWS recommends it", Reasons.RECOMMENDED));
    List<Node> warnings = rows(Feather.ALERT_TRIANGLE, "warning", Reasons.AGAINST_KEYS);
    warnings.addAll(rows(Feather.INFO, "muted", List.of(Reasons.NO_LONGER)));
    this.keys =
        card(
            "With keys",
            Chip.of("With care", "warning"),
            "Key-based access. You put the keys of an IAM user into the statement.",
            warnings,
            WhyPopover.link("When keys make sense", Reasons.KEYS));
    ChoiceCard.exclusive(List.of(role, keys), this::chosen);
    role.focusedProperty().subscribe(on -> SlotText.light(session, ROLE_SLOT, on));
    keys.focusedProperty().subscribe(on -> SlotText.light(session, KEYS_SLOT, on));
    missing.setGraphic(Icon.small(Feather.X_CIRCLE, "danger"));
    missing.getStyleClass().addAll("text-small", "message", "danger");
    missing.setVisible(false);
    HBox cards = new HBox(role, keys);
    cards.getStyleClass().addAll("choice-line", "access-cards");
    VBox head = new VBox(Words.title("How may the cluster reach the data?"), quiet);
    head.getStyleClass().add("page-head");
    page.getChildren().addAll(head, new VBox(cards, missing), newToRoles());
    session.draftProperty().subscribe(this::show);
  }

  /** The step as the window knows it. A library from the web asks nobody (1.4). */
  public static Step step(Session session) {
    return Step.of(StepId.ACCESS, () -> new AccessStep(session));
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    return slot.part().isAuthorization() ? Optional.of(role) : Optional.empty();
  }

  @Override
  public Optional<Node> insist() {
    boolean open = session.draft().access().isEmpty();
    missing.setVisible(open);
    return open ? Optional.of(role) : Optional.empty();
  }

  private void chosen(ChoiceCard card) {
    Access chosen = card == role ? Access.ROLE : Access.KEYS;
    session.change("the choice of access", draft -> Opening.choose(draft, chosen));
    session.litProperty().set(Optional.of(card == role ? ROLE_SLOT : KEYS_SLOT));
  }

  private void show(Draft draft) {
    role.setSelected(draft.access().filter(Access.ROLE::equals).isPresent());
    keys.setSelected(draft.access().filter(Access.KEYS::equals).isPresent());
    if (draft.access().isPresent()) {
      missing.setVisible(false);
    }
    quiet.setText(
        "Redshift needs somebody’s permission to " + deed(draft.statement()) + ". Choose whose.");
  }

  private static String deed(Statement statement) {
    Part part = statement.verb() == Verb.UNLOAD ? Part.TARGET : Part.SOURCE;
    String deed = statement.verb() == Verb.UNLOAD ? "write to " : "read ";
    return deed
        + statement
            .value(part)
            .map(
                value ->
                    switch (value) {
                      case S3Location s3 -> "s3://" + s3.bucket().name();
                      case DynamoTable table -> "the table " + table.name();
                      case EmrPath emr -> "from the cluster " + emr.clusterId();
                      default -> "the data";
                    })
            .orElse(statement.verb() == Verb.UNLOAD ? "S3" : "the data");
  }

  private static ChoiceCard card(
      String title, Chip chip, String line, List<Node> rows, Hyperlink link) {
    Label quiet = Words.wrapping(Words.quiet(line));
    Region rule = new Region();
    rule.getStyleClass().add("rule");
    VBox reasons = new VBox();
    reasons.getStyleClass().add("reasons");
    reasons.getChildren().addAll(rows);
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    link.getStyleClass().remove("text-small");
    return ChoiceCard.large(title, chip, line, quiet, rule, reasons, spring, link);
  }

  private static List<Node> rows(Feather shape, String colour, List<String> sentences) {
    List<Node> rows = new ArrayList<>();
    for (String sentence : sentences) {
      Label words = Words.wrapping(Words.body(sentence));
      HBox row = new HBox(Icon.small(shape, colour), words);
      row.getStyleClass().add("reason");
      rows.add(row);
    }
    return rows;
  }

  private static HBox newToRoles() {
    Why glossary = Reasons.GLOSSARY;
    Hyperlink link = WhyPopover.link("Glossary", glossary);
    link.getStyleClass().remove("text-small");
    HBox line =
        new HBox(
            Icon.of(Feather.BOOK_OPEN, "muted"),
            Words.quiet(
                "New to roles? A role has no password and no keys: the cluster borrows it."),
            link);
    line.getStyleClass().add("aside-line");
    return line;
  }
}
