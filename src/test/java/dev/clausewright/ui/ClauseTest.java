package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.ui.control.Clause;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ClauseTest {
  private Clause clause;

  @Start
  void start(Stage stage) {
    clause =
        new Clause(
            List.of(
                new Piece.Token("secret_access_key ", Piece.Ink.KEYWORD),
                new Piece.Token("'", Piece.Ink.STRING),
                new Piece.Hidden("secret-access-key", true),
                new Piece.Token("'", Piece.Ink.STRING)));
    clause.setMaxWidth(270); // the stage is everybody's, and keeps the width of whoever set it last
    Scene scene = new Scene(new StackPane(clause), 270, 100);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aSecretThatDoesNotFitWrapsWithBothItsQuotesInsteadOfBeingCut() {
    List<Node> shown = clause.getChildrenUnmodifiable().stream().filter(Node::isManaged).toList();
    assertThat(shown)
        .allSatisfy(
            node -> assertThat(node.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(270));
    assertThat(shown.get(1).getBoundsInParent().getCenterY())
        .isGreaterThan(shown.getFirst().getBoundsInParent().getMaxY());
    assertThat(shown.getLast().getBoundsInParent().getCenterY())
        .isCloseTo(
            shown.get(1).getBoundsInParent().getCenterY(), org.assertj.core.data.Offset.offset(1d));
  }
}
