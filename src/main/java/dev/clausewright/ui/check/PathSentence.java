package dev.clausewright.ui.check;

import dev.clausewright.check.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way as a sentence, for those who hear it. */
final class PathSentence {
  private PathSentence() {}

  static String of(Route route) {
    List<String> legs = new ArrayList<>();
    for (int i = 0; i < route.legs().size(); i++) {
      Route.Leg leg = route.legs().get(i);
      String caption = leg.caption().isBlank() ? "" : ", " + leg.caption();
      legs.add(
          "from %s to %s: %s%s"
              .formatted(
                  name(route.stops().get(i)),
                  name(route.stops().get(i + 1)),
                  PathLooks.word(leg.look()),
                  caption));
    }
    return legs.isEmpty() ? "" : "The way to the data, " + String.join("; ", legs) + ".";
  }

  private static String name(Route.Stop stop) {
    return stop.caption().toLowerCase(Locale.ROOT) + " " + stop.name();
  }
}
