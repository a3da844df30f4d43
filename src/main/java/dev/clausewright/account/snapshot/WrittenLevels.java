package dev.clausewright.account.snapshot;

import dev.clausewright.account.snapshot.Organisations.Attached;
import dev.clausewright.account.snapshot.Organisations.Chain;
import dev.clausewright.account.snapshot.Organisations.Rung;
import dev.clausewright.clause.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `org/levels.json`: the levels in order, from the root down to the account, as a person or a
/// program writes them down.
///
/// ```
/// {"OrganizationId": "o-…", "ManagementAccount": "999999999999",
///  "Levels": [{"Name": "Root", "ServiceControlPolicies": [{"Name": "…", "Document": {…}}],
///              "ResourceControlPolicies": []}, …]}
/// ```
///
/// A level without one of the two lists does not tell which policies of that kind it has.
final class WrittenLevels {
  private WrittenLevels() {}

  static Chain read(Content content, AccountId account) throws Unreadable {
    return Json.whole(content, json -> chain(json, account));
  }

  private static Chain chain(Json json, AccountId account) throws Unreadable {
    List<Rung> rungs = new ArrayList<>();
    boolean[] told = {false};
    Fields fields =
        json.fields(
            Set.of(),
            name -> {
              if (name.equals("Levels")) {
                told[0] = true;
                json.elements(() -> rungs.add(rung(json)));
              }
            });
    if (!told[0]) {
      throw json.wrong("There are no Levels.");
    }
    boolean escapes = fields.text("ManagementAccount").filter(account.digits()::equals).isPresent();
    return new Chain(fields.text("OrganizationId"), escapes ? List.of() : rungs, Optional.empty());
  }

  private static Rung rung(Json json) throws Unreadable {
    List<Attached> scps = new ArrayList<>();
    List<Attached> rcps = new ArrayList<>();
    boolean[] told = {false, false};
    Fields level =
        json.fields(
            Set.of(),
            name -> {
              switch (name) {
                case "ServiceControlPolicies" -> {
                  told[0] = true;
                  json.elements(() -> scps.add(attached(json)));
                }
                case "ResourceControlPolicies" -> {
                  told[1] = true;
                  json.elements(() -> rcps.add(attached(json)));
                }
                default -> {}
              }
            });
    return new Rung(
        level.text("Name").or(() -> level.text("Id")).orElse("a level"),
        told[0] ? Optional.of(scps) : Optional.empty(),
        told[1] ? Optional.of(rcps) : Optional.empty());
  }

  private static Attached attached(Json json) throws Unreadable {
    Fields policy = json.fields(Set.of("Document"));
    return new Attached(policy.need("Name"), policy.documentText("Document"));
  }
}
