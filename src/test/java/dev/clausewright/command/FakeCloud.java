package dev.clausewright.command;

import dev.clausewright.account.Account;
import dev.clausewright.account.Cloud;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.account.Kind;
import dev.clausewright.account.LiveAccount;
import dev.clausewright.account.MfaPrompt;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Profile;
import dev.clausewright.account.ProxyInUse;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** AWS as the training account would be, with a book of what was asked. */
final class FakeCloud implements Cloud {
  final List<Connection> opened = new ArrayList<>();
  final List<String> reads = Collections.synchronizedList(new ArrayList<>());

  /** Denies whatever it is asked. */
  private static final Simulator SIMULATOR =
      (principal, action, resources, context) ->
          new Seen.Got<>(
              resources.stream()
                  .map(
                      resource ->
                          new Simulator.Simulated(
                              resource,
                              Simulator.Decision.IMPLICIT_DENY,
                              List.of(),
                              List.of("aws:SourceIp"),
                              Optional.of(false),
                              Optional.empty()))
                  .toList(),
              Instant.EPOCH);

  private static final Permission LACKING = new Permission("iam:ListRoles", "*");

  /** A read of this name never answers. */
  private final String hanging;

  private final TrainingAccount account = TrainingAccount.open();
  boolean closed;

  /** A read of this name is denied. */
  String denied = "";

  /** Whether there is a simulator. */
  boolean simulating;

  FakeCloud() {
    this("");
  }

  FakeCloud(String hanging) {
    this.hanging = hanging;
  }

  @Override
  public Seen<List<Profile>> profiles() {
    return new Seen.Got<>(List.of(), Instant.EPOCH);
  }

  @Override
  public boolean environment() {
    return true;
  }

  @Override
  public Optional<Connection.Using> chosen() {
    return Optional.empty();
  }

  @Override
  public Optional<ProxyInUse> proxy() {
    return Optional.empty();
  }

  @Override
  public Seen<Identity> identity(Connection connection, MfaPrompt mfa) {
    return new Seen.Got<>(identity(connection.endpoint()), Instant.EPOCH);
  }

  private static Identity identity(Optional<URI> endpoint) {
    return new Identity(
        "arn:aws:iam::123456789012:user/mara",
        new AccountId("123456789012"),
        new Region("eu-west-1"),
        CustomEndpoints.of(endpoint),
        Optional.empty());
  }

  @Override
  public Seen<LiveAccount> open(Connection connection, MfaPrompt mfa) throws InterruptedException {
    opened.add(connection);
    hang("open");
    return new Seen.Got<>(
        (LiveAccount)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {LiveAccount.class},
                (proxy, method, arguments) -> answer(method, arguments)),
        Instant.EPOCH);
  }

  private void hang(String what) throws InterruptedException {
    if (what.equals(hanging)) {
      new CountDownLatch(1).await();
    }
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    return switch (method.getName()) {
      case "kind" -> Kind.LIVE;
      case "identity" -> identity(opened.getLast().endpoint());
      case "simulator" -> simulating ? Optional.of(SIMULATOR) : Optional.empty();
      case "lacking" -> denied.isEmpty() ? List.of() : List.of(LACKING);
      case "calls" -> reads.size();
      case "close" -> {
        closed = true;
        yield null;
      }
      default -> {
        if (method.getReturnType().equals(Seen.class)) {
          reads.add(method.getName() + (arguments == null ? "" : List.of(arguments)));
          hang(method.getName());
          if (method.getName().equals(denied)) {
            yield new Seen.Denied<>(LACKING);
          }
        }
        try {
          yield Account.class
              .getMethod(method.getName(), method.getParameterTypes())
              .invoke(account, arguments);
        } catch (InvocationTargetException e) {
          throw e.getCause();
        }
      }
    };
  }
}
