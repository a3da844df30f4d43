package dev.clausewright.ui.step.role;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Slot;
import dev.clausewright.draft.Access;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.step.Studio;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class SetUpSheetTest {
  private final Studio studio =
      new Studio(Access.ROLE, copy -> copy.put(Slot.of(Part.IAM_ROLE), new Entry.Hole("role-arn")));

  @Start
  void start(Stage stage) {
    Overlay sheets = Overlay.forSheets();
    Scene scene = new Scene(new StackPane(sheets), 640, 900);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
    studio.at("analytics-prod");
    new SetUpSheet(studio.session, studio.setting, sheets).open();
  }

  @Test
  void aRoleIsMadeInFourStepsWithoutHavingAny(FxRobot robot) {
    name(robot, "brand-new");
    robot.interact(() -> robot.lookup("#copy-all").queryButton().fire());
    String[] script = new String[1];
    robot.interact(() -> script[0] = Clipboard.getSystemClipboard().getString());
    assertThat(script[0])
        .contains("redshift.amazonaws.com")
        .contains("aws iam create-role --role-name brand-new")
        .contains("aws iam put-role-policy --role-name brand-new")
        .contains("s3:ListBucket")
        .contains("arn:aws:iam::123456789012:role/brand-new");
  }

  @Test
  void theRoleThatWillBeIsWrittenIntoTheStatement(FxRobot robot) {
    name(robot, "brand-new");
    robot.interact(() -> robot.lookup("#use-role").queryButton().fire());
    assertThat(studio.printed()).contains("iam_role 'arn:aws:iam::123456789012:role/brand-new'");
  }

  @Test
  void aNameThatIsTakenIsNotSuggested(FxRobot robot) {
    Studio.until(() -> text(robot).equals("listing-loader-2"));
  }

  @Test
  void aNameThatNoRoleCanHaveOffersNothingToCopy(FxRobot robot) {
    name(robot, "not a name");
    assertThat(robot.lookup("#copy-all").<ButtonBase>query().isDisabled()).isTrue();
  }

  private void name(FxRobot robot, String name) {
    Studio.until(() -> !robot.lookup("#copy-all").<ButtonBase>query().isDisabled());
    TextInputControl field = robot.lookup("#new-role").queryTextInputControl();
    robot.interact(() -> field.setText(name));
  }

  private static String text(FxRobot robot) {
    return robot.lookup("#new-role").queryTextInputControl().getText();
  }
}
