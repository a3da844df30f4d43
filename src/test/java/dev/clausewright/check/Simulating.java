package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.Simulator.Simulated;
import dev.clausewright.account.training.TrainingAccount;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The training account as if AWS's simulator stood beside it; what may not be read can be said. */
public final class Simulating implements Simulator {
  /** One question to the simulator. */
  public record Question(
      String principal, String action, List<String> resources, Map<String, List<String>> context) {}

  private final Account training = TrainingAccount.open();
  private final List<Question> asked = new ArrayList<>();
  private final Map<String, Seen<?>> instead = new HashMap<>();
  private Decision all = Decision.ALLOWED;
  private List<String> missing = List.of();
  private Optional<Boolean> organisation = Optional.empty();
  private boolean forbidden;

  public Simulating saying(Decision decision) {
    all = decision;
    return this;
  }

  public Simulating missing(String... keys) {
    missing = List.of(keys);
    return this;
  }

  public Simulating heldBackByTheOrganisation() {
    organisation = Optional.of(false);
    return this;
  }

  public Simulating forbidden() {
    forbidden = true;
    return this;
  }

  /** From now on a method of the account answers this. */
  public Simulating answering(String method, Seen<?> seen) {
    instead.put(method, seen);
    return this;
  }

  public List<Question> asked() {
    return asked;
  }

  @Override
  public synchronized Seen<List<Simulated>> simulate(
      String principal, String action, List<String> resources, Map<String, List<String>> context) {
    asked.add(new Question(principal, action, resources, context));
    if (forbidden) {
      return new Seen.Denied<>(new Permission("iam:SimulatePrincipalPolicy", principal));
    }
    return new Seen.Got<>(
        resources.stream()
            .map(
                resource ->
                    new Simulated(
                        resource,
                        all,
                        List.of(new Matched("lake-read", "a-new-sort", 12, 5, 19)),
                        missing,
                        Optional.empty(),
                        organisation))
            .toList(),
        Instant.EPOCH);
  }

  public Account account() {
    return (Account)
        Proxy.newProxyInstance(
            Account.class.getClassLoader(),
            new Class<?>[] {Account.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("simulator")) {
                return Optional.of(this);
              }
              if (instead.containsKey(method.getName())) {
                return instead.get(method.getName());
              }
              try {
                return method.invoke(training, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
