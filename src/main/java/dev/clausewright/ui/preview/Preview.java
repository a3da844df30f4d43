package dev.clausewright.ui.preview;

import dev.clausewright.clause.RoleArn;
import dev.clausewright.draft.StepId;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.CodeLine;
import dev.clausewright.ui.control.CodeView;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the right: tabs over the code, findings below. It never goes away. */
public final class Preview extends VBox {
  private final Session session;
  private final Ground ground;
  private final CodeView statement;
  private final CodeView policy;
  private final FindingsPane findings;
  private final VBox policyFoot = new VBox();
  private final ToggleButton statementTab;
  private final ToggleButton policyTab;
  private PolicyText policyText = PolicyText.NONE;
  private Set<RoleArn> broken = Set.of();

  public Preview(Session session, Ground ground) {
    this.session = session;
    this.ground = ground;
    this.statement = new CodeView(this::go);
    this.policy = new CodeView(place -> {});
    this.findings = new FindingsPane(session);
    ToggleGroup tabs = new ToggleGroup();
    this.statementTab = tab("Statement", tabs);
    this.policyTab = tab("Policy", tabs);
    statementTab.setSelected(true);
    HBox bar =
        new HBox(
            statementTab,
            policyTab,
            Panel.spring(),
            Buttons.tiny("Copy what is shown", Feather.COPY, this::copy));
    bar.getStyleClass().add("preview-tabs");
    policyFoot.getStyleClass().addAll("findings", "policy-foot");
    findings.within(this);
    StackPane code = new StackPane(scrolled(statement), scrolled(policy));
    VBox.setVgrow(code, Priority.ALWAYS);
    code.setMinHeight(0);
    getStyleClass().add("preview");
    getChildren().addAll(bar, code, findings, policyFoot);
    show(code.getChildren().get(0), statementTab);
    show(findings, statementTab);
    show(code.getChildren().get(1), policyTab);
    show(policyFoot, policyTab);
    policy(PolicyText.NONE);
    session.shownProperty().subscribe(this::draw);
    session.litProperty().subscribe(this::draw);
  }

  /** Draws again: a step was visited, or another account decides the policy. */
  public void draw() {
    Shown shown = Shown.of(session.shownProperty().get(), ground, broken);
    statement.show(shown.lines());
    findings.show(session.shownProperty().get(), shown, ground);
  }

  /** The roles that a check found broken: they are tinted. */
  public void broken(Set<RoleArn> roles) {
    broken = roles;
    draw();
  }

  /** The least policy the statement needs. */
  public void policy(PolicyText text) {
    policyText = text;
    policy.show(text.lines());
    Label why = Words.wrapping(Words.quiet(text.words()));
    policyFoot.getChildren().setAll(Words.strong(text.title()), why);
  }

  /** What stands under the findings: what the last run of the checks could not look at. */
  public void below(Region node) {
    findings.below(node);
  }

  /** What stands in the place of the findings while it is visible. */
  public void instead(Region node) {
    findings.instead(node);
  }

  /** Which tab a step wants in front: Finish shows the policy, the next thing to hand over. */
  public void front(boolean policyInFront) {
    (policyInFront ? policyTab : statementTab).setSelected(true);
  }

  private void go(String place) {
    if (place.startsWith(Shown.STEP)) {
      session.go(StepId.valueOf(place.substring(Shown.STEP.length())));
    } else {
      Places.slot(place).ifPresent(session::go);
    }
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        policyTab.isSelected()
            ? policyText.lines().stream().map(CodeLine::spoken).collect(Collectors.joining("\n"))
            : session.shownProperty().get().printed().text());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static ToggleButton tab(String words, ToggleGroup group) {
    ToggleButton tab = new ToggleButton(words);
    tab.getStyleClass().add("tab-button");
    tab.setMaxHeight(Double.MAX_VALUE);
    tab.setToggleGroup(group);
    tab.setOnAction(event -> tab.setSelected(true));
    return tab;
  }

  private static void show(Node node, ToggleButton tab) {
    node.visibleProperty().bind(tab.selectedProperty());
    node.managedProperty().bind(tab.selectedProperty());
  }

  private static ScrollPane scrolled(CodeView code) {
    ScrollPane scroll = new ScrollPane(code);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "page-scroll");
    return scroll;
  }
}
