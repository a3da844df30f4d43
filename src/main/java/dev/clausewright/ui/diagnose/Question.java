package dev.clausewright.ui.diagnose;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/**
 * Something a person has to decide before it goes on; closing it decides nothing.
 *
 * @param title in a few words
 * @param quiet what it is about: a file's name
 * @param words what happens otherwise
 * @param answers the one that is meant most often comes last
 */
record Question(String title, String quiet, String words, List<Answer> answers) {
  /** A button. */
  record Answer(String words, Runnable action) {}

  Question {
    answers = List.copyOf(answers);
  }

  void ask(Overlay over) {
    VBox body = new VBox(Words.wrapping(Words.body(words)));
    Panel panel = Panel.dialog(title, quiet, body);
    List<Node> foot = new ArrayList<>();
    foot.add(Panel.spring());
    foot.add(Buttons.plain("Cancel", panel::close));
    for (Answer answer : answers) {
      Runnable chosen =
          () -> {
            panel.close();
            answer.action().run();
          };
      boolean last = answer.equals(answers.getLast());
      Button button =
          last ? Buttons.primary(answer.words(), chosen) : Buttons.plain(answer.words(), chosen);
      foot.add(button);
    }
    panel.foot(foot.toArray(Node[]::new));
    over.open(panel);
  }
}
