package dev.clausewright.remedy;

import dev.clausewright.clause.Bucket;
import dev.clausewright.need.Action;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Holder;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The least policy that a statement needs (4.2). Only what is surely needed is in it.
public final class MinimalPolicy {
  private MinimalPolicy() {}

  /// For whoever the data is read or written as; empty text where nothing is needed (P-18).
  public static String of(Ask ask) {
    return of(
        ask,
        Needs.of(ask).required().stream()
            .filter(need -> !(need.holder() instanceof Holder.ForwardingRole))
            .toList());
  }

  /// For a role of the chain that only passes on.
  ///
  /// @param hop from 1
  public static String ofHop(Ask ask, int hop) {
    return of(
        ask,
        Needs.of(ask).required().stream()
            .filter(
                need ->
                    need.holder() instanceof Holder.ForwardingRole(int number, var _)
                        && number == hop)
            .toList());
  }

  /// For these needs only.
  public static String of(Ask ask, List<Need> needs) {
    List<Grant> grants = grants(ask, needs);
    return grants.isEmpty() ? "" : JsonText.document(grants);
  }

  static List<Grant> grants(Ask ask, List<Need> needs) {
    Map<String, List<Need>> groups = new LinkedHashMap<>();
    for (Need need : needs) {
      groups.computeIfAbsent(group(need), _ -> new ArrayList<>()).add(need);
    }
    List<Grant> grants = new ArrayList<>();
    Set<String> sids = new LinkedHashSet<>();
    for (List<Need> group : groups.values()) {
      String sid = sid(group.getFirst().action());
      for (int n = 2; !sids.add(sid); n++) {
        sid = sid(group.getFirst().action()) + n;
      }
      grants.add(grant(ask, sid, group));
    }
    return grants;
  }

  /// What goes into one statement: listing by bucket, because its condition is about one bucket.
  private static String group(Need need) {
    return need.resource() instanceof Pattern.WholeBucket(var _, Bucket bucket, var _)
        ? sid(need.action()) + " " + bucket.name()
        : sid(need.action());
  }

  private static String sid(Action action) {
    return switch (action) {
      case LIST_BUCKET -> "List";
      case GET_OBJECT -> "Read";
      case PUT_OBJECT -> "Write";
      case DELETE_OBJECT -> "Delete";
      case GET_BUCKET_LOCATION, LIST_BUCKET_UPLOADS, GET_ENCRYPTION -> "Bucket";
      case LIST_UPLOAD_PARTS, ABORT_UPLOAD -> "Uploads";
      case SCAN, DESCRIBE_TABLE -> "Table";
      case LIST_INSTANCES -> "Nodes";
      case DECRYPT, GENERATE_DATA_KEY -> "Key";
      case ASSUME_ROLE -> "NextRole";
    };
  }

  private static Grant grant(Ask ask, String sid, List<Need> group) {
    List<String> actions = group.stream().map(need -> need.action().text()).distinct().toList();
    List<String> resources =
        group.stream().map(need -> need.resource().policyText()).distinct().toList();
    Grant grant = Grant.allow(sid, actions, resources);
    if (group.getFirst().action() != Action.LIST_BUCKET) {
      return grant;
    }
    List<String> prefixes = group.stream().map(MinimalPolicy::prefix).distinct().toList();
    boolean open = prefixes.contains("*") || manifestNotAtHand(ask, group);
    return open ? grant : grant.when("StringLike", "s3:prefix", prefixes);
  }

  /// A prefix where keys are matched by it, else the one key that is looked for.
  private static String prefix(Need need) {
    String prefix =
        need.resource() instanceof Pattern.WholeBucket(var _, var _, String key)
            ? Pattern.escaped(key)
            : "";
    boolean set =
        prefix.isEmpty() || need.id().id().equals("P-01") || need.id().id().equals("P-12");
    return set ? prefix + "*" : prefix;
  }

  /// 4.2: without the manifest nobody knows which keys it lists.
  private static boolean manifestNotAtHand(Ask ask, List<Need> group) {
    return ask.facts().manifestEntries().isEmpty()
        && group.stream().anyMatch(need -> need.id().id().equals("P-03"));
  }
}
