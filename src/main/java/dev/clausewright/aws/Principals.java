package dev.clausewright.aws;

import dev.clausewright.account.Digest;
import dev.clausewright.account.Holder;
import dev.clausewright.account.Marks;
import dev.clausewright.account.Policies;
import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.RoleSummary;
import dev.clausewright.account.Seen;
import dev.clausewright.account.UserDetail;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Layer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Roles and users of the account, as the same values that a snapshot gives. The list of all
/// comes from one listing with everything in it where that is permitted; then no role is asked
/// for by itself.
final class Principals {
  /// What the memory keeps.
  enum Whole {
    BOOK,
    ROLES,
    USERS
  }

  record RoleKey(String name, String path) {}

  record UserKey(String name) {}

  record GroupKey(String name) {}

  record ManagedKey(String arn) {}

  private final Memory memory;
  private final IamReader iam;
  private final AccountId account;
  private final Papers papers = new Papers();

  Principals(Session session, Memory memory, AccountId account) {
    this.memory = memory;
    this.iam = new IamReader(session, account.digits(), this::managed);
    this.account = account;
  }

  void forget() {
    papers.forget();
  }

  /// By name. Roles whose ARN is none are not usable by any statement and left out.
  Seen<List<RoleSummary>> roles() {
    Seen<Book> book = book();
    if (book instanceof Seen.Got<Book>) {
      return book.map(
          all ->
              usable(all.roles().keySet())
                  .map(arn -> summary(arn, get(all.roles(), arn.text())))
                  .toList());
    }
    Seen<List<String>> arns =
        Memory.cancelled(book)
            ? new Seen.Failed<>(Calls.CANCELLED)
            : memory.once(Whole.ROLES, iam::roles);
    return arns.map(all -> usable(all).map(arn -> summary(arn, Optional.empty())).toList());
  }

  private static Stream<RoleArn> usable(Collection<String> arns) {
    return arns.stream()
        .flatMap(arn -> RoleArn.read(arn).found().stream())
        .sorted(Comparator.comparing(RoleArn::name).thenComparing(RoleArn::path));
  }

  /// A role of the listing is told from the listing, also when AWS is asked anew meanwhile.
  private RoleSummary summary(RoleArn arn, Optional<Listed.Role> listed) {
    return new RoleSummary(
        arn,
        () -> listed.map(role -> detail(arn, role)).or(() -> role(arn).found()).map(Digest::of));
  }

  Seen<List<String>> users() {
    Seen<List<String>> names = book().map(book -> book.users().keySet().stream().sorted().toList());
    return names instanceof Seen.Got<List<String>> || Memory.cancelled(names)
        ? names
        : memory.once(Whole.USERS, iam::users).map(found -> found.stream().sorted().toList());
  }

  private Seen<Book> book() {
    return memory.once(Whole.BOOK, iam::book);
  }

  /// Whether everything came in one listing.
  boolean wholeListing() {
    return bookAtHand().isPresent();
  }

  /// The listing, if it was read for something else.
  private Optional<Book> bookAtHand() {
    return memory.<Book>kept(Whole.BOOK).flatMap(Seen::found);
  }

  Seen<RoleDetail> role(RoleArn arn) {
    if (!arn.account().equals(account)) {
      return new Seen.NotHeld<>(
          "The role "
              + arn.text()
              + " is of another account than the one at hand, "
              + account.digits()
              + ", so that its policies cannot be read.");
    }
    Optional<Listed.Role> listed = bookAtHand().flatMap(book -> get(book.roles(), arn.text()));
    Seen<Listed.Role> role =
        listed.isPresent()
            ? kept(Whole.BOOK, listed.get())
            : memory.once(
                new RoleKey(arn.name(), arn.path()), () -> iam.role(arn.name(), arn.path()));
    return role.then(
        (found, when) ->
            found.arn().equals(arn.text())
                ? new Seen.Got<>(detail(arn, found), when)
                : new Seen.Absent<>(
                    "The role " + arn.text() + " is not there. There is " + found.arn() + "."));
  }

  private <T> Seen<T> kept(Object what, T value) {
    return memory.kept(what).orElseThrow().map(whole -> value);
  }

  private RoleDetail detail(RoleArn arn, Listed.Role role) {
    Policies trust =
        role.trust()
            .map(text -> policy(Layer.TRUST, "resource", "trust policy of " + arn.name(), text))
            .orElseGet(
                () -> Policies.missing(Layer.TRUST, "resource", "trust policy of " + arn.name()));
    return new RoleDetail(
        arn,
        trust,
        held(new Holder.Role(arn), role.grants()),
        boundary(arn.name(), role.grants()),
        marks(role.id(), role.tags()));
  }

  Seen<UserDetail> user(AccountId owner, String name) {
    if (!owner.equals(account)) {
      return new Seen.NotHeld<>(
          "The user " + name + " is of another account than the one at hand.");
    }
    Optional<Listed.User> listed = bookAtHand().flatMap(book -> get(book.users(), name));
    Seen<Listed.User> user =
        listed.isPresent()
            ? kept(Whole.BOOK, listed.get())
            : memory.once(new UserKey(name), () -> iam.user(name));
    return user.map(
        found -> {
          Policies identity = held(new Holder.User(account, name), found.grants());
          for (Policies of :
              Side.bySide(
                  found.groups().stream()
                      .<Supplier<Policies>>map(group -> () -> through(group))
                      .toList())) {
            identity = identity.and(of);
          }
          return new UserDetail(
              found.arn(),
              found.groups(),
              identity,
              boundary(name, found.grants()),
              marks(found.id(), found.tags()));
        });
  }

  private Policies through(String name) {
    Listed.Group group =
        bookAtHand()
            .flatMap(book -> get(book.groups(), name))
            .orElseGet(
                () ->
                    memory
                        .<Listed.Group>once(
                            new GroupKey(name),
                            () -> new Seen.Got<>(iam.group(name), Instant.now()))
                        .found()
                        .orElseGet(() -> unreadable(name)));
    return held(new Holder.Group(account, name), group.grants());
  }

  private static Listed.Group unreadable(String name) {
    return new Listed.Group(
        name, new Listed.Grants(List.of(), List.of(), Optional.empty(), List.of("its policies")));
  }

  /// In AWS's order: inline, attached; then what could not be read, as flaws, so that nothing is
  /// decided without it.
  private Policies held(Holder holder, Listed.Grants grants) {
    List<Supplier<Policies>> attached =
        grants.attached().stream()
            .<Supplier<Policies>>map(
                arn ->
                    () ->
                        managed(
                            Layer.IDENTITY, holder.managedName(arn), holder.managedRoute(), arn))
            .toList();
    Stream<Policies> inline =
        grants.inline().stream()
            .map(
                policy ->
                    policy(
                        Layer.IDENTITY,
                        holder.inlineName(policy.name()),
                        holder.inlineRoute(),
                        policy.document()));
    Stream<Policies> unread =
        grants.unread().stream()
            .map(
                what ->
                    Policies.missing(
                        Layer.IDENTITY,
                        holder.inlineName("not read: " + what),
                        what + " of " + holder.called() + ", which could not be read"));
    return Stream.of(inline, Side.bySide(attached).stream(), unread)
        .flatMap(policies -> policies)
        .reduce(Policies.none(), Policies::and);
  }

  private Policies boundary(String holder, Listed.Grants grants) {
    return grants
        .boundary()
        .map(arn -> managed(Layer.BOUNDARY, "boundary:" + arn, "boundary of " + holder, arn))
        .orElse(Policies.none());
  }

  private Policies managed(Layer layer, String name, String route, String arn) {
    return bookAtHand()
        .flatMap(book -> get(book.managed(), arn))
        .or(() -> managed(arn).found())
        .map(document -> policy(layer, name, route, document))
        .orElseGet(() -> Policies.missing(layer, name, route));
  }

  private Seen<String> managed(String arn) {
    return memory.once(new ManagedKey(arn), () -> iam.managed(arn));
  }

  private Policies policy(Layer layer, String name, String route, String document) {
    return Policies.of(layer, name, route, papers.read(document));
  }

  private static Marks marks(String id, Optional<Map<String, String>> tags) {
    return new Marks(Optional.of(id).filter(text -> !text.isEmpty()), tags.map(LinkedHashMap::new));
  }

  private static <T> Optional<T> get(Map<String, T> map, String key) {
    T value = map.get(key);
    return value == null ? Optional.empty() : Optional.of(value);
  }
}
