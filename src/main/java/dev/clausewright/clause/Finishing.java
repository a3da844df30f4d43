package dev.clausewright.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what keeps a statement from being finished.
final class Finishing {
  private final Statement statement;
  private final List<Finished.Gap> gaps = new ArrayList<>();

  Finishing(Statement statement) {
    this.statement = statement;
  }

  Finished.Result result() {
    Optional<Finished.Work> work =
        switch (statement) {
          case Copy copy -> load();
          case Unload unload -> export();
          case CreateLibrary library -> install();
          case Neighbour neighbour -> notChecked(neighbour.kind().keyword());
          case Fragment fragment -> notChecked("A clause without its statement");
        };
    Optional<Authorization.Settled> authorization = authorization(work);
    options();
    Stream.concat(Compatibility.breaches(statement).stream(), Refusals.breaches(statement).stream())
        .filter(Breach::refused)
        .forEach(breach -> gap(breach.slot(), breach.what()));
    query();
    clientSide();
    credentials();
    if (!gaps.isEmpty() || work.isEmpty() || authorization.isEmpty()) {
      return new Finished.Result.NotYet(gaps.stream().distinct().toList());
    }
    return new Finished.Result.Ready(new Finished(statement, work.get(), authorization.get()));
  }

  private Optional<Finished.Work> load() {
    Optional<TableName> table =
        need(Part.TABLE, TableName.class, "The table to load is not named yet.");
    boolean columnsAreOpen =
        statement.says(Part.COLUMNS) && statement.value(Part.COLUMNS).isEmpty();
    if (columnsAreOpen) {
      gap(Slot.of(Part.COLUMNS), "The column list is not written yet.");
    }
    Optional<Columns> columns = value(Part.COLUMNS, Columns.class);
    Optional<DataSource> source = source();
    return table.isPresent() && source.isPresent()
        ? Optional.of(new Finished.Work.Load(table.get(), columns, source.get()))
        : Optional.empty();
  }

  private Optional<Finished.Work> notChecked(String what) {
    gap(Slot.of(Part.SOURCE), what + " is not a statement that can be checked.");
    return Optional.empty();
  }

  private Optional<DataSource> source() {
    String missing = "The location to load from is not written yet.";
    return switch (SourceKind.of(statement)) {
      case S3_PREFIX -> need(Part.SOURCE, S3Location.class, missing).map(DataSource.Prefix::new);
      case S3_MANIFEST ->
          need(Part.SOURCE, S3Location.class, missing).map(DataSource.Manifest::new);
      case SSH -> need(Part.SOURCE, S3Location.class, missing).map(DataSource.Ssh::new);
      case EMR -> need(Part.SOURCE, EmrPath.class, missing).map(DataSource.Emr::new);
      case DYNAMODB ->
          need(Part.SOURCE, DynamoTable.class, missing)
              .flatMap(table -> readRatio().map(ratio -> new DataSource.Dynamo(table, ratio)));
    };
  }

  private Optional<Integer> readRatio() {
    return statement
        .value(Option.READRATIO)
        .flatMap(value -> value instanceof Whole(long n) ? Optional.of((int) n) : Optional.empty());
  }

  private Optional<Finished.Work> export() {
    Optional<Query> query = need(Part.QUERY, Query.class, "The query is not written yet.");
    Optional<S3Location> target =
        need(Part.TARGET, S3Location.class, "The location to unload to is not written yet.");
    return query.isPresent() && target.isPresent()
        ? Optional.of(new Finished.Work.Export(query.get(), target.get()))
        : Optional.empty();
  }

  private Optional<Finished.Work> install() {
    Optional<LibraryName> name =
        need(Part.LIBRARY_NAME, LibraryName.class, "The library is not named yet.");
    boolean replace = statement.says(Part.OR_REPLACE);
    Optional<HttpsUrl> url = value(Part.SOURCE, HttpsUrl.class);
    if (url.isPresent()) {
      return name.map(n -> new Finished.Work.InstallFromWeb(n, replace, url.get()));
    }
    Optional<S3Location> archive =
        need(Part.SOURCE, S3Location.class, "The location of the library is not written yet.");
    return name.isPresent() && archive.isPresent()
        ? Optional.of(new Finished.Work.Install(name.get(), replace, archive.get()))
        : Optional.empty();
  }

  private Optional<Authorization.Settled> authorization(Optional<Finished.Work> work) {
    boolean fromWeb = work.filter(Finished.Work.InstallFromWeb.class::isInstance).isPresent();
    return switch (Authorization.of(statement)) {
      case Authorization.None none -> {
        if (fromWeb || statement instanceof Neighbour) {
          yield Optional.of(none);
        }
        gap(Slot.of(Part.IAM_ROLE), "There is no authorization yet.");
        yield Optional.empty();
      }
      case Authorization.Settled settled -> Optional.of(settled);
      case Authorization.Incomplete(var open, var spelling) -> {
        open.forEach(slot -> gap(slot, "The authorization is not complete yet."));
        yield Optional.empty();
      }
      case Authorization.Mixed(var slots) -> {
        slots.stream()
            .skip(1)
            .forEach(
                slot -> gap(slot, "There is more than one authorization; exactly one may stand."));
        yield Optional.empty();
      }
    };
  }

  /// L-7: a LIMIT must stand in a subquery.
  private void query() {
    Slot slot = Slot.of(Part.QUERY);
    boolean limited =
        statement.value(slot).orElse(new Flag()) instanceof Query query
            && QueryWords.of(query.sql()).outermost("limit");
    if (limited) {
      gap(slot, "The query has a LIMIT outside; UNLOAD takes it only inside a subquery.");
    }
  }

  /// what a client encrypted is read and written no longer. A key alone in a CREDENTIALS
  /// string is refused too, as a second authorization (G-16).
  private void clientSide() {
    boolean alone =
        statement.says(Part.CREDENTIALS_MASTER_KEY)
            && statement.items().stream()
                .map(item -> item.slot().part())
                .noneMatch(part -> part.inCredentials() && part != Part.CREDENTIALS_MASTER_KEY);
    if (alone) {
      gap(
          Slot.of(Part.CREDENTIALS_MASTER_KEY),
          "The CREDENTIALS string holds only a client-side key.");
    }
    statement.items().stream()
        .map(Item::slot)
        .filter(Finishing::isClientSideKey)
        .filter(slot -> gaps.stream().noneMatch(gap -> gap.slot().equals(slot)))
        .toList()
        .forEach(slot -> gap(slot, "Client-side encryption ended on 2026-04-30."));
  }

  /// What would break the CREDENTIALS string is printed as a placeholder (2.2).
  private void credentials() {
    statement.items().stream()
        .filter(item -> item.slot().part().inCredentials())
        .filter(item -> CredentialsText.breaks(item.entry()))
        .forEach(
            item ->
                gap(
                    item.slot(),
                    "This would break the CREDENTIALS string, which is split at semicolons and"
                        + " holds no blanks. Write it as a parameter of its own, or correct it."));
  }

  private static boolean isClientSideKey(Slot slot) {
    return slot.part() == Part.CREDENTIALS_MASTER_KEY
        || slot.option().filter(Option.MASTER_SYMMETRIC_KEY::equals).isPresent();
  }

  private void options() {
    for (Item item : statement.items()) {
      Slot slot = item.slot();
      boolean optional = slot.part() == Part.OPTION || slot.part() == Part.CREDENTIALS_MASTER_KEY;
      if (optional && Items.value(item.entry()).isEmpty()) {
        String name = slot.option().map(Option::keyword).orElse("The client-side key");
        gap(slot, name + " is not filled in yet.");
      }
    }
  }

  private <T extends Value> Optional<T> need(Part part, Class<T> type, String what) {
    Optional<T> value = value(part, type);
    if (value.isEmpty()) {
      gap(Slot.of(part), what);
    }
    return value;
  }

  private <T extends Value> Optional<T> value(Part part, Class<T> type) {
    return statement.value(part).filter(type::isInstance).map(type::cast);
  }

  private void gap(Slot slot, String what) {
    gaps.add(new Finished.Gap(slot, what));
  }
}
