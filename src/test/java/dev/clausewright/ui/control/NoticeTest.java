package dev.clausewright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Nobody has to be quick to use what a notice offers. */
@ExtendWith(ApplicationExtension.class)
final class NoticeTest {
  private final AtomicInteger used = new AtomicInteger();

  @Test
  void anOfferWaitsUntilItIsUsedAndWordsAloneGoByThemselves(FxRobot robot) {
    robot.interact(
        () -> {
          Notice notice = new Notice();
          notice.say(Status.PASSED, "Saved.");
          assertThat(notice.goes()).isTrue();
          notice.withdraw();
          assertThat(notice.isVisible()).as("words alone stay").isTrue();
          notice.say(
              Status.PASSED,
              "What was read stands in snapshot.",
              Optional.of(new FieldState.Repair("Use it", used::incrementAndGet)));
          assertThat(notice.goes()).isFalse();
          button(notice, "Use it").fire();
          assertThat(used).hasValue(1);
          assertThat(notice.isVisible()).isFalse();
        });
  }

  @Test
  void anOfferThatIsSettledGoes(FxRobot robot) {
    robot.interact(
        () -> {
          Notice notice = new Notice();
          notice.say(
              Status.WARNING,
              "AWS did not answer.",
              Optional.of(new FieldState.Repair("What to do", used::incrementAndGet)));
          notice.withdraw();
          assertThat(notice.isVisible()).isFalse();
        });
  }

  private static Button button(Notice notice, String words) {
    notice.applyCss();
    return notice.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> words.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }
}
