package dev.clausewright.ui.step;

import dev.clausewright.account.Account;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Verb;
import dev.clausewright.draft.Access;
import dev.clausewright.draft.Draft;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.work.Work;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** One step alone on a stage, on the training account, with a clock that stands still. */
public final class Studio {
  public static final Instant NOW = Instant.parse("2026-11-23T13:38:28Z");

  public final TrainingAccount training = TrainingAccount.open();
  public final ObjectProperty<Account> account = new SimpleObjectProperty<>(training);
  public final Vault vault = new Vault();
  public final Session session;

  /** How often somebody wanted the account read again. */
  public int again;

  public final Setting setting =
      new Setting(
          account, new Anew(new SimpleIntegerProperty(), () -> again++), new Work(), () -> NOW);

  /**
   * @param change makes the statement of the start out of a COPY from a prefix
   */
  public Studio(Access access, UnaryOperator<Statement> change) {
    Draft draft = Draft.begin("Load listing", Verb.COPY).withAccess(access);
    session = new Session(draft.withStatement(change.apply(copy())), vault);
  }

  public void show(Stage stage, Function<Studio, StepView> step) {
    StepView view = step.apply(this);
    ScrollPane scroll = new ScrollPane(new StackPane(view.node()));
    scroll.setFitToWidth(true);
    Scene scene = new Scene(scroll, 640, 900);
    new Theme().dress(scene);
    stage.setScene(scene);
    stage.show();
    view.entered();
  }

  public void at(String cluster) {
    Place place =
        new Place(
            Partition.AWS,
            Optional.of(new AccountId("123456789012")),
            Optional.of(new Region("eu-west-1")),
            Optional.of(new TargetName(TargetName.Kind.CLUSTER, cluster)),
            Optional.empty());
    session.change("the cluster", draft -> draft.withPlace(place));
  }

  /** Waits until it is so; what reads the account answers later. */
  public static void until(BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, so::getAsBoolean);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("It did not become so", late);
    }
  }

  public String printed() {
    return session.sightProperty().get().printed().text();
  }

  private static Statement copy() {
    return Statement.empty(Verb.COPY)
        .put(Part.TABLE, TableName.read("sales.listing").found().orElseThrow())
        .put(Part.SOURCE, S3Location.read("s3://lake/in/listing/").found().orElseThrow());
  }
}
