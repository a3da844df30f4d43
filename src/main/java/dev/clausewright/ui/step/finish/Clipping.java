package dev.clausewright.ui.step.finish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Secrets on the clipboard: they are taken off again after a while, but only if what is there is
 * still what was put there. Of the text it keeps a digest only.
 */
public final class Clipping {
  /** How long secrets stay, if nobody clears them before. */
  public static final Duration KEPT = Duration.ofSeconds(30);

  /** What is to be said about the clipboard. */
  public sealed interface State {
    record Empty() implements State {}

    record Counting(int seconds) implements State {}

    record Cleared() implements State {}

    /** Somebody has copied something else since: it was left alone. */
    record LeftAlone() implements State {}
  }

  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Empty());
  private final Timeline clock =
      new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), event -> tick()));
  private byte[] digest = {};

  public Clipping() {
    clock.setCycleCount(Animation.INDEFINITE);
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Text without secrets: copied, and left there. A countdown under way ends: it is gone. */
  public void putHarmless(String text) {
    clock.stop();
    digest = new byte[0];
    state.set(new State.Empty());
    put(text);
  }

  /** Text with secrets: taken off after {@link #KEPT}. */
  public void putSecret(String text) {
    put(text);
    digest = digest(text);
    state.set(new State.Counting((int) KEPT.toSeconds()));
    clock.playFromStart();
  }

  /** Takes the secrets off now; also to be called when the window closes. */
  public void clear() {
    if (!(state.get() instanceof State.Counting)) {
      return;
    }
    clock.stop();
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String held = clipboard.hasString() ? clipboard.getString() : "";
    boolean ours = held != null && MessageDigest.isEqual(digest, digest(held));
    if (ours) {
      put("");
    }
    Arrays.fill(digest, (byte) 0);
    state.set(ours ? new State.Cleared() : new State.LeftAlone());
  }

  private void tick() {
    if (state.get() instanceof State.Counting(int seconds)) {
      if (seconds <= 1) {
        clear();
      } else {
        state.set(new State.Counting(seconds - 1));
      }
    }
  }

  private static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
