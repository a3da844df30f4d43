package dev.clausewright.ui.step.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Kind;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.Access;
import dev.clausewright.ui.step.Studio;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class RoleStepTest {
  private static final String HOME = "arn:aws:iam::123456789012:role/";
  private static final String PARTNER = "arn:aws:iam::210987654321:role/partner-reader";

  private final Studio studio =
      new Studio(Access.ROLE, copy -> copy.put(Slot.of(Part.IAM_ROLE), new Entry.Hole("role-arn")));
  private Stage stage;
  private RoleStep step;
  private int asked;

  @Start
  void start(Stage shown) {
    stage = shown;
    step = new RoleStep(studio.session, studio.setting, () -> {}, () -> asked++);
    studio.show(stage, s -> step);
  }

  @Test
  void choosingAClusterShowsHowEachRoleIsAttachedToIt(FxRobot robot) {
    robot.interact(() -> studio.at("analytics-prod"));
    until(robot, "In sync");
    ListView<RoleRow> list = list(robot);
    assertThat(row(list, "lake-archiver").standing()).isEqualTo(Standing.ADDING);
    assertThat(row(list, "etl-nightly").standing()).isEqualTo(Standing.NOT_ATTACHED);
    assertThat(row(list, "warehouse-default").isDefault()).isTrue();
    assertThat(list.getItems().getFirst().standing()).isEqualTo(Standing.IN_SYNC);
  }

  @Test
  void aRolePickedFromTheListIsWrittenAndShownAsText(FxRobot robot) {
    pick(robot, "lake-loader");
    assertThat(studio.printed()).contains("iam_role '" + HOME + "lake-loader'");
    assertThat(arn(robot).getText()).isEqualTo(HOME + "lake-loader");
    robot.interact(() -> button(robot, "CREDENTIALS").fire());
    assertThat(studio.printed()).contains("credentials 'aws_iam_role=" + HOME + "lake-loader'");
  }

  @Test
  void aRoleThatCannotBeUsedSaysWhyAndCanBeChosenAllTheSame(FxRobot robot) {
    pick(robot, "batch-worker");
    assertThat(row(list(robot), "batch-worker").reason()).contains("EC2");
    assertThat(studio.printed()).contains("role/batch-worker'");
  }

  @Test
  void theFilterNeverChangesWhatIsChosen(FxRobot robot) {
    pick(robot, "lake-loader");
    TextInputControl filter = robot.lookup(".role-filter").queryTextInputControl();
    robot.interact(() -> filter.setText("etl"));
    assertThat(list(robot).getItems()).hasSize(1);
    assertThat(studio.printed()).contains("role/lake-loader'");
    robot.interact(() -> filter.setText("no such role"));
    assertThat(texts()).contains("No role matches");
    robot.interact(() -> filter.setText(""));
    assertThat(list(robot).getSelectionModel().getSelectedItem().arn().name())
        .isEqualTo("lake-loader");
  }

  @Test
  void aPastedLineOfJsonKeepsItsArnWithOneClick(FxRobot robot) {
    robot.interact(
        () -> arn(robot).replaceSelection("\"IamRoleArn\": \"" + HOME + "lake-loader\""));
    assertThat(texts()).anyMatch(text -> text.contains("JSON"));
    robot.interact(() -> button(robot, "Keep the ARN").fire());
    assertThat(studio.printed()).contains("iam_role '" + HOME + "lake-loader'");
  }

  @Test
  void aChainIsBuiltMovedAndProvenHopByHop(FxRobot robot) {
    robot.interact(() -> studio.at("analytics-prod"));
    pick(robot, "lake-loader");
    robot.interact(() -> button(robot, "Chain").fire());
    robot.interact(() -> button(robot, "Add a role").fire());
    TextInputControl next = robot.lookup("#next-arn").queryTextInputControl();
    robot.interact(() -> next.replaceSelection(PARTNER));
    assertThat(studio.printed()).contains(HOME + "lake-loader," + PARTNER + "'");
    until(robot, "Attached");
    until(robot, "Trusts role 1");
    robot.interact(() -> tiny(robot, "Move up: role 2, partner-reader").fire());
    assertThat(studio.printed()).contains("'" + PARTNER + "," + HOME + "lake-loader'");
    until(robot, "Other account");
    robot.interact(() -> tiny(robot, "Remove role 1, partner-reader").fire());
    assertThat(studio.printed()).contains("iam_role '" + HOME + "lake-loader'");
    assertThat(robot.lookup("#chain").query().isVisible()).isTrue();
  }

  @Test
  void aHopThatIsNotTrustedIsSaidToBe(FxRobot robot) {
    robot.interact(() -> studio.at("analytics-prod"));
    robot.interact(
        () ->
            studio.session.edit(
                now ->
                    now.put(
                        Part.IAM_ROLE,
                        RoleValue.RoleChain.of(
                            role(HOME + "lake-loader"),
                            role("arn:aws:iam::210987654321:role/partner-ledger")))));
    until(robot, "No trust in role 1");
  }

  @Test
  void aFirstRoleOfAnotherAccountIsNamed(FxRobot robot) {
    robot.interact(() -> studio.at("analytics-prod"));
    robot.interact(() -> arn(robot).replaceSelection(PARTNER));
    assertThat(texts())
        .contains("It belongs to account 210987654321; the cluster to 123456789012.");
  }

  @Test
  void theDefaultRoleIsShownResolvedOrSaidToBeMissing(FxRobot robot) {
    robot.interact(() -> studio.at("analytics-prod"));
    robot.interact(() -> button(robot, "Default").fire());
    assertThat(studio.printed()).contains("iam_role default");
    until(robot, "warehouse-default");
    robot.interact(
        () ->
            studio.session.change(
                "the cluster",
                draft ->
                    draft.withPlace(
                        Targets.at(
                            draft.place(),
                            studio.training.targets().found().orElseThrow().stream()
                                .filter(t -> t.id().name().equals("reporting"))
                                .findFirst()
                                .orElseThrow()))));
    until(robot, "reporting has no default role");
  }

  @Test
  void theSessionIsExplained(FxRobot robot) {
    robot.interact(() -> button(robot, "Session").fire());
    assertThat(studio.printed()).contains("iam_role 'SESSION'");
    assertThat(texts()).contains("Whoever runs the statement lends their own identity");
  }

  @Test
  void theDatabaseUserIsAskedWhereTheRoleLetsInCertainUsersOnly(FxRobot robot) {
    pick(robot, "lake-loader");
    assertThat(seen(robot.lookup("#db-user").query())).isFalse();
    pick(robot, "analyst-loader");
    Studio.until(() -> seen(robot.lookup("#db-user").query()));
    robot.interact(() -> robot.lookup("#db-user").queryTextInputControl().replaceSelection("etl"));
    assertThat(studio.session.draft().place().user().orElseThrow().name()).isEqualTo("etl");
  }

  @Test
  void withoutARoleNextLeadsToTheField(FxRobot robot) {
    List<Node> missing = new ArrayList<>();
    robot.interact(() -> step.insist().ifPresent(missing::add));
    assertThat(missing).containsExactly(arn(robot));
    assertThat(texts()).contains("Choose a role above, or paste its ARN.");
  }

  @Test
  void anAccountThatMayNotBeReadSaysWhatIsMissingAndWhatToDo(FxRobot robot) {
    robot.interact(
        () -> studio.account.set(with(new Seen.Denied<>(new Permission("iam:ListRoles", "*")))));
    until(robot, "The roles of this account cannot be listed");
    assertThat(texts()).anyMatch(text -> text.contains("iam:ListRoles") && text.contains("Paste"));
  }

  @Test
  void aClusterThatThisAccountDoesNotHaveStaysShownByItsName(FxRobot robot) {
    robot.interact(() -> studio.at("prod"));
    until(robot, "not found here");
    assertThat(texts()).contains("prod").doesNotContain("Choose a cluster");
    assertThat(studio.session.draft().place().target()).isPresent();
  }

  @Test
  void rolesThatCouldNotBeReadForNowAreReadAgain(FxRobot robot) {
    Cause lost = new Cause("The list of roles could not be read", "Nothing answers.", "aws");
    robot.interact(() -> studio.account.set(with(new Seen.Failed<>(lost))));
    until(robot, "The roles of this account cannot be listed");
    robot.interact(() -> button(robot, "Try again").fire());
    assertThat(studio.again).isEqualTo(1);
    robot.interact(() -> studio.account.set(studio.training));
    until(robot, "· 16 in this account");
  }

  @Test
  void anAccountWithoutAnyRoleLeadsToMakingOne(FxRobot robot) {
    robot.interact(() -> studio.account.set(with(new Seen.Got<>(List.of(), Studio.NOW))));
    until(robot, "No role in this account");
    robot.interact(() -> robot.lookup("#none-yet").queryButton().fire());
    assertThat(asked).isEqualTo(1);
  }

  /** The training account with other roles than it has, as if it were at AWS. */
  private Account with(Seen<?> roles) {
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "roles" -> roles;
                  case "kind" -> Kind.LIVE;
                  case "equals" -> proxy == arguments[0];
                  default -> method.invoke(studio.training, arguments);
                });
  }

  private void pick(FxRobot robot, String name) {
    ListView<RoleRow> list = list(robot);
    Studio.until(() -> list.getItems().stream().anyMatch(r -> r.arn().name().equals(name)));
    robot.interact(() -> list.getSelectionModel().select(row(list, name)));
  }

  private static RoleRow row(ListView<RoleRow> list, String name) {
    return list.getItems().stream()
        .filter(r -> r.arn().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static RoleArn role(String arn) {
    return RoleArn.read(arn).found().orElseThrow();
  }

  private static TextInputControl arn(FxRobot robot) {
    return robot.lookup("#role-arn").queryTextInputControl();
  }

  private static ListView<RoleRow> list(FxRobot robot) {
    return robot.lookup("#roles").queryListView();
  }

  private static ButtonBase button(FxRobot robot, String words) {
    return robot
        .lookup(n -> n instanceof ButtonBase b && words.equals(b.getText()) && seen(n))
        .query();
  }

  private static ButtonBase tiny(FxRobot robot, String name) {
    return robot.lookup(n -> n instanceof ButtonBase && name.equals(n.getAccessibleText())).query();
  }

  private void until(FxRobot robot, String words) {
    Studio.until(() -> texts().contains(words));
  }

  private static boolean seen(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(5000, () -> collect(stage.getScene().getRoot(), texts));
    return texts;
  }

  private static void collect(Node node, List<String> texts) {
    if (node instanceof Labeled labeled && labeled.getText() != null && seen(node)) {
      texts.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }
}
