package dev.clausewright.ui.account;

import dev.clausewright.account.MfaPrompt;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Asks for the code of an MFA device: shown on the application thread, while a thread of work waits
 * for it. Whoever waits may be interrupted; then the question goes.
 */
final class CodeStep implements MfaPrompt {
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  /** Where the question is shown; called on the application thread. */
  interface Place {
    /**
     * Shows it.
     *
     * @param later to be run if a person turns away from it
     */
    void ask(VBox question, Runnable later);

    /** The question was answered, or is not asked any more. */
    void done();
  }

  private final Place place;

  CodeStep(Place place) {
    this.place = place;
  }

  @Override
  public Optional<String> code(String device) throws InterruptedException {
    CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> place.ask(question(device, answer), () -> answer.complete(Optional.empty())));
    try {
      return answer.get();
    } catch (ExecutionException never) {
      return Optional.empty();
    } finally {
      Platform.runLater(place::done);
    }
  }

  private static VBox question(String device, CompletableFuture<Optional<String>> answer) {
    TextEntry code = new TextEntry("Code of your MFA device", CodeStep::judge).code();
    code.prompt("six digits");
    code.control().setId("mfa-code");
    Runnable use =
        () -> {
          if (CODE.matcher(plain(code.text())).matches()) {
            answer.complete(Optional.of(plain(code.text())));
          } else {
            code.insist();
            code.reach();
          }
        };
    code.control()
        .addEventHandler(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                use.run();
                event.consume();
              }
            });
    HBox buttons =
        new HBox(
            Buttons.primary("Use the code", use),
            Buttons.plain("Not now", () -> answer.complete(Optional.empty())));
    buttons.getStyleClass().add("sp-8");
    VBox question = new VBox(code, Words.wrapping(Words.small(device)), buttons);
    question.getStyleClass().addAll("code-step", "sp-8");
    Platform.runLater(code::reach);
    return question;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  private static FieldState judge(String text) {
    if (text.isEmpty()) {
      return FieldState.untouched("It changes every 30 seconds.");
    }
    return CODE.matcher(plain(text)).matches()
        ? FieldState.valid("It changes every 30 seconds.")
        : FieldState.problem("Six digits, as your device shows them");
  }
}
