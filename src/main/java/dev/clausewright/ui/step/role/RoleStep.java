package dev.clausewright.ui.step.role;

import dev.clausewright.account.Kind;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Spelling;
import dev.clausewright.clause.Statement;
import dev.clausewright.draft.Draft;
import dev.clausewright.draft.StepId;
import dev.clausewright.need.Place;
import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Words;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.Step;
import dev.clausewright.ui.step.StepSheet;
import dev.clausewright.ui.step.StepView;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Which role, on which cluster. */
public final class RoleStep implements StepView {
  private final Session session;
  private final Setting setting;
  private final RoleLook look;
  private final VBox page = new VBox();
  private final TargetPicker cluster = new TargetPicker();
  private final RegionAsk region = new RegionAsk();
  private final Segments<RoleUse> use =
      new Segments<>("Use", List.of(RoleUse.values()), RoleUse::word).stretching();
  private final Segments<Spelling> spelling =
      new Segments<>(
              "Written as",
              List.of(Spelling.values()),
              s -> s == Spelling.PARAMETERS ? "IAM_ROLE" : "CREDENTIALS")
          .small();
  private final RoleList list = new RoleList();
  private final RoleArnField arn;
  private final ChainEditor chain = new ChainEditor();
  private final Explained explained = new Explained();
  private final UserField user;
  private final VBox block;
  private boolean chaining;

  /**
   * @param which opens the sheet that ranks the roles
   * @param noneYet opens the sheet that makes a role
   */
  public RoleStep(Session session, Setting setting, Runnable which, Runnable noneYet) {
    this.session = session;
    this.setting = setting;
    arn = new RoleArnField(session);
    user = new UserField(session);
    look = new RoleLook(session, setting, this::show);
    Button none = Buttons.quiet("I have none yet…", Feather.PLUS_CIRCLE, noneYet);
    none.setId("none-yet");
    Button could = Buttons.quiet("Which role could do this?", Feather.LIST, which);
    could.setId("which-role");
    could.getStyleClass().add("hanging");
    none.getStyleClass().add("hanging");
    HBox under = new HBox(could, none);
    under.getStyleClass().add("role-under");
    HBox written = new HBox(Words.small("Written as"), spelling);
    written.getStyleClass().add("role-under");
    block = new VBox(list, under, written);
    lay();
    listen();
    look.again();
  }

  /** The step as the window knows it. */
  public static Step step(Session session, Setting setting, Runnable which, Runnable noneYet) {
    return Step.of(StepId.ROLE, () -> new RoleStep(session, setting, which, noneYet));
  }

  private void lay() {
    Field how = new Field("Use", use).withoutMessage();
    HBox.setHgrow(how, Priority.ALWAYS);
    HBox line = new HBox(cluster.field(), how);
    line.getStyleClass().add("sp-16");
    VBox head =
        new VBox(
            Words.title("Which role, on which cluster?"),
            Words.quiet("Only a role attached to the cluster, and in sync, can be used."));
    head.getStyleClass().add("page-head");
    page.getStyleClass().add("role-step");
    page.getStylesheets().add(StepSheet.URL);
    block.getStyleClass().add("role-block");
    page.getChildren().addAll(head, line, region, block, explained, arn.entry(), chain, user);
  }

  private void listen() {
    cluster.onPicked(
        chosen ->
            session.change(
                "the cluster",
                now ->
                    chosen
                        .map(t -> now.withPlace(Targets.at(now.place(), t)))
                        .orElseGet(() -> Targets.unknown(now))));
    region.onChanged(
        (where, partition) ->
            session.change(
                "the Region", now -> now.withPlace(Targets.in(now.place(), partition, where))));
    use.onChosen(this::used);
    spelling.onChosen(chosen -> session.edit(now -> RoleUse.spelled(now, chosen)));
    list.onPicked(this::picked);
    list.list().focusedProperty().subscribe(this::light);
    chain.onChanged(roles -> session.edit(now -> RoleUse.put(now, roles)));
    session.draftProperty().subscribe(draft -> look.again());
    setting.accountProperty().subscribe(account -> look.again());
    setting.anew().turns().subscribe((before, now) -> look.afresh());
  }

  @Override
  public Region node() {
    return page;
  }

  @Override
  public void entered() {
    look.again();
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    if (!slot.equals(RoleUse.slot(session.statement()))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (mode()) {
          case ROLE -> arn.entry().control();
          case CHAIN -> list.list();
          case DEFAULT, SESSION -> use;
        });
  }

  @Override
  public Optional<Node> insist() {
    boolean chosen = RoleUse.value(session.statement()).isPresent();
    if (mode() == RoleUse.CHAIN) {
      return chosen ? Optional.empty() : Optional.of(list.list());
    }
    boolean wrong = mode() == RoleUse.ROLE && arn.insist();
    return wrong ? Optional.of(arn.entry().control()) : Optional.empty();
  }

  private RoleUse mode() {
    RoleUse said = RoleUse.of(session.statement());
    return chaining && said == RoleUse.ROLE ? RoleUse.CHAIN : said;
  }

  private void used(RoleUse chosen) {
    List<RoleArn> roles = RoleUse.roles(session.statement());
    chaining = chosen == RoleUse.CHAIN;
    switch (chosen) {
      case ROLE -> session.edit(now -> RoleUse.put(now, roles.stream().limit(1).toList()));
      case CHAIN -> session.edit(now -> RoleUse.put(now, roles));
      case DEFAULT -> session.edit(now -> RoleUse.put(now, new RoleValue.DefaultRole()));
      case SESSION -> session.edit(now -> RoleUse.put(now, new RoleValue.SessionIdentity()));
    }
    look.again();
  }

  private void picked(RoleArn role) {
    session.edit(
        now ->
            RoleUse.put(
                now,
                mode() == RoleUse.CHAIN
                    ? ChainEdit.first(RoleUse.roles(now), role)
                    : List.of(role)));
  }

  private void light(boolean focused) {
    if (focused) {
      session.litProperty().set(Optional.of(RoleUse.slot(session.statement())));
    }
  }

  /** Everything seen is a function of the statement, the place and what the account told. */
  private void show(RoleSight told) {
    Statement now = session.statement();
    Place place = session.draft().place();
    boolean elsewhere = session.draft().open().containsKey(Draft.Fact.TARGET);
    RoleUse mode = mode();
    boolean picking = mode == RoleUse.ROLE || mode == RoleUse.CHAIN;
    use.put(mode);
    spelling.put(RoleUse.spelling(now));
    boolean live = setting.account().kind() == Kind.LIVE;
    cluster.otherRegions(live);
    cluster.targets(told.targets());
    Optional<TargetChoice.Held> held = told.held(place);
    boolean open = told.target().isEmpty() && held.isEmpty() && (elsewhere || told.lost());
    cluster.put(told.target(), open, held);
    region.put(place.region(), place.partition());
    shown(region, open);
    list.heading(mode == RoleUse.CHAIN ? "First role" : "Role");
    list.afresh(live, setting.anew().again());
    told.fill(list);
    list.read(live ? told.read() : Optional.empty(), told.waiting());
    list.put(RoleUse.roles(now).stream().findFirst());
    arn.show(now, place.account());
    chain.choices(told.roles());
    chain.show(told.hops());
    if (mode == RoleUse.DEFAULT) {
      explained.defaultRole(told.target());
    } else if (mode == RoleUse.SESSION) {
      explained.session();
    }
    shown(block, picking);
    shown(explained, !picking);
    shown(arn.entry(), mode == RoleUse.ROLE);
    shown(chain, mode == RoleUse.CHAIN);
    user.show(place);
    shown(user, mode != RoleUse.SESSION && (told.user() || place.user().isPresent()));
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
