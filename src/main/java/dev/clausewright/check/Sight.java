package dev.clausewright.check;

import dev.clausewright.account.Account;
import dev.clausewright.account.BucketFacts;
import dev.clausewright.account.KeyFacts;
import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.Organisation;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Simulator;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import dev.clausewright.need.TargetName;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * All that the checks of one run see: the ask, the account (every thing read once), the clock. Safe
 * for use by several threads; also collects what was not looked at.
 */
final class Sight {
  private static final Object TARGET = "target";

  private final Ask ask;
  private final Account account;
  private final InstantSource clock;
  private final Unseen unseen;
  private final ConcurrentHashMap<Object, CompletableFuture<Seen<?>>> read =
      new ConcurrentHashMap<>();
  private final AtomicInteger calls = new AtomicInteger();

  Sight(Ask ask, Account account) {
    this(ask, account, InstantSource.system());
  }

  Sight(Ask ask, Account account, InstantSource clock) {
    this.ask = ask;
    this.account = account;
    this.clock = clock;
    this.unseen = new Unseen(ask);
  }

  Ask ask() {
    return ask;
  }

  Instant now() {
    return clock.instant();
  }

  /** The statement's keyword, for sentences. */
  String verb() {
    return ask.statement().statement().verb().keyword();
  }

  boolean covers(AccountId other) {
    return account.covers(other);
  }

  /** "the training account", "this account". */
  String accountName() {
    return account.name();
  }

  Unseen unseen() {
    return unseen;
  }

  List<NotLookedAt> notLookedAt() {
    return unseen.list();
  }

  int calls() {
    return calls.get();
  }

  /** The cluster or namespace; not held where the ask names none. */
  Seen<Target> target() {
    Optional<TargetName> name = ask.place().target();
    if (name.isEmpty()) {
      return new Seen.NotHeld<>("No cluster or namespace was chosen.");
    }
    return once(
        TARGET, () -> account.target(kind(name.get()), name.get().id(), ask.place().region()));
  }

  private static TargetKind kind(TargetName name) {
    return name.kind() == TargetName.Kind.NAMESPACE
        ? TargetKind.SERVERLESS
        : TargetKind.PROVISIONED;
  }

  /** The role that the cluster assumes: the first of the chain, or its default role. */
  Seen<RoleArn> firstRole() {
    Optional<RoleArn> named = Needs.chain(ask).stream().findFirst();
    if (named.isPresent()) {
      return new Seen.Got<>(named.get(), now());
    }
    return target()
        .then(
            (target, when) ->
                target
                    .defaultRole()
                    .<Seen<RoleArn>>map(role -> new Seen.Got<>(role, when))
                    .orElseGet(
                        () -> new Seen.Absent<>(target.id().name() + " has no default role.")));
  }

  /** The first role, where it is known already without asking. */
  Optional<RoleArn> firstRoleSeen() {
    Optional<RoleArn> named = Needs.chain(ask).stream().findFirst();
    CompletableFuture<Seen<?>> targets = read.get(TARGET);
    boolean known = targets != null && targets.isDone() && !targets.isCompletedExceptionally();
    return named.isPresent() || !known ? named : firstRole().found();
  }

  /** The role whose policies count: the last of the chain, or the default role. */
  Seen<RoleArn> dataRole() {
    List<RoleArn> chain = Needs.chain(ask);
    return chain.isEmpty() ? firstRole() : new Seen.Got<>(chain.getLast(), now());
  }

  /** The Region of the cluster: as the ask says, else as the account says. */
  Optional<Region> region() {
    return ask.place().region().or(() -> target().found().map(target -> target.id().region()));
  }

  Seen<RoleDetail> role(RoleArn arn) {
    return once(arn, () -> account.role(arn));
  }

  Seen<UserDetail> user(AccountId owner, String name) {
    return once("user " + owner.digits() + "/" + name, () -> account.user(owner, name));
  }

  Seen<KeyOwner> owner(AccessKeyId key) {
    return once(key, () -> account.ownerOfKey(key));
  }

  Seen<BucketFacts> bucket(Bucket bucket) {
    return once(bucket, () -> account.bucket(bucket));
  }

  Seen<KeyFacts> key(KmsKey key) {
    return once(key, () -> account.key(key));
  }

  /** AWS's own simulator; nothing where there is none. */
  Optional<Seen<List<Simulator.Simulated>>> simulated(
      String principal, String action, List<String> resources, Map<String, List<String>> context) {
    return account
        .simulator()
        .map(
            simulator ->
                once(
                    List.of(principal, action, resources, context),
                    () -> simulator.simulate(principal, action, resources, context)));
  }

  Seen<Organisation> organisation(AccountId owner) {
    return once("organisation " + owner.digits(), () -> account.organisation(owner));
  }

  /** Whether it is the account with the clusters. */
  boolean isHome(AccountId other) {
    return account.id().map(other::equals).orElse(true);
  }

  Account account() {
    return account;
  }

  /** Reads once a run, even when several checks ask at the same time. */
  @SuppressWarnings("unchecked") // what stands under a key was put there by the same kind of look
  <T> Seen<T> once(Object what, Supplier<Seen<T>> look) {
    CompletableFuture<Seen<?>> mine = new CompletableFuture<>();
    CompletableFuture<Seen<?>> first = read.putIfAbsent(what, mine);
    if (first == null) {
      calls.incrementAndGet();
      try {
        mine.complete(look.get());
      } catch (RuntimeException e) {
        mine.completeExceptionally(e);
      }
    }
    return (Seen<T>) (first == null ? mine : first).join();
  }
}
