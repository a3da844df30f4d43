package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.History;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.Choosing;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Somebody before the whole window, who knows only what is written on it: presses what has a name,
 * types into fields by their label, reads what stands there. Every step waits for what it needs.
 */
final class Person implements AutoCloseable {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 760;
  private static final long PATIENCE = 10;

  private final Hands hands = new Hands();
  private final Theme theme = new Theme();
  private final Stage stage;
  private final Workbench bench;
  private Optional<File> file = Optional.empty();
  private Optional<Path> opened = Optional.empty();

  private Person(Stage stage, Workbench.Sources sources, InstantSource clock) {
    this.stage = stage;
    this.bench =
        new Workbench(
            theme, sources, clock, new Workbench.Dialogs((asked, over) -> file, new Answers()));
    Scene scene = new Scene(bench.root(), WIDTH, HEIGHT);
    theme.dress(scene);
    bench.keys(scene);
    stage.setTitle("Clausewright");
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  /** At a training account of one's own. On the application thread. */
  static Person before(Stage stage) {
    return with(stage, Sourced.training());
  }

  /** At an account that stands in the place of the training account. */
  static Person at(Stage stage, Account account) {
    return with(stage, Sourced.of(account));
  }

  static Person with(Stage stage, Workbench.Sources sources) {
    return new Person(stage, sources, InstantSource.system());
  }

  /** The first step of a load from a prefix. */
  Person wantsToLoad(String table, String location) {
    return types("Into table", table).types("Location", location).next();
  }

  /** The way to a role of this account, on a cluster. */
  Person usesTheRole(String role, String cluster) {
    return presses("With a role")
        .next()
        .runsOn(cluster)
        .types("Filter roles", role)
        .picks(role)
        .next();
  }

  /** Chooses the cluster, once the account has answered: its answer closes an open list. */
  Person runsOn(String cluster) {
    until(
        "the roles are to be seen",
        () ->
            seen().stream().anyMatch(t -> t.contains(" in this account") || t.contains("· read ")));
    return chooses("Cluster", cluster);
  }

  /** Presses a button, a card, a row, a link, a check box: by its words or its spoken name. */
  Person presses(String name) {
    click(found(name, () -> Sights.pressable(name)));
    return this;
  }

  /** The row of a list, by words that stand in it. */
  Person picks(String words) {
    click(found(words, () -> Sights.inList(words)));
    return this;
  }

  /** Types into an empty field, character by character, and leaves it with Tab. */
  Person types(String field, String text) {
    click(field(field));
    keys(KeyCode.SHORTCUT, KeyCode.A);
    hands.type(text);
    return leaves();
  }

  /** Replaces what stands in a field by what is on the clipboard. */
  Person pastes(String field, String text) {
    copied(text);
    click(field(field));
    keys(KeyCode.SHORTCUT, KeyCode.A);
    return keys(KeyCode.SHORTCUT, KeyCode.V);
  }

  Person leaves() {
    return keys(KeyCode.TAB);
  }

  Person keys(KeyCode... combination) {
    hands.press(combination);
    return this;
  }

  /** Chooses in a list that opens, after typing what is looked for. */
  Person chooses(String box, String choice) {
    click(found(box, () -> Sights.pressable(box)));
    hands.type(choice);
    click(found(choice, () -> Sights.inPopup(choice)));
    return this;
  }

  Person next() {
    click(found("Next", () -> Sights.styled("next")));
    return this;
  }

  /** Presses a step in the list of steps. */
  Person goesTo(String step) {
    click(found(step, () -> Sights.step(step)));
    return this;
  }

  /** Asks the account with the keys and waits until the answer is there. */
  Person runsTheChecks() {
    keys(KeyCode.SHORTCUT, KeyCode.ENTER);
    return waitsForTheVerdict();
  }

  Person waitsForTheVerdict() {
    found("Run again", () -> Sights.pressable("Run again"));
    return this;
  }

  /** The coloured sentence over the way to the data. */
  String verdict() {
    return String.join(" ", read(() -> Sights.wordsIn("verdict-head")));
  }

  /** What of the shown statement has the tint of a failed check. */
  String tinted() {
    WaitForAsyncUtils.waitForFxEvents();
    return String.join("", read(Sights::tinted));
  }

  /** Waits until these words stand somewhere in the window. */
  Person sees(String words) {
    until("“" + words + "” is to be seen", () -> seen().stream().anyMatch(t -> t.contains(words)));
    return this;
  }

  /** Waits until these words stand nowhere in the window any more. */
  Person noLongerSees(String words) {
    until("“" + words + "” is gone", () -> seen().stream().noneMatch(t -> t.contains(words)));
    return this;
  }

  Person doesNotSee(String words) {
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(seen()).noneMatch(text -> text.contains(words));
    return this;
  }

  /** Everything that stands in the window and its popups. */
  List<String> seen() {
    return read(Sights::words);
  }

  /** Everything that is seen or said aloud, hidden or not. */
  List<String> seenAndHeard() {
    return read(Sights::seenAndHeard);
  }

  /** As {@link #seenAndHeard}, without what stands in the editor: that is the person's own. */
  List<String> seenAndHeardBesideTheEditor() {
    return read(Sights::seenAndHeardBesideTheEditor);
  }

  /** The text in the editor, taken as anybody would: all of it to the clipboard. */
  String script() {
    click(found("the editor", () -> Sights.styled("code-area")));
    keys(KeyCode.SHORTCUT, KeyCode.A).keys(KeyCode.SHORTCUT, KeyCode.C);
    return clipboard();
  }

  boolean canPress(String name) {
    return read(() -> Sights.pressable(name)).isPresent();
  }

  String in(String field) {
    Node node = field(field);
    return read(((TextInputControl) node)::getText);
  }

  /** The label of the field that has the keyboard, with what is said below it. */
  String whereTheKeyboardIs() {
    WaitForAsyncUtils.waitForFxEvents();
    return read(
        () -> {
          Node owner = stage.getScene().getFocusOwner();
          return owner == null ? "" : Sights.name(owner);
        });
  }

  /** The statement as it is handed over: taken from the clipboard after pressing Copy. */
  String statement() {
    presses("Copy what is shown");
    return clipboard();
  }

  String clipboard() {
    return read(() -> Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(""));
  }

  Person copied(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    assertThat(read(() -> Clipboard.getSystemClipboard().setContent(content))).isTrue();
    return this;
  }

  Person willSaveTo(File chosen) {
    file = Optional.of(chosen);
    return this;
  }

  /** What will be chosen when a file or a folder is asked for. */
  Person willOpen(Path chosen) {
    opened = Optional.of(chosen);
    return this;
  }

  /** Chooses in a menu that a button opens. */
  Person choosesInMenu(String button, String item) {
    click(found(button, () -> Sights.pressable(button)));
    click(found(item, () -> Sights.inMenu(item)));
    return this;
  }

  private final class Answers implements Choosing {
    @Override
    public Optional<Path> file(FileChooser asked, Window over) {
      return opened;
    }

    @Override
    public Optional<Path> folder(DirectoryChooser asked, Window over) {
      return opened;
    }

    @Override
    public Optional<Path> target(FileChooser asked, Window over) {
      return file.map(File::toPath);
    }
  }

  Draft draft() {
    return read(() -> bench.session().draft());
  }

  Person inTheTheme(Theme.Mode mode) {
    read(
        () -> {
          theme.modeProperty().set(mode);
          return mode;
        });
    return this;
  }

  /** What undo and redo would do, as the history calls it. */
  List<String> undoLabels() {
    return read(
        () -> {
          History history = bench.session().historyProperty().get();
          return Stream.of(history.undoLabel(), history.redoLabel(), Optional.of(history + ""))
              .flatMap(Optional::stream)
              .toList();
        });
  }

  String title() {
    return read(stage::getTitle);
  }

  /** Nodes that the keyboard reaches and that have no name. */
  List<String> unnamed() {
    return read(() -> Focusable.unnamed(stage.getScene().getRoot()));
  }

  void until(String what, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, so::getAsBoolean);
    } catch (TimeoutException late) {
      throw new AssertionError("Waited in vain until " + what + ". Seen: " + seen(), late);
    }
  }

  private Node field(String name) {
    return found(name, () -> Sights.field(name));
  }

  private Node found(String name, Supplier<Optional<Node>> look) {
    until("“" + name + "” is there", () -> read(look).isPresent());
    return read(look).orElseThrow();
  }

  private void click(Node node) {
    read(() -> Sights.scrollTo(node));
    hands.click(node);
  }

  private static <T> T read(Supplier<T> look) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), look::get);
  }

  /** Closes the workbench: secrets are wiped and what runs ends. */
  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        TimeUnit.SECONDS.toMillis(PATIENCE),
        () -> {
          bench.close();
          stage.hide();
        });
  }
}
