package dev.clausewright.account.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.clausewright.account.Change;
import dev.clausewright.account.Holder;
import dev.clausewright.account.TargetId;
import dev.clausewright.account.TargetKind;
import dev.clausewright.account.snapshot.ResourceFolder;
import dev.clausewright.account.snapshot.SnapshotFile;
import dev.clausewright.account.snapshot.SnapshotWriter;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.RoleArn;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the training account's folders with the changes done to it. A file that no change touches
/// is written as it is.
final class Export {
  private final ResourceFolder folder;
  private final AccountId account;
  private final List<Change> changes;
  private final Map<String, ObjectNode> touched = new LinkedHashMap<>();

  Export(ResourceFolder folder, List<Change> changes) {
    this.folder = folder;
    this.account = new AccountId(folder.name());
    this.changes = changes;
  }

  SnapshotWriter writer(Instant now) throws IOException {
    for (Change change : changes) {
      lay(change);
    }
    SnapshotWriter writer = new SnapshotWriter(account, now).whole();
    for (String path : folder.all()) {
      if (!path.equals("meta.json")) {
        ObjectNode changed = touched.get(path);
        writer.put(
            new SnapshotFile(path), changed == null ? folder.text(path) : changed.toPrettyString());
      }
    }
    return writer;
  }

  private void lay(Change change) throws IOException {
    switch (change) {
      case Change.CreateRole(var role, var trust) -> {
        if (role.account().equals(account)) {
          create(role, trust);
        }
      }
      case Change.AttachRole(var target, var role) -> attach(target, role);
      case Change.SetDefaultRole(var target, var role) -> {
        attach(target, role);
        Optional<ObjectNode> found = target(target);
        if (found.isPresent()) {
          boolean cluster = target.kind() == TargetKind.PROVISIONED;
          found.get().put(cluster ? "DefaultIamRoleArn" : "defaultIamRoleArn", role.text());
        }
      }
      case Change.Wait(var target) -> settle(target);
      case Change.PutPolicy(var holder, var name, var document) -> {
        Optional<ArrayNode> policies = policies(holder);
        if (policies.isPresent()) {
          ObjectNode put = named(policies.get(), name).orElseGet(() -> policies.get().addObject());
          put.put("PolicyName", name).put("PolicyDocument", document);
        }
      }
      case Change.AddManagedPolicy(var holder, var name, var document) ->
          manage(holder, name, document);
      case Change.RemovePolicy(var holder, var name) -> {
        Optional<ArrayNode> policies = policies(holder);
        for (int i = policies.map(ArrayNode::size).orElse(0) - 1; i >= 0; i--) {
          if (policies.get().get(i).path("PolicyName").asText().equals(name)) {
            policies.get().remove(i);
          }
        }
      }
      case Change.UpdateTrust(var role, var document) -> {
        Optional<ObjectNode> found = entry("RoleDetailList", "Arn", role.text());
        if (found.isPresent()) {
          found.get().put("AssumeRolePolicyDocument", document);
        }
      }
    }
  }

  private void create(RoleArn role, String trust) throws IOException {
    for (String path : folder.all()) {
      if (path.startsWith("iam") && open(path).get("RoleDetailList") instanceof ArrayNode roles) {
        ObjectNode made = roles.addObject();
        made.put("Path", role.path()).put("RoleName", role.name()).put("Arn", role.text());
        made.put("AssumeRolePolicyDocument", trust);
        made.putArray("RolePolicyList");
        made.putArray("AttachedManagedPolicies");
        return;
      }
    }
  }

  private void manage(Holder holder, String name, String document) throws IOException {
    Optional<ObjectNode> found = entry(holder);
    for (String path : folder.all()) {
      if (found.isPresent() && path.startsWith("iam") && open(path).has("Policies")) {
        String arn = "arn:aws:iam::" + account.digits() + ":policy/" + name;
        found
            .get()
            .withArray("AttachedManagedPolicies")
            .addObject()
            .put("PolicyArn", arn)
            .put("PolicyName", name);
        ObjectNode made = open(path).withArray("Policies").addObject();
        made.put("PolicyName", name).put("Arn", arn).put("DefaultVersionId", "v1");
        made.putArray("PolicyVersionList")
            .addObject()
            .put("VersionId", "v1")
            .put("IsDefaultVersion", true)
            .put("Document", document);
        return;
      }
    }
  }

  private Optional<ArrayNode> policies(Holder holder) throws IOException {
    String list =
        switch (holder) {
          case Holder.Role role -> "RolePolicyList";
          case Holder.User user -> "UserPolicyList";
          case Holder.Group group -> "GroupPolicyList";
        };
    return entry(holder)
        .map(entry -> entry.get(list) instanceof ArrayNode there ? there : entry.putArray(list));
  }

  private Optional<ObjectNode> entry(Holder holder) throws IOException {
    return switch (holder) {
      case Holder.Role(var arn) -> entry("RoleDetailList", "Arn", arn.text());
      case Holder.User(var of, var name) ->
          of.equals(account) ? entry("UserDetailList", "UserName", name) : Optional.empty();
      case Holder.Group(var of, var name) ->
          of.equals(account) ? entry("GroupDetailList", "GroupName", name) : Optional.empty();
    };
  }

  private Optional<ObjectNode> entry(String list, String member, String value) throws IOException {
    for (String path : folder.all()) {
      if (path.startsWith("iam")) {
        for (JsonNode entry : open(path).path(list)) {
          if (entry.path(member).asText().equals(value) && entry instanceof ObjectNode found) {
            return Optional.of(found);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ObjectNode> named(ArrayNode policies, String name) {
    for (JsonNode policy : policies) {
      if (policy.path("PolicyName").asText().equals(name) && policy instanceof ObjectNode found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Optional<ObjectNode> target(TargetId id) throws IOException {
    boolean cluster = id.kind() == TargetKind.PROVISIONED;
    String path = id.region().name() + (cluster ? "/clusters.json" : "/namespaces.json");
    if (!id.account().equals(account) || !folder.all().contains(path)) {
      return Optional.empty();
    }
    for (JsonNode entry : open(path).path(cluster ? "Clusters" : "namespaces")) {
      String name = entry.path(cluster ? "ClusterIdentifier" : "namespaceName").asText();
      if (name.equals(id.name()) && entry instanceof ObjectNode found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private void attach(TargetId id, RoleArn role) throws IOException {
    Optional<ArrayNode> roles = roles(id);
    if (roles.isPresent()) {
      for (int i = roles.get().size() - 1; i >= 0; i--) {
        if (isOf(roles.get().get(i), role.text())) {
          roles.get().remove(i);
        }
      }
      add(roles.get(), id, role.text());
    }
  }

  private static boolean isOf(JsonNode attached, String arn) {
    return attached.isTextual()
        ? attached.asText().equals(arn)
            || attached.asText().matches(".*iamRoleArn=\\Q" + arn + "\\E[,)].*")
        : attached.path("IamRoleArn").asText().equals(arn);
  }

  private void settle(TargetId id) throws IOException {
    Optional<ArrayNode> roles = roles(id);
    for (int i = roles.map(ArrayNode::size).orElse(0) - 1; i >= 0; i--) {
      String text = roles.get().get(i).toString();
      if (text.contains("removing")) {
        roles.get().remove(i);
      } else if (roles.get().get(i) instanceof ObjectNode role) {
        role.put("ApplyStatus", "in-sync");
      } else {
        roles.get().set(i, roles.get().get(i).asText().replace("adding", "in-sync"));
      }
    }
  }

  private Optional<ArrayNode> roles(TargetId id) throws IOException {
    String list = isText(id) ? "iamRoles" : "IamRoles";
    return target(id)
        .map(entry -> entry.get(list) instanceof ArrayNode there ? there : entry.putArray(list));
  }

  /// A namespace writes its roles as texts.
  private static boolean isText(TargetId id) {
    return id.kind() == TargetKind.SERVERLESS;
  }

  private static void add(ArrayNode roles, TargetId id, String arn) {
    if (isText(id)) {
      roles.add("IamRole(applyStatus=in-sync, iamRoleArn=" + arn + ")");
    } else {
      roles.addObject().put("IamRoleArn", arn).put("ApplyStatus", "in-sync");
    }
  }

  private ObjectNode open(String path) throws IOException {
    ObjectNode before = touched.get(path);
    if (before == null) {
      before = Quoted.read(folder.text(path));
      touched.put(path, before);
    }
    return before;
  }
}
