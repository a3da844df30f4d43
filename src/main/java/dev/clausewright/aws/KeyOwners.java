package dev.clausewright.aws;

import dev.clausewright.account.KeyOwner;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.account.Permission;
import dev.clausewright.account.Seen;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.AccountId;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;

/// Whose an access key is, asked by its id alone; its secret is never used.
final class KeyOwners {
  record OwnerKey(String id) {}

  record KeysKey(String user) {}

  private final Session session;
  private final Memory memory;
  private final AccountId account;

  KeyOwners(Session session, Memory memory, AccountId account) {
    this.session = session;
    this.memory = memory;
    this.account = account;
  }

  Seen<KeyOwner> of(AccessKeyId key) {
    return memory.once(new OwnerKey(key.id()), () -> look(key));
  }

  Seen<List<KeyStatus>> keysOf(AccountId of, String user) {
    return of.equals(account)
        ? keys(user).map(rows -> rows.stream().map(row -> status(row.statusAsString())).toList())
        : new Seen.NotHeld<>("The user %s is of the account %s.".formatted(user, of.digits()));
  }

  private Seen<KeyOwner> look(AccessKeyId key) {
    boolean temporary = key.lifetime() == AccessKeyId.Lifetime.TEMPORARY;
    Optional<Side<Seen<String>>> user =
        temporary ? Optional.empty() : Optional.of(Side.start(() -> lastUsed(key)));
    Seen<AccountId> home = home(key);
    if (home instanceof Seen.Got<AccountId>(AccountId of, var when) && !of.equals(account)) {
      return new Seen.Absent<>(
          "The key "
              + key.masked()
              + " is of the account "
              + of.digits()
              + ", and the one at hand is "
              + account.digits()
              + ".");
    }
    return user.map(asked -> asked.get())
        .<Seen<KeyOwner>>map(
            seen -> seen.then((name, when) -> name.isEmpty() ? root() : user(key, name)))
        .orElseGet(
            () ->
                new Seen.NotHeld<>(
                    "AWS does not tell whose the temporary key "
                        + key.masked()
                        + " is; only the keys themselves do."));
  }

  /// The account of a key, which AWS tells of every key.
  private Seen<AccountId> home(AccessKeyId key) {
    return session
        .calls()
        .ask(
            question(Service.STS, "sts:GetAccessKeyInfo", "*", key),
            () ->
                NotSaid.need(
                    session
                        .clients()
                        .sts(session.region())
                        .getAccessKeyInfo(request -> request.accessKeyId(key.id()))
                        .account(),
                    "Account"))
        .then(
            (digits, when) ->
                AccountId.read(digits)
                    .found()
                    .<Seen<AccountId>>map(id -> new Seen.Got<>(id, when))
                    .orElseGet(
                        () ->
                            Faults.failed(
                                question(Service.STS, "sts:GetAccessKeyInfo", "*", key),
                                "The answer names no account.")));
  }

  private Seen<String> lastUsed(AccessKeyId key) {
    return session
        .calls()
        .ask(
            question(Service.IAM, "iam:GetAccessKeyLastUsed", "*", key),
            () ->
                NotSaid.need(
                    session
                        .clients()
                        .iam(session.region().partition())
                        .getAccessKeyLastUsed(request -> request.accessKeyId(key.id()))
                        .userName(),
                    "UserName"))
        .map(name -> name.equals("<root_account>") ? "" : name);
  }

  private Seen<KeyOwner> root() {
    return new Seen.Got<>(new KeyOwner.Root(account, KeyStatus.ACTIVE), java.time.Instant.now());
  }

  private Seen<KeyOwner> user(AccessKeyId key, String name) {
    return keys(name)
        .then(
            (rows, when) -> {
              Optional<KeyStatus> status =
                  rows.stream()
                      .filter(row -> key.id().equals(row.accessKeyId()))
                      .map(row -> status(row.statusAsString()))
                      .findFirst();
              return status
                  .<Seen<KeyOwner>>map(
                      known -> new Seen.Got<>(new KeyOwner.User(account, name, known), when))
                  .orElseGet(
                      () ->
                          new Seen.Absent<>(
                              "The key "
                                  + key.masked()
                                  + " is not among those of the user "
                                  + name
                                  + "."));
            });
  }

  private Seen<List<AccessKeyMetadata>> keys(String name) {
    return memory.once(
        new KeysKey(name),
        () ->
            session
                .calls()
                .ask(
                    new Question(
                        session.host(Service.IAM),
                        new Permission(
                            "iam:ListAccessKeys",
                            "arn:"
                                + session.region().partition().id()
                                + ":iam::"
                                + account.digits()
                                + ":user/"
                                + name),
                        "the keys of the user " + name,
                        "There is no user " + name + "."),
                    () -> {
                      var page =
                          session
                              .clients()
                              .iam(session.region().partition())
                              .listAccessKeys(request -> request.userName(name));
                      return NotSaid.need(
                          page.hasAccessKeyMetadata(),
                          page.accessKeyMetadata(),
                          "AccessKeyMetadata");
                    }));
  }

  private Question question(Service service, String action, String resource, AccessKeyId key) {
    return new Question(
        session.host(service),
        new Permission(action, resource),
        "the owner of the key " + key.masked(),
        "The key " + key.masked() + " is not one of the account " + account.digits() + ".");
  }

  private static KeyStatus status(String word) {
    return switch (Book.text(word)) {
      case "Active" -> KeyStatus.ACTIVE;
      case "Inactive" -> KeyStatus.INACTIVE;
      default -> KeyStatus.OTHER;
    };
  }
}
