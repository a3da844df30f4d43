package dev.clausewright.aws;

import dev.clausewright.account.Applied;
import dev.clausewright.account.ApplyStatus;
import dev.clausewright.account.Cause;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.LiveChanger;
import dev.clausewright.account.Seen;
import dev.clausewright.account.TargetId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Changes AWS: one at a time, each as it was shown, each with its way back.
final class Alterations implements LiveChanger {
  /// Attaching takes about a minute; ten are too many.
  private static final int LOOKS = 120;

  private final Session session;
  private final AccountId account;
  private final IamCalls iam;
  private final Runnable changed;
  private final Map<Applied.Done, Alteration.Deed> ways =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final Lock oneAtATime = new ReentrantLock();
  /// Each, as the very thing that was shown, is done once; the same may be shown again.
  private final Set<Intent> spent = Collections.newSetFromMap(new IdentityHashMap<>());
  private int last;

  /// @param account whose things alone are changed
  /// @param changed forgets what was read before
  Alterations(Session session, AccountId account, Runnable changed) {
    this.session = session;
    this.account = account;
    this.iam = new IamCalls(session);
    this.changed = changed;
  }

  @Override
  public Seen<Intent> intend(Change change) throws InterruptedException {
    return uninterrupted(intent(change));
  }

  /// IAM knows roles by their names alone: one of another account would be taken for our own.
  private Seen<Intent> intent(Change change) {
    AccountId of = accountOf(change);
    if (!of.equals(account)) {
      return new Seen.NotHeld<>(
          "This is a change of the account %s, and you are connected with %s."
              .formatted(of.digits(), account.digits()));
    }
    return alteration(change)
        .map(Alteration::intent)
        .orElseGet(
            () ->
                new Seen.Absent<>(
                    change instanceof Change.Wait
                        ? "At AWS one can only wait."
                        : "Clausewright deletes nothing at AWS but what it has made itself."));
  }

  private Optional<Alteration> alteration(Change change) {
    return switch (change) {
      case Change.CreateRole create -> Optional.of(new NewRole(iam, create));
      case Change.AttachRole(TargetId target, RoleArn role) ->
          Optional.of(new Attaching(new Warehouse(session, target), role, false, change));
      case Change.SetDefaultRole(TargetId target, RoleArn role) ->
          Optional.of(new Attaching(new Warehouse(session, target), role, true, change));
      case Change.PutPolicy put -> Optional.of(new InlinePolicy(iam, put));
      case Change.AddManagedPolicy add -> Optional.of(new ManagedPolicy(iam, add));
      case Change.UpdateTrust update -> Optional.of(new TrustDocument(iam, update));
      case Change.Wait _, Change.RemovePolicy _ -> Optional.empty();
    };
  }

  private static AccountId accountOf(Change change) {
    return switch (change) {
      case Change.CreateRole(RoleArn role, String _) -> role.account();
      case Change.UpdateTrust(RoleArn role, String _) -> role.account();
      case Change.AttachRole(TargetId target, RoleArn _) -> target.account();
      case Change.SetDefaultRole(TargetId target, RoleArn _) -> target.account();
      case Change.Wait(TargetId target) -> target.account();
      case Change.PutPolicy(Holder holder, String _, String _) -> accountOf(holder);
      case Change.AddManagedPolicy(Holder holder, String _, String _) -> accountOf(holder);
      case Change.RemovePolicy(Holder holder, String _) -> accountOf(holder);
    };
  }

  private static AccountId accountOf(Holder holder) {
    return switch (holder) {
      case Holder.Role(RoleArn arn) -> arn.account();
      case Holder.User(AccountId of, String _) -> of;
      case Holder.Group(AccountId of, String _) -> of;
    };
  }

  @Override
  public Applied apply(Intent intent) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return applied(intent);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Applied applied(Intent intent) throws InterruptedException {
    Optional<Alteration> alteration = alteration(intent.change());
    Seen<Intent> now = uninterrupted(intent(intent.change()));
    if (alteration.isEmpty() || !(now instanceof Seen.Got<Intent>(Intent found, _))) {
      return new Applied.Refused("Nothing was changed. " + why(now));
    }
    if (!found.equals(intent)) {
      return new Applied.Refused(
          "Nothing was changed: AWS is no longer as it was when the change was shown. Look at it"
              + " again.");
    }
    if (spent.contains(intent)) {
      return new Applied.Refused("Nothing was changed: this was done already.");
    }
    Seen<Alteration.Deed> ready = uninterrupted(alteration.get().deed(intent));
    if (!(ready instanceof Seen.Got<Alteration.Deed>(Alteration.Deed deed, _))) {
      return new Applied.Refused("Nothing was changed. " + why(ready));
    }
    spent.add(intent);
    Seen<Boolean> made = deed.make();
    changed.run();
    return made instanceof Seen.Got<Boolean>
        ? done(intent, deed) // also if it was cancelled too late: it can be taken back
        : inDoubt(intent, deed, uninterrupted(made));
  }

  private Applied done(Intent intent, Alteration.Deed deed) {
    Applied.Done applied = new Applied.Done(++last, intent.change());
    ways.put(applied, deed);
    return applied;
  }

  /// An answer that was lost says nothing of what was done, and a second try may be refused only
  /// because the first one was heard: so AWS is asked how it stands, and nothing is sent again.
  private Applied inDoubt(Intent intent, Alteration.Deed deed, Seen<Boolean> made)
      throws InterruptedException {
    if (!(made instanceof Seen.Failed<Boolean> lost)) {
      spent.remove(intent);
      return new Applied.Refused("It was not done. " + why(made));
    }
    Seen<Boolean> stands = uninterrupted(deed.stands());
    if (stands instanceof Seen.Got<Boolean>(Boolean there, _)) {
      return there ? done(intent, deed) : new Applied.Refused("It was not done. " + why(made));
    }
    return new Applied.Refused(
        "Whether it was done is not known. "
            + lost.cause().why()
            + " Check again before you try again.");
  }

  @Override
  public Optional<String> undo(Applied.Done done) throws InterruptedException {
    oneAtATime.lockInterruptibly();
    try {
      return undone(done);
    } finally {
      oneAtATime.unlock();
    }
  }

  private Optional<String> undone(Applied.Done done) throws InterruptedException {
    Alteration.Deed back = ways.get(done);
    if (back == null) {
      return Optional.of("This change was taken back already.");
    }
    if (back.lasting().isPresent()) {
      return back.lasting();
    }
    Seen<Boolean> untouched = uninterrupted(back.stands());
    if (!(untouched instanceof Seen.Got<Boolean>(Boolean same, _))) {
      return Optional.of("Nothing was taken back. " + why(untouched));
    }
    if (!same) {
      return Optional.of(back.otherwise());
    }
    Seen<Boolean> taken = uninterrupted(back.take());
    changed.run();
    Optional<String> still = stillThere(back, taken);
    if (still.isEmpty()) {
      ways.remove(done);
    }
    return still;
  }

  /// None if it is gone, also where the answer was lost, or a second try found nothing left to take
  /// back.
  private static Optional<String> stillThere(Alteration.Deed back, Seen<Boolean> taken)
      throws InterruptedException {
    if (taken instanceof Seen.Got<Boolean>) {
      return Optional.empty();
    }
    if (!(taken instanceof Seen.Denied<Boolean>)) {
      Seen<Boolean> stands = uninterrupted(back.stands());
      if (stands instanceof Seen.Got<Boolean>(Boolean there, _) && !there) {
        return Optional.empty();
      }
      if (!(stands instanceof Seen.Got<Boolean>) && taken instanceof Seen.Failed<Boolean> lost) {
        return Optional.of("Whether it was taken back is not known. " + lost.cause().why());
      }
    }
    return Optional.of("It was not taken back. " + why(taken));
  }

  @Override
  public List<Applied.Done> done() {
    synchronized (ways) {
      return List.copyOf(ways.keySet());
    }
  }

  @Override
  public Seen<ApplyStatus> follow(TargetId target, RoleArn role, Consumer<ApplyStatus> listener)
      throws InterruptedException {
    Warehouse at = new Warehouse(session, target);
    Pauses pauses = new Pauses(session.patience().pause());
    for (int look = 0; look < LOOKS; look++) {
      Seen<ApplyStatus> seen =
          uninterrupted(at.standing())
              .then(
                  (standing, when) ->
                      Optional.ofNullable(standing.roles().get(role.text()))
                          .<Seen<ApplyStatus>>map(status -> new Seen.Got<>(status, when))
                          .orElseGet(
                              () ->
                                  new Seen.Absent<>(
                                      "%s is not attached to %s."
                                          .formatted(role.name(), target.name()))));
      if (!(seen instanceof Seen.Got<ApplyStatus>(ApplyStatus status, _))) {
        return seen;
      }
      listener.accept(status);
      if (status == ApplyStatus.IN_SYNC) {
        changed.run();
        return seen;
      }
      pauses.next();
    }
    return new Seen.Failed<>(
        new Cause(
            role.name() + " is still not in sync on " + target.name(),
            "It takes longer than it should; look at the cluster’s state.",
            session.host(at.serverless() ? Service.REDSHIFT_SERVERLESS : Service.REDSHIFT)));
  }

  private static String why(Seen<?> seen) {
    return switch (seen) {
      case Seen.Got<?> _ -> "";
      case Seen.Absent<?>(String where) -> where;
      case Seen.NotHeld<?>(String where) -> where;
      case Seen.Denied<?>(var missing) ->
          "That needs %s on %s.".formatted(missing.action(), missing.resource());
      case Seen.Failed<?>(var cause) -> cause.sentence();
    };
  }

  private static <T> Seen<T> uninterrupted(Seen<T> seen) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return seen;
  }
}
