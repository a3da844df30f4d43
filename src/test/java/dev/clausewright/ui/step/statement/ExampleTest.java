package dev.clausewright.ui.step.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.Account;
import dev.clausewright.account.Kind;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.step.Session;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ExampleTest {
  private static final AccountId OTHER = new AccountId("222233334444");

  private final Session session = new Session(Start.draft(), new Vault());
  private final ObjectProperty<Account> account = new SimpleObjectProperty<>();

  @Test
  void theExampleIsOfferedOnTheTrainingAccountOnly() throws Exception {
    account.set(like(Kind.SNAPSHOT));
    HBox offer = shown(() -> Example.offer(session, account));
    assertThat(offer.isVisible()).isFalse();
    shown(
        () -> {
          account.set(TrainingAccount.open());
          return offer;
        });
    assertThat(offer.isVisible()).isTrue();
    shown(
        () -> {
          account.set(like(Kind.LIVE));
          return offer;
        });
    assertThat(offer.isVisible()).isFalse();
    assertThat(offer.isManaged()).isFalse();
  }

  @Test
  void theExampleLiesInTheAccountThatIsOpen() throws Exception {
    account.set(like(Kind.TRAINING));
    shown(
        () -> {
          HBox offer = Example.offer(session, account);
          ((Button) offer.getChildren().getFirst()).fire();
          return offer;
        });
    assertThat(session.draft().place().account()).contains(OTHER);
    assertThat(session.statement()).isNotEqualTo(Start.copy());
  }

  /** The training account under another number and kind. */
  private static Account like(Kind kind) {
    TrainingAccount training = TrainingAccount.open();
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "kind" -> kind;
                  case "id" -> Optional.of(OTHER);
                  case "equals" -> proxy == arguments[0];
                  default -> method.invoke(training, arguments);
                });
  }

  private static HBox shown(Callable<HBox> work) throws InterruptedException, ExecutionException {
    FutureTask<HBox> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
