package dev.clausewright.ui.account;

import dev.clausewright.account.Permission;
import dev.clausewright.account.Trial.Answer;
import dev.clausewright.remedy.ReadingPolicy;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Spinner;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What one may read, each kind with its answer as soon as it comes, and what is lacking for it. */
final class MayRead extends VBox {
  private static final int COLUMNS = 2;
  private static final int NAMED = 3;

  /** The consumer is given the policy that an administrator may add. */
  MayRead(List<Who.May> all, Consumer<String> copy) {
    getStyleClass().add("may-read");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("may-grid");
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      grid.getColumnConstraints().add(column);
    }
    int rows = (all.size() + COLUMNS - 1) / COLUMNS;
    for (int i = 0; i < all.size(); i++) {
      grid.add(row(all.get(i)), i / rows, i % rows);
    }
    HBox head = new HBox(Words.strong("What it may read"));
    head.getStyleClass().add("who-head");
    getChildren().addAll(head, grid);
    List<Permission> lacking =
        all.stream()
            .flatMap(may -> may.answer().stream())
            .flatMap(
                answer ->
                    answer instanceof Answer.Lacks(var rights) ? rights.stream() : Stream.empty())
            .toList();
    if (!lacking.isEmpty()) {
      head.getChildren()
          .addAll(
              Panel.spring(),
              Buttons.link("Copy the policy", () -> copy.accept(ReadingPolicy.of(lacking))));
      getChildren().add(Words.wrapping(Words.small(refused(lacking))));
    }
    open(all).ifPresent(words -> getChildren().add(Words.wrapping(Words.small(words))));
  }

  /** Where a policy names single resources, asking about all of them is refused: that is said. */
  private static String refused(List<Permission> lacking) {
    List<String> names = lacking.stream().map(Permission::action).distinct().toList();
    int more = names.size() - NAMED;
    return "Refused: %s%s. Single resources may differ: each check tells."
        .formatted(
            String.join(", ", names.subList(0, Math.min(NAMED, names.size()))),
            more > 0 ? " and %d more".formatted(more) : "");
  }

  /** What is not known yet, and why. */
  private static Optional<String> open(List<Who.May> all) {
    Map<String, List<String>> whys = new LinkedHashMap<>();
    for (Who.May may : all) {
      if (may.answer().orElse(null) instanceof Answer.Open(String why)) {
        whys.computeIfAbsent(why, none -> new ArrayList<>()).add(may.what());
      }
    }
    return whys.isEmpty()
        ? Optional.empty()
        : Optional.of(
            whys.entrySet().stream()
                .map(why -> String.join(", ", why.getValue()) + ": " + why.getKey())
                .collect(Collectors.joining("; ", "", ".")));
  }

  private static HBox row(Who.May may) {
    String words = words(may);
    Label label = Words.body(words);
    label.setMinWidth(0);
    HBox row = new HBox(icon(may.answer()), label);
    row.getStyleClass().add("who-line");
    return row;
  }

  private static String words(Who.May may) {
    return may.answer().filter(Answer.Lacks.class::isInstance).isPresent()
        ? "Not: " + may.what()
        : may.what();
  }

  private static Node icon(Optional<Answer> answer) {
    return answer
        .<Node>map(
            known ->
                switch (known) {
                  case Answer.May _ -> Icon.of(Feather.CHECK_CIRCLE, "success");
                  case Answer.Lacks _ -> Icon.of(Feather.EYE_OFF, "muted");
                  case Answer.Open _ -> Icon.of(Feather.HELP_CIRCLE, "muted");
                })
        .orElseGet(Spinner::new);
  }
}
