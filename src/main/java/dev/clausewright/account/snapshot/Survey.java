package dev.clausewright.account.snapshot;

import dev.clausewright.account.Cause;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// One walk through a snapshot's folder: every file is read once and told apart by its members,
/// so that loose files with any name do as well as the layout. Folders of buckets and keys are
/// left for the moment when somebody asks.
final class Survey {
  /// What a file is about; a fault in it closes this part.
  enum Part {
    META,
    IAM,
    KEYS,
    TARGETS,
    TABLES,
    EMR
  }

  private final Folder folder;
  private final IamIndex iam = new IamIndex();
  private final Keys keys = new Keys();
  private final Warehouses warehouses = new Warehouses();
  private final Stores stores = new Stores();
  private final Map<Part, Cause> faults = new EnumMap<>(Part.class);
  private final List<Cause> problems = new ArrayList<>();
  private final Instant opened = Instant.now();
  private Meta meta = Meta.NONE;

  private Survey(Folder folder) {
    this.folder = folder;
  }

  static Survey of(Folder folder) throws IOException {
    Survey survey = new Survey(folder);
    for (String path : folder.files("")) {
      survey.take(path, "");
    }
    for (String region : folder.folders("")) {
      if (!region.equals("buckets") && !region.equals("keys") && !region.equals("org")) {
        for (String path : folder.files(region)) {
          survey.take(path, region);
        }
      }
    }
    return survey;
  }

  private void take(String path, String region) {
    if (!path.endsWith(".json")) {
      return;
    }
    Part[] part = {named(path)};
    try {
      Optional<byte[]> bytes = folder.read(path);
      if (bytes.isEmpty()) {
        return;
      }
      Content content = Content.of(path, bytes.get());
      if (path.equals("meta.json")) {
        meta = Meta.read(content);
        return;
      }
      Part byName = part[0];
      sort(content, region, part);
      listed(byName, region);
    } catch (Unreadable e) {
      fault(part[0], e.reason());
    } catch (IOException e) {
      fault(
          part[0],
          new Cause("The file " + path + " could not be read", "The system refused it.", path));
    }
  }

  private void sort(Content content, String region, Part[] part) throws Unreadable {
    IamPage page = new IamPage();
    Set<String> members =
        Json.whole(
            content,
            json -> {
              Set<String> names = new HashSet<>();
              json.members(
                  name -> {
                    names.add(name);
                    part[0] = about(name).orElse(part[0]);
                    page.member(name, json);
                    keys.member(name, json);
                    warehouses.member(name, json, region, stores);
                    stores.member(name, json, region);
                  });
              return names;
            });
    if (!Collections.disjoint(members, IamPage.MEMBERS)) {
      iam.add(page);
    }
  }

  /// A list may be empty, so that only the file's name tells what was listed.
  private void listed(Part part, String region) {
    if (part == Part.TARGETS) {
      warehouses.listed();
    } else if (part == Part.EMR) {
      Region.read(region).found().ifPresent(stores::emrListed);
    }
  }

  private static Optional<Part> about(String member) {
    return switch (member) {
      case "UserDetailList", "GroupDetailList", "RoleDetailList", "Policies" ->
          Optional.of(Part.IAM);
      case "AccessKeyMetadata", "Sessions" -> Optional.of(Part.KEYS);
      case "Clusters", "Cluster", "namespaces", "namespace", "workgroups", "workgroup" ->
          Optional.of(Part.TARGETS);
      case "TableNames", "Table" -> Optional.of(Part.TABLES);
      default -> Optional.empty();
    };
  }

  /// What a file is about by its name, for one that breaks before its first member.
  private static Part named(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith("iam")) {
      return Part.IAM;
    }
    return switch (name) {
      case "access-keys.json", "sessions.json" -> Part.KEYS;
      case "clusters.json", "namespaces.json", "workgroups.json" -> Part.TARGETS;
      case "tables.json" -> Part.TABLES;
      case "emr.json" -> Part.EMR;
      default -> Part.META;
    };
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
