package dev.clausewright.remedy;

import dev.clausewright.account.Permission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The least policy with which whoever asks an account could read what it was not told: for an
/// administrator. It allows reading only.
public final class ReadingPolicy {
  private ReadingPolicy() {}

  /// The document; empty text where nothing is lacking.
  public static String of(List<Permission> lacking) {
    Map<String, TreeSet<String>> actions = new TreeMap<>();
    for (Permission permission : lacking) {
      actions.computeIfAbsent(permission.resource(), _ -> new TreeSet<>()).add(permission.action());
    }
    Map<List<String>, List<String>> resources = new LinkedHashMap<>();
    actions.forEach(
        (resource, these) ->
            resources.computeIfAbsent(List.copyOf(these), _ -> new ArrayList<>()).add(resource));
    List<Grant> grants = new ArrayList<>();
    resources.forEach(
        (these, those) ->
            grants.add(Grant.allow("ClausewrightReads" + (grants.size() + 1), these, those)));
    return grants.isEmpty() ? "" : JsonText.document(grants);
  }
}
