package dev.clausewright.account.snapshot;

import dev.clausewright.account.snapshot.Organisations.Attached;
import dev.clausewright.account.snapshot.Organisations.Chain;
import dev.clausewright.account.snapshot.Organisations.Rung;
import dev.clausewright.clause.AccountId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The levels as AWS tells them. `org/organization.json` is describe-organization, `{}` for an
/// account in none. `org/TARGET/` is about the account, a unit or the root, by its id:
/// `parents.json` is list-parents, `service-control-policies.json` and
/// `resource-control-policies.json` are list-policies-for-target. `org/policies/` holds
/// describe-policy, one file each.
final class OrganisationAnswers {
  /// Deeper than any organisation (levels).
  private static final int DEEPEST = 20;

  private final Folder folder;

  OrganisationAnswers(Folder folder) {
    this.folder = folder;
  }

  /// None if the folder does not tell of an organisation.
  Optional<Chain> chain(AccountId account) throws IOException, Unreadable {
    Optional<Content> about = Content.in(folder, "org/organization.json");
    if (about.isEmpty()) {
      return folder.folders("org").isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Chain(
                  Optional.empty(), List.of(), Optional.of("What describe-organization answers")));
    }
    Optional<Fields> organisation = Json.whole(about.get(), json -> inner(json, "Organization"));
    Optional<String> id = organisation.flatMap(fields -> fields.text("Id"));
    boolean escapes =
        organisation
            .flatMap(
                fields ->
                    fields.text("MasterAccountId").or(() -> fields.text("ManagementAccountId")))
            .filter(account.digits()::equals)
            .isPresent();
    return Optional.of(
        organisation.isEmpty() || escapes
            ? new Chain(id, List.of(), Optional.empty())
            : climb(account, id));
  }

  private Chain climb(AccountId account, Optional<String> id) throws IOException, Unreadable {
    Map<String, String> documents = documents();
    List<Rung> rungs = new ArrayList<>();
    String target = account.digits();
    for (int i = 0; i < DEEPEST; i++) {
      rungs.addFirst(
          new Rung(
              target,
              attached(target, "service", documents),
              attached(target, "resource", documents)));
      if (target.startsWith("r-")) {
        return new Chain(id, rungs, Optional.empty());
      }
      Optional<String> parent = parent(target);
      if (parent.isEmpty()) {
        return new Chain(id, rungs, Optional.of("What lies above " + target));
      }
      target = parent.get();
    }
    return new Chain(id, rungs, Optional.of("The root of the organisation"));
  }

  private Optional<String> parent(String target) throws IOException, Unreadable {
    Optional<Content> content = Content.in(folder, "org/" + target + "/parents.json");
    return content.isEmpty()
        ? Optional.empty()
        : entries(content.get(), "Parents").stream()
            .flatMap(parent -> parent.text("Id").stream())
            .findFirst();
  }

  private Optional<List<Attached>> attached(
      String target, String kind, Map<String, String> documents) throws IOException, Unreadable {
    Optional<Content> content =
        Content.in(folder, "org/" + target + "/" + kind + "-control-policies.json");
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Attached> attached = new ArrayList<>();
    for (Fields policy : entries(content.get(), "Policies")) {
      String id = policy.need("Id");
      attached.add(
          new Attached(policy.text("Name").orElse(id), Optional.ofNullable(documents.get(id))));
    }
    return Optional.of(attached);
  }

  private Map<String, String> documents() throws IOException, Unreadable {
    Map<String, String> documents = new HashMap<>();
    for (String path : folder.files("org/policies")) {
      Optional<Content> content = Content.in(folder, path);
      if (content.isPresent()) {
        Json.whole(content.get(), json -> document(json, documents));
      }
    }
    return documents;
  }

  private static boolean document(Json json, Map<String, String> documents) throws Unreadable {
    json.members(
        name -> {
          if (name.equals("Policy")) {
            List<Fields> summary = new ArrayList<>();
            Fields policy =
                json.fields(
                    Set.of("Content"),
                    member -> {
                      if (member.equals("PolicySummary")) {
                        summary.add(json.fields(Set.of()));
                      }
                    });
            if (!summary.isEmpty()) {
              Optional<String> text = policy.documentText("Content");
              if (text.isPresent()) {
                documents.put(summary.getFirst().need("Id"), text.get());
              }
            }
          }
        });
    return true;
  }

  private static Optional<Fields> inner(Json json, String member) throws Unreadable {
    List<Fields> found = new ArrayList<>();
    json.members(
        name -> {
          if (name.equals(member)) {
            found.add(json.fields(Set.of()));
          }
        });
    return found.stream().findFirst();
  }

  private static List<Fields> entries(Content content, String member) throws Unreadable {
    return Json.whole(
        content,
        json -> {
          List<Fields> entries = new ArrayList<>();
          json.members(
              name -> {
                if (name.equals(member)) {
                  json.elements(() -> entries.add(json.fields(Set.of())));
                }
              });
          return entries;
        });
  }
}
