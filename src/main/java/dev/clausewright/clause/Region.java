package dev.clausewright.clause;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a Region, such as `us-west-2` (2.7). It may be newer than this program: see
/// [#isKnown()].
public record Region(String name) implements Value {
  private static final Pattern ZONE = Pattern.compile("([a-z]{2,4}(?:-[a-z]+)+-\\d+)[a-z]");

  public Region {
    if (Partition.ofRegion(name).isEmpty()) {
      throw new IllegalArgumentException("not the name of a Region");
    }
  }

  public static Reading<Region> read(String text) {
    return Pasted.read(text, Region::readClean);
  }

  private static Reading<Region> readClean(String text) {
    if (text.isEmpty()) {
      return Reading.wrong(Faults.nothing("the Region", "Write its name, such as us-west-2."));
    }
    if (Partition.ofRegion(text).isPresent()) {
      return Reading.valid(new Region(text));
    }
    Matcher zone = ZONE.matcher(text);
    if (zone.matches() && Partition.ofRegion(zone.group(1)).isPresent()) {
      return Reading.wrong(
          Fault.of(
              "2.7",
              text + " is an Availability Zone, not a Region.",
              "REGION takes the Region’s name, without the letter at its end.",
              new Repair("Use " + zone.group(1), zone.group(1))));
    }
    Optional<String> named = RegionNames.find(text);
    String lower = text.toLowerCase(Locale.ROOT);
    if (named.isPresent()) {
      return Reading.wrong(
          Fault.of(
              "2.7",
              "“" + text + "” is what the console shows, not the Region’s name.",
              "REGION takes the short name.",
              new Repair("Use " + named.get(), named.get())));
    }
    if (Partition.ofRegion(lower).isPresent()) {
      return Reading.wrong(
          Fault.of(
              "2.7",
              "Region names are written in lower case.",
              "Redshift looks for exactly this name.",
              new Repair("Use " + lower, lower)));
    }
    return Reading.wrong(
        Fault.of(
            "2.7",
            "“" + text + "” is not the name of a Region.",
            "Write a name such as us-west-2 or eu-central-1."));
  }

  /// Whether the Region is one of those known to have Redshift; others may be new.
  public boolean isKnown() {
    return partition().regions().contains(name);
  }

  public Partition partition() {
    return Partition.ofRegion(name).orElseThrow();
  }

  @Override
  public String text() {
    return name;
  }
}
