package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import dev.clausewright.clause.AccountId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One walk through a snapshot's folder: every file is read once and told apart by its members, so
/// that loose files with any name do as well as the layout. The folders of buckets and keys and
/// that of the organisation are left for the moment when somebody asks.
final class Survey {
  private final Folder folder;
  private final IamIndex iam = new IamIndex();
  private final Keys keys = new Keys();
  private final Warehouses warehouses = new Warehouses();
  private final Stores stores = new Stores();
  private final Strays strays = new Strays();
  private final Map<Part, Cause> faults = new EnumMap<>(Part.class);
  private final List<Cause> problems = new ArrayList<>();
  private final Instant opened = Instant.now();
  private Meta meta = Meta.NONE;
  private Optional<Instant> written = Optional.empty();

  private Survey(Folder folder) {
    this.folder = folder;
  }

  static Survey of(Folder folder) throws IOException {
    Survey survey = new Survey(folder);
    survey.take("meta.json", "");
    for (String path : folder.files("")) {
      if (!path.equals("meta.json")) {
        survey.take(path, "");
      }
    }
    survey.passOver("");
    for (String region : folder.folders("")) {
      if (!Part.ASIDE.contains(region)) {
        for (String path : folder.files(region)) {
          survey.take(path, region);
        }
        survey.passOver(region);
      }
    }
    if (!Parents.isAccount(folder)) {
      survey.problems.add(
          new Cause(
              "The folder " + folder.name() + " holds nothing of a snapshot",
              "That would be files such as iam.json, or folders named like a Region, buckets, keys"
                  + " or org.",
              folder.name()));
    }
    return survey;
  }

  private void passOver(String under) throws IOException {
    for (String path : folder.noFiles(under)) {
      fault(
          Part.named(path),
          new Cause(path + " is no file", "Folders and links are not read in its place.", path));
    }
  }

  private void take(String path, String region) {
    if (path.endsWith(".json.gz") || path.endsWith(".json.zip")) {
      problems.add(
          new Cause("The file " + path + " is compressed", "It was not read: unpack it.", path));
    }
    if (!path.endsWith(".json")) {
      return;
    }
    Part[] part = {Part.named(path)};
    try {
      Optional<Content> content = Content.in(folder, path);
      if (content.isEmpty()) {
        return;
      }
      if (path.equals("meta.json")) {
        meta = Meta.read(content.get());
        return;
      }
      sort(content.get(), region, part);
      Optional<Instant> time = folder.written(path);
      if (time.isPresent() && written.filter(time.get()::isAfter).isEmpty()) {
        written = time;
      }
    } catch (Unreadable e) {
      fault(part[0], e.reason());
    } catch (IOException e) {
      fault(
          part[0],
          new Cause("The file " + path + " could not be read", "The system refused it.", path));
    }
  }

  private void sort(Content content, String region, Part[] part) throws Unreadable {
    Part byName = part[0];
    List<IamPage> found = new ArrayList<>();
    boolean[] whole = {false};
    Set<String> members =
        Json.whole(
            content,
            json -> {
              Set<String> names = new HashSet<>();
              json.answers(
                  () -> {
                    IamPage page = new IamPage();
                    Continuation pages = new Continuation();
                    Set<String> before = new HashSet<>();
                    json.members(
                        name -> {
                          before.add(name);
                          part[0] = Part.about(name, part[0]);
                          pages.member(name, json);
                          page.member(name, json);
                          keys.member(name, json);
                          warehouses.member(name, json, region, stores);
                          stores.member(name, json, region);
                          strays.member(name, json, content.name());
                        });
                    whole[0] |= !pages.goesOn();
                    if (before.stream().anyMatch(IamPage.MEMBERS::contains)) {
                      found.add(page.continued(pages.goesOn()));
                    }
                    names.addAll(before);
                  });
              return names;
            });
    for (IamPage page : found) {
      add(page, content.name());
    }
    iam.named(content.name());
    if (whole[0] && !members.contains("Sessions")) {
      listed(byName, region);
    }
    if (byName == Part.META && members.stream().noneMatch(Part::knows)) {
      problems.add(
          new Cause(
              "The file " + content.name() + " was not used",
              "It holds nothing that a snapshot is made of.",
              content.name()));
    }
    strays.problem(content.name()).ifPresent(problems::add);
  }

  /// Users are known by their names only, so that pages of two accounts must not meet.
  private void add(IamPage page, String path) {
    Optional<String> other = page.account();
    Optional<String> ours = meta.account().map(AccountId::digits).or(iam::account);
    if (other.isPresent() && ours.isPresent() && !ours.equals(other)) {
      problems.add(
          new Cause(
              "The file " + path + " was not used",
              "It is about the account " + other.get() + ": put it into a folder of its own.",
              path));
    } else {
      iam.add(page);
    }
  }

  /// The layout's own files hold all of their kind, an empty list, too; any other file may be about
  /// one thing of many.
  private void listed(Part part, String region) {
    switch (part) {
      case CLUSTERS, NAMESPACES -> warehouses.listed(part, region);
      case EMR -> stores.emrListed(region);
      case TABLES -> stores.tablesListed(region);
      case KEYS -> keys.listed();
      case META, IAM, WORKGROUPS -> {}
    }
  }

  private void fault(Part part, Cause cause) {
    problems.add(cause);
    faults.putIfAbsent(part, cause);
  }

  Folder folder() {
    return folder;
  }

  Instant opened() {
    return opened;
  }

  /// When the oldest of its files was written.
  Optional<Instant> written() {
    return written;
  }

  /// Whose account it is: as `meta.json` says, else as the first ARN says.
  Optional<AccountId> account() {
    return meta.account()
        .or(
            () ->
                Stream.of(
                        iam.roles().keySet().stream(),
                        iam.users().values().stream().map(IamIndex.User::arn),
                        warehouses.arns())
                    .flatMap(Function.identity())
                    .map(arn -> arn.split(":", 6))
                    .filter(parts -> parts.length == 6)
                    .flatMap(parts -> AccountId.read(parts[4]).found().stream())
                    .findFirst());
  }

  IamIndex iam() {
    return iam;
  }

  Keys keys() {
    return keys;
  }

  Warehouses warehouses() {
    return warehouses;
  }

  Stores stores() {
    return stores;
  }

  Strays strays() {
    return strays;
  }

  Meta meta() {
    return meta;
  }

  Optional<Cause> fault(Part part) {
    return Optional.ofNullable(faults.get(part));
  }

  List<Cause> problems() {
    return List.copyOf(problems);
  }
}
