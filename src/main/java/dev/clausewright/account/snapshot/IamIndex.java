package dev.clausewright.account.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where everything stands in the pages of get-account-authorization-details, all pages merged.
final class IamIndex {
  record Role(String arn, String id, Passage trust, Grants grants) {}

  record User(String arn, String id, List<String> groups, Grants grants) {}

  record Group(String name, Grants grants) {}

  private final Map<String, Role> roles = new LinkedHashMap<>();
  private final Map<String, User> users = new TreeMap<>();
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, Passage> managed = new LinkedHashMap<>();
  private static final Pattern NUMBERED = Pattern.compile("iam-(\\d{1,6})\\.json");

  private final SortedSet<Integer> numbers = new TreeSet<>();
  private boolean lastPage;

  /// Adds a page's entries; an entry that another page has already stays as it was.
  void add(IamPage page) {
    page.roles().forEach(role -> roles.putIfAbsent(role.arn(), role));
    page.users().forEach(user -> users.putIfAbsent(nameOf(user.arn()), user));
    page.groups().forEach(group -> groups.putIfAbsent(group.name(), group));
    page.managed().forEach(managed::putIfAbsent);
    lastPage |= !page.truncated();
  }

  boolean isEmpty() {
    return roles.isEmpty() && users.isEmpty();
  }

  /// The number of the account that the pages are about.
  Optional<String> account() {
    return roles.keySet().stream()
        .findFirst()
        .or(() -> users.values().stream().map(User::arn).findFirst())
        .map(IamIndex::accountOf);
  }

  /// The number in an ARN; empty if there is none.
  static String accountOf(String arn) {
    String[] parts = arn.split(":", 6);
    return parts.length == 6 ? parts[4] : "";
  }

  /// Notes a file's name: of `iam-1.json` and `iam-3.json` the one between them is missing.
  void named(String path) {
    Matcher number = NUMBERED.matcher(path);
    if (number.matches()) {
      numbers.add(Integer.valueOf(number.group(1)));
    }
  }

  /// Whether no page is missing, as far as the pages themselves and their names tell.
  boolean isWhole() {
    return lastPage && (numbers.isEmpty() || numbers.last() <= numbers.size());
  }

  Map<String, Role> roles() {
    return Collections.unmodifiableMap(roles);
  }

  Map<String, User> users() {
    return Collections.unmodifiableMap(users);
  }

  Optional<Group> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  /// The default version of a managed policy; none where a filter left it out.
  Optional<Passage> managed(String arn) {
    return Optional.ofNullable(managed.get(arn));
  }

  static String nameOf(String arn) {
    return arn.substring(arn.lastIndexOf('/') + 1);
  }
}
