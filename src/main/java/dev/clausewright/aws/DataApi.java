package dev.clausewright.aws;

import dev.clausewright.account.DryRun;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.Workgroup;
import dev.clausewright.clause.Region;
import dev.clausewright.secret.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.redshiftdata.RedshiftDataClient;
import software.amazon.awssdk.services.redshiftdata.model.DescribeStatementResponse;

/// The Redshift Data API: hands a statement over and follows it to its end.
final class DataApi implements DryRun {
  private static final Pattern CODE = Pattern.compile("\\bcode:\\s*(\\d{3,9})");

  private final Session session;

  DataApi(Session session) {
    this.session = session;
  }

  @Override
  public Seen<Ended> run(Wanted wanted, Consumer<Step> listener) throws InterruptedException {
    Region region = wanted.target().id().region();
    Optional<String> workgroup =
        wanted.target().workgroups().stream().findFirst().map(Workgroup::name);
    if (serverless(wanted.target()) && workgroup.isEmpty()) {
      return new Seen.Absent<>(
          wanted.target().id().name() + " has no workgroup, and only a workgroup runs statements.");
    }
    Instant begun = Instant.now();
    Seen<String> id = accepted(wanted, workgroup);
    if (!(id instanceof Seen.Got<String>(String statement, _))) {
      return id.map(_ -> new Ended.Aborted());
    }
    try {
      return followed(region, statement, begun, listener);
    } catch (InterruptedException e) {
      cancel(region, statement);
      throw e;
    }
  }

  /// Once it is on its way nobody can call it back: whoever cancels meanwhile waits for its name,
  /// so that it can be cancelled at the service.
  private Seen<String> accepted(Wanted wanted, Optional<String> workgroup)
      throws InterruptedException {
    Region region = wanted.target().id().region();
    FutureTask<Seen<String>> handing =
        new FutureTask<>(
            () ->
                session
                    .calls()
                    .ask(
                        question(
                            Aim.START,
                            region,
                            "redshift-data:ExecuteStatement",
                            wanted.target().arn()),
                        () -> handedOver(wanted, workgroup)));
    Thread.ofVirtual().name("dry run").start(handing);
    try {
      return handing.get();
    } catch (InterruptedException e) {
      if (named(handing) instanceof Seen.Got<String>(String statement, _)) {
        cancel(region, statement);
      }
      throw e;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call never throws", e.getCause());
    }
  }

  private Seen<String> named(FutureTask<Seen<String>> handing) throws InterruptedException {
    try {
      return handing.get(session.patience().answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      handing.cancel(true);
      return new Seen.Failed<>(Calls.CANCELLED);
    }
  }

  private static boolean serverless(Target target) {
    return target.id().kind() == TargetKind.SERVERLESS;
  }

  private String handedOver(Wanted wanted, Optional<String> workgroup) {
    Target target = wanted.target();
    return NotSaid.need(
        client(target.id().region())
            .executeStatement(
                r -> {
                  r.database(wanted.database())
                      .sql(wanted.sql().text())
                      .statementName("clausewright-dry-run");
                  if (serverless(target)) {
                    workgroup.ifPresent(r::workgroupName);
                  } else {
                    r.clusterIdentifier(target.id().name());
                  }
                  switch (wanted.login()) {
                    case Login.DatabaseUser(String name) -> r.dbUser(name);
                    case Login.Secret(String arn) -> r.secretArn(arn);
                    case Login.Federated _ -> {}
                  }
                })
            .id(),
        "Id");
  }

  private Seen<Ended> followed(
      Region region, String statement, Instant begun, Consumer<Step> listener)
      throws InterruptedException {
    Pauses pauses = new Pauses(session.patience().pause());
    while (true) {
      Seen<DescribeStatementResponse> seen =
          session
              .calls()
              .ask(
                  question(Aim.FOLLOW, region, "redshift-data:DescribeStatement", "*"),
                  () -> described(region, statement));
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      if (!(seen instanceof Seen.Got<DescribeStatementResponse>(var answer, Instant when))) {
        return seen.map(_ -> new Ended.Aborted());
      }
      String state = answer.statusAsString();
      listener.accept(new Step(statement, state, Duration.between(begun, when)));
      switch (state) {
        case "FINISHED" -> {
          return new Seen.Got<>(new Ended.Finished(took(answer), rows(answer)), when);
        }
        case "FAILED" -> {
          return new Seen.Got<>(refused(answer), when);
        }
        case "ABORTED" -> {
          return new Seen.Got<>(new Ended.Aborted(), when);
        }
        default -> pauses.next();
      }
    }
  }

  private DescribeStatementResponse described(Region region, String statement) {
    var answer = client(region).describeStatement(r -> r.id(statement));
    NotSaid.need(answer.statusAsString(), "Status");
    return answer;
  }

  /// Nanoseconds, as the service counts.
  private static Duration took(DescribeStatementResponse answer) {
    return Duration.ofNanos(Math.max(0, Optional.ofNullable(answer.duration()).orElse(0L)));
  }

  private static OptionalLong rows(DescribeStatementResponse answer) {
    Long rows = answer.resultRows();
    return rows == null || rows < 0 ? OptionalLong.empty() : OptionalLong.of(rows);
  }

  private static Ended refused(DescribeStatementResponse answer) {
    String error =
        Redaction.mask(Optional.ofNullable(answer.error()).orElse("The server gave no reason."));
    Matcher code = CODE.matcher(error);
    return new Ended.Refused(
        error, code.find() ? Optional.of(Integer.valueOf(code.group(1))) : Optional.empty());
  }

  /// On a thread that nobody has interrupted; whether it helped, the service's record tells.
  private void cancel(Region region, String statement) throws InterruptedException {
    Thread canceller =
        Thread.ofVirtual()
            .start(
                () ->
                    session
                        .calls()
                        .ask(
                            question(Aim.CANCEL, region, "redshift-data:CancelStatement", "*"),
                            () -> client(region).cancelStatement(r -> r.id(statement))));
    canceller.join(session.patience().answer());
  }

  private RedshiftDataClient client(Region region) {
    return session.clients().data(region);
  }

  private Question question(Aim aim, Region region, String action, String resource) {
    return new Question(
        session.host(Service.REDSHIFT_DATA, region),
        new Permission(action, resource),
        aim,
        "the dry run",
        "The statement is not there any more.");
  }
}
