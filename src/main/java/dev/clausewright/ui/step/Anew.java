package dev.clausewright.ui.step;

import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;

/**
 * Reading an account once more.
 *
 * @param turns counts up when what was read is to be read again
 * @param again asks for that
 */
public record Anew(ObservableValue<? extends Number> turns, Runnable again) {
  /** Where nothing needs reading twice. */
  public static Anew never() {
    return new Anew(new SimpleIntegerProperty(), () -> {});
  }
}
