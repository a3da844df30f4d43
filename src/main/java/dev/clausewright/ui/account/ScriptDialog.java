package dev.clausewright.ui.account;

import dev.clausewright.account.snapshot.SnapshotScript;
import dev.clausewright.account.snapshot.SnapshotScript.Extra;
import dev.clausewright.account.snapshot.SnapshotScript.Shell;
import dev.clausewright.account.snapshot.SnapshotScript.Wanted;
import dev.clausewright.clause.AccountId;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How a snapshot is made: one script for an administrator, to be copied or saved. */
public final class ScriptDialog {
  private final Work work;
  private final Function<String, Optional<Path>> target;
  private final TextEntry account = new TextEntry("Account", ScriptDialog::judge).code();
  private final Segments<Shell> shell =
      new Segments<>("Shell", List.of(Shell.values()), ScriptDialog::word);
  private final CheckBox organisation =
      new CheckBox("Organisation policies too; needs keys of the management account");
  private final TextArea code = new TextArea();
  private final Label needs = Words.wrapping(Words.small(""));
  private final Label said = Words.small("");
  private Optional<SnapshotScript> script = Optional.empty();
  private Set<Extra> extras = Set.of();
  private Optional<Wanted> wanted = Optional.empty();

  /** The function asks where to save a file of this name. */
  public ScriptDialog(Work work, Function<String, Optional<Path>> target) {
    this.work = work;
    this.target = target;
    account.control().setId("script-account");
    account.onEdited(text -> draw());
    shell.onChosen(chosen -> draw());
    shell.put(
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
            ? Shell.POWERSHELL
            : Shell.POSIX);
    organisation.selectedProperty().subscribe((before, now) -> draw());
    code.setEditable(false);
    code.getStyleClass().addAll("code", "script-code");
    code.setAccessibleText("The script");
  }

  /**
   * Opens it.
   *
   * @param about what the statement concerns; the account in it may be changed
   * @param known whether the account is the right one, as far as known
   */
  public void open(Overlay dialogs, Wanted about, boolean known) {
    wanted = Optional.of(about);
    extras = about.extras();
    said.setText("");
    account.put(known ? about.account().digits() : "");
    HBox line = new HBox(account, new VBox(Words.strong("Shell"), shell));
    line.getStyleClass().add("script-line");
    VBox body = new VBox(line, organisation, code, needs);
    body.getStyleClass().add("script-body");
    Button copy =
        Buttons.with(Buttons.primary("Copy the script", this::copy), Icon.of(Feather.COPY));
    Panel panel =
        Panel.wide(
            "Make a snapshot",
            "For whoever may read the account: run it once, then open the folder that it makes.",
            body);
    panel.foot(
        said,
        Panel.spring(),
        Buttons.plain("Close", panel::close),
        Buttons.plain("Save…", this::save),
        copy);
    draw();
    dialogs.open(panel);
  }

  private void draw() {
    Optional<AccountId> id = AccountId.read(account.text()).found();
    Set<Extra> all = EnumSet.noneOf(Extra.class);
    all.addAll(extras);
    if (organisation.isSelected()) {
      all.add(Extra.ORGANISATION);
    }
    script =
        id.flatMap(
            one ->
                wanted.map(
                    about ->
                        SnapshotScript.of(
                            new Wanted(one, about.regions(), about.buckets(), about.keys(), all),
                            shell.value().orElse(Shell.POSIX))));
    code.setText(
        script.map(SnapshotScript::text).orElse("The script is here once the account is known."));
    needs.setText(
        script
            .map(one -> "Whoever runs it needs " + String.join(", ", one.permissions()) + ".")
            .orElse(""));
  }

  private void copy() {
    if (!insist()) {
      script.ifPresent(
          one -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(one.text());
            Clipboard.getSystemClipboard().setContent(content);
            said.setText("Copied.");
          });
    }
  }

  private void save() {
    if (!insist() && script.isPresent()) {
      SnapshotScript one = script.get();
      target
          .apply(one.name())
          .ifPresent(
              file -> {
                var _ =
                    work.run(
                        () -> Files.writeString(file, one.text()),
                        done -> said.setText("Saved " + file.getFileName() + "."),
                        problem -> said.setText("Not saved: the file cannot be written there."));
              });
    }
  }

  private boolean insist() {
    boolean wrong = account.insist() || script.isEmpty();
    if (wrong) {
      account.reach();
    }
    return wrong;
  }

  private static FieldState judge(String text) {
    if (text.isEmpty()) {
      return FieldState.untouched("Twelve digits");
    }
    return AccountId.read(text).found().isPresent()
        ? FieldState.valid()
        : FieldState.problem("Twelve digits, such as 123456789012");
  }

  private static String word(Shell shell) {
    return switch (shell) {
      case POSIX -> "sh";
      case POWERSHELL -> "PowerShell";
    };
  }
}
