package dev.clausewright.ui.diagnose;

import dev.clausewright.rules.Severity;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Words;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is found in a script, beside it: by severity, with the keyboard, with what mends it. */
final class FindingsList extends VBox {
  private final ScriptDesk desk;
  private final ObservableList<Remark> shown = FXCollections.observableArrayList();
  private final ListView<Remark> list = new ListView<>(shown);
  private final Map<Severity, ToggleButton> chips = new EnumMap<>(Severity.class);
  private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
  private final Label count = Chip.count(0);
  private final Button all;
  private final Label none = Words.wrapping(Words.quiet(""));
  private boolean telling;

  FindingsList(ScriptDesk desk, Consumer<Remark> difference) {
    this.desk = desk;
    getStyleClass().add("diagnose-side");
    all = Buttons.primary("Fix all safe", desk::fixAllSafe);
    all.setGraphic(Icon.of(Feather.ZAP));
    HBox head = new HBox(Words.strong("Findings"), count, Panel.spring(), all);
    head.getStyleClass().add("diagnose-head");
    HBox filter = new HBox();
    filter.getStyleClass().add("filter-chips");
    for (Severity severity : Severity.values()) {
      ToggleButton chip = chip(severity);
      chips.put(severity, chip);
      filter.getChildren().add(chip);
    }
    list.getStyleClass().add("remarks");
    list.setAccessibleText("Findings");
    list.setPlaceholder(none);
    list.setCellFactory(view -> new RemarkCell(desk, difference));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe((before, now) -> chosen(Optional.ofNullable(now)));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isAltDown()) {
            desk.editor().focus().requestFocus();
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    Label keys = Words.small("F8 next · Shift+F8 previous · Alt+Enter fix");
    HBox foot = new HBox(keys);
    foot.getStyleClass().add("diagnose-foot");
    getChildren().addAll(head, filter, list, foot);
    desk.diagnosisProperty().subscribe(found -> show());
    desk.selectedProperty().subscribe(this::tell);
  }

  /** What the filter leaves, in the order shown. */
  List<Remark> shown() {
    return Collections.unmodifiableList(shown);
  }

  private ToggleButton chip(Severity severity) {
    ToggleButton chip = new ToggleButton();
    chip.getStyleClass().add("filter-chip");
    chip.setGraphic(Looks.status(severity).smallIcon());
    chip.setSelected(true);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.selectedProperty()
        .subscribe(
            (before, now) -> {
              if (now) {
                wanted.add(severity);
              } else {
                wanted.remove(severity);
              }
              show();
            });
    return chip;
  }

  private void show() {
    Diagnosis found = desk.diagnosisProperty().get();
    telling = true;
    shown.setAll(found.remarks(wanted));
    telling = false;
    count.setText(Words.count(shown.size(), found.remarks().size()));
    chips.forEach((severity, chip) -> name(chip, severity, found.count(severity)));
    all.setText(found.safe() == 0 ? "Fix all safe" : "Fix all safe (" + found.safe() + ")");
    all.setDisable(found.safe() == 0);
    none.setText(nothing(found));
    tell(desk.selectedProperty().get());
  }

  private static void name(ToggleButton chip, Severity severity, int count) {
    chip.setText(Looks.words(severity) + " " + count);
    chip.setAccessibleText(
        "Show " + Looks.words(severity).toLowerCase(java.util.Locale.ROOT) + ", " + count);
  }

  private static String nothing(Diagnosis found) {
    if (!found.remarks().isEmpty()) {
      return "The filter hides every finding.";
    }
    if (!found.passages().isEmpty()) {
      return "Nothing to mend in the text.";
    }
    return found.text().isEmpty()
        ? "Paste a statement, or open or drop a file or a folder."
        : "There is no statement here that Clausewright knows: COPY, UNLOAD, CREATE LIBRARY, or"
            + " another with their authorization.";
  }

  /** A row was chosen with the mouse or the keyboard. */
  private void chosen(Optional<Remark> remark) {
    if (!telling && remark.isPresent()) {
      desk.select(remark);
    }
  }

  private void tell(Optional<Remark> remark) {
    telling = true;
    int at = remark.map(one -> one.indexIn(shown)).orElse(-1);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (list.getSelectionModel().getSelectedIndex() != at) {
      list.getSelectionModel().select(at);
      list.scrollTo(Math.max(0, at - 1));
    }
    telling = false;
  }
}
