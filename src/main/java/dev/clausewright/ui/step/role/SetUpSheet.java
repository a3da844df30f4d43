package dev.clausewright.ui.step.role;

import dev.clausewright.account.Target;
import dev.clausewright.clause.Fault;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.remedy.SetUp;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Icon;
import dev.clausewright.ui.control.Overlay;
import dev.clausewright.ui.control.Panel;
import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Faults;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.StepSheet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * "I have none yet": what makes a role for this statement, in four steps, for the person or the
 * administrator. Nothing is run here.
 */
public final class SetUpSheet {
  private final Session session;
  private final Setting setting;
  private final Overlay sheets;
  private final TextEntry name = new TextEntry("Name of the role", this::judge).code();
  private final Picker<Target> target;
  private final Picker<Boolean> usedBy;
  private final UserField user;
  private final SetUpSteps steps = new SetUpSteps();
  private final VBox body = new VBox();
  private final Label said = Words.small("");
  private final Button use = Buttons.outlined("Use this role", this::use);
  private final Button save = Buttons.plain("Save…", this::save);
  private final Button copy =
      Buttons.with(Buttons.primary("Copy all four", this::copy), Icon.of(Feather.COPY));
  private List<Target> targets = List.of();
  private List<RoleArn> taken = List.of();
  private Optional<Target> chosen = Optional.empty();
  private boolean oneUser;
  private Optional<SetUp> ready = Optional.empty();
  private Panel panel = Panel.sheet("", "", new VBox());

  public SetUpSheet(Session session, Setting setting, Overlay sheets) {
    this.session = session;
    this.setting = setting;
    this.sheets = sheets;
    target = new Picker<>("Attach to", t -> t.id().name(), TargetPicker::named);
    usedBy = new Picker<>("Used by", SetUpSheet::users, u -> Words.body(users(u)));
    user = new UserField(session);
    name.control().setId("new-role");
    name.onEdited(text -> draw());
    target.onChosen(this::attach);
    usedBy.onChosen(this::let);
    session.draftProperty().subscribe(draft -> draw());
    copy.setId("copy-all");
    use.setId("use-role");
  }

  /** Opens over the page; what the account has is read meanwhile. */
  public void open() {
    name.put(NewRole.suggestion(session.statement()));
    oneUser = false;
    HBox asked = new HBox(sized(name, "setup-name"), grown(new Field("Attach to", target)));
    asked.getChildren().add(sized(new Field("Used by", usedBy), "setup-used"));
    asked.getStyleClass().add("setup-asked");
    body.getChildren().setAll(asked, user, steps);
    body.getStyleClass().add("setup");
    body.getStylesheets().setAll(StepSheet.URL);
    panel =
        Panel.sheet(
                "Make a role for this load", "Four steps, for you or for your administrator.", body)
            .foot(use, said, Panel.spring(), save, copy);
    said.setText("");
    draw();
    sheets.open(panel);
    read();
  }

  private void read() {
    setting
        .work()
        .run(
            () -> Asking.of(setting.account(), session.draft().place(), List.of()),
            this::told,
            failure -> told(Asking.failed(failure)));
  }

  private void told(Asking asking) {
    targets = asking.targets().found().orElse(List.of());
    taken = asking.rows().found().stream().flatMap(List::stream).map(RoleRow::arn).toList();
    if (name.text().equals(NewRole.suggestion(session.statement()))) {
      name.put(NewRole.free(name.text(), taken));
    }
    chosen = asking.target().or(() -> targets.stream().findFirst());
    if (targets.isEmpty()) {
      Unseen why = Unseen.targets(asking.targets());
      body.getChildren().setAll(Words.strong(why.what()), Words.wrapping(Words.body(why.why())));
    }
    name.judgeAgain();
    draw();
  }

  private void attach(Target now) {
    chosen = Optional.of(now);
    name.judgeAgain();
    draw();
  }

  private void let(boolean one) {
    oneUser = one;
    draw();
  }

  private void draw() {
    target.put(targets, chosen);
    usedBy.put(List.of(false, true), Optional.of(oneUser));
    user.setVisible(oneUser);
    user.setManaged(oneUser);
    user.show(session.draft().place());
    Optional<NewRole> role = role();
    ready =
        role.flatMap(
            r -> r.steps(session.statement(), session.draft().place(), session.draft().facts()));
    ready.ifPresent(steps::show);
    if (ready.isEmpty()) {
      role.ifPresent(r -> steps.missing(r.missing(session.statement())));
    }
    use.setDisable(role.isEmpty());
    save.setDisable(ready.isEmpty());
    copy.setDisable(ready.isEmpty());
  }

  private Optional<NewRole> role() {
    return chosen.flatMap(
        t -> NewRole.named(name.text(), t).found().map(arn -> new NewRole(arn, t, oneUser)));
  }

  private FieldState judge(String text) {
    if (text.isBlank() || chosen.isEmpty()) {
      return FieldState.untouched();
    }
    return switch (NewRole.named(text, chosen.get())) {
      case Reading.Valid<RoleArn>(RoleArn arn) ->
          NewRole.isTaken(arn.name(), taken)
              ? FieldState.doubtful("This name is taken.")
              : FieldState.valid();
      case Reading.Wrong<RoleArn>(List<Fault> faults) ->
          new FieldState.Problem(
              "No name for a role.", Optional.empty(), Optional.of(Faults.why(faults.getFirst())));
    };
  }

  private void copy() {
    ready.ifPresent(setUp -> CommandBlock.copy(setUp.script(), copy));
    said.setText("Copied: all four commands.");
  }

  private void use() {
    role()
        .ifPresent(
            role -> {
              session.change("the role", role::written);
              panel.close();
            });
  }

  private void save() {
    ready.ifPresent(
        setUp ->
            ScriptFile.ask(save.getScene().getWindow(), "make-" + name.text() + ".sh")
                .ifPresent(file -> ScriptFile.write(setting.work(), file, setUp.script(), said)));
  }

  private static String users(boolean one) {
    return one ? "One database user" : "Every database user";
  }

  private static Field sized(Field field, String style) {
    field.getStyleClass().add(style);
    return field;
  }

  private static Node grown(Field field) {
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setPrefWidth(1);
    return field;
  }
}
