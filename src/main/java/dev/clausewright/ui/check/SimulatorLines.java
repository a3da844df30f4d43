package dev.clausewright.ui.check;

import dev.clausewright.account.Simulator;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.check.Live;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.Words;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What AWS's simulator said, one line a resource that it was asked about. */
final class SimulatorLines extends VBox {
  SimulatorLines(Live live) {
    getStyleClass().add("evidence-document");
    getChildren()
        .add(
            Words.small(
                live.agree()
                    ? "AWS’s simulator, asked about concrete resources"
                    : "AWS’s simulator says otherwise"));
    live.answers().forEach(answer -> getChildren().add(line(answer)));
  }

  private static HBox line(Simulated answer) {
    boolean allowed = answer.decision() == Simulator.Decision.ALLOWED;
    Label resource = Words.wrapping(Words.code(answer.resource()));
    HBox line =
        new HBox(
            (allowed ? Status.PASSED : Status.FAILED).icon(),
            resource,
            Words.small(word(answer.decision())));
    line.getStyleClass().add("simulated");
    return line;
  }

  private static String word(Simulator.Decision decision) {
    return switch (decision) {
      case ALLOWED -> "allowed";
      case IMPLICIT_DENY -> "denied: nothing allows it";
      case EXPLICIT_DENY -> "denied by a statement";
    };
  }
}
