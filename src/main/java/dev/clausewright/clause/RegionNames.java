package dev.clausewright.clause;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that the console shows for Regions.
final class RegionNames {
  private static final Pattern IN_PARENTHESES = Pattern.compile("[^()]*\\(([^()]+)\\)");

  private static final Map<String, String> BY_PLACE =
      Map.ofEntries(
          Map.entry("n. virginia", "us-east-1"),
          Map.entry("ohio", "us-east-2"),
          Map.entry("n. california", "us-west-1"),
          Map.entry("oregon", "us-west-2"),
          Map.entry("cape town", "af-south-1"),
          Map.entry("hong kong", "ap-east-1"),
          Map.entry("taipei", "ap-east-2"),
          Map.entry("tokyo", "ap-northeast-1"),
          Map.entry("seoul", "ap-northeast-2"),
          Map.entry("osaka", "ap-northeast-3"),
          Map.entry("mumbai", "ap-south-1"),
          Map.entry("hyderabad", "ap-south-2"),
          Map.entry("singapore", "ap-southeast-1"),
          Map.entry("sydney", "ap-southeast-2"),
          Map.entry("jakarta", "ap-southeast-3"),
          Map.entry("melbourne", "ap-southeast-4"),
          Map.entry("malaysia", "ap-southeast-5"),
          Map.entry("new zealand", "ap-southeast-6"),
          Map.entry("thailand", "ap-southeast-7"),
          Map.entry("calgary", "ca-west-1"),
          Map.entry("frankfurt", "eu-central-1"),
          Map.entry("zurich", "eu-central-2"),
          Map.entry("stockholm", "eu-north-1"),
          Map.entry("milan", "eu-south-1"),
          Map.entry("spain", "eu-south-2"),
          Map.entry("ireland", "eu-west-1"),
          Map.entry("london", "eu-west-2"),
          Map.entry("paris", "eu-west-3"),
          Map.entry("tel aviv", "il-central-1"),
          Map.entry("uae", "me-central-1"),
          Map.entry("bahrain", "me-south-1"),
          Map.entry("sao paulo", "sa-east-1"),
          Map.entry("são paulo", "sa-east-1"),
          Map.entry("beijing", "cn-north-1"),
          Map.entry("ningxia", "cn-northwest-1"));

  private RegionNames() {}

  /// The Region that "US West (Oregon)" or "Oregon" names.
  static Optional<String> find(String text) {
    Matcher inside = IN_PARENTHESES.matcher(text);
    String place = inside.matches() ? inside.group(1) : text;
    return Optional.ofNullable(BY_PLACE.get(place.strip().toLowerCase(Locale.ROOT)));
  }
}
