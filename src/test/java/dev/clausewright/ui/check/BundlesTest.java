package dev.clausewright.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.check.CheckId;
import dev.clausewright.ui.control.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BundlesTest {
  @Test
  void whatPassedBeforeAFailureInALongListBecomesOneRow() {
    List<Line> folded = Bundles.of(lines("pppppfss"), Set.of());
    assertThat(folded)
        .extracting(Line::name)
        .containsExactly("5 checks", "row 5", "row 6", "row 7");
    assertThat(folded.getFirst().detail()).startsWith("row 0 · row 1");
  }

  @Test
  void openingItShowsThemAgain() {
    CheckId bundle = Bundles.of(lines("pppppfss"), Set.of()).getFirst().id();
    assertThat(Bundles.isBundle(bundle)).isTrue();
    assertThat(Bundles.of(lines("pppppfss"), Set.of(bundle))).isEqualTo(lines("pppppfss"));
  }

  @Test
  void aShortListOrOneWithoutFailureStaysAsItIs() {
    assertThat(Bundles.of(lines("pppppfs"), Set.of())).hasSize(7);
    assertThat(Bundles.of(lines("pppppppp"), Set.of())).hasSize(8);
  }

  private static List<Line> lines(String states) {
    List<Line> lines = new ArrayList<>();
    Arrays.stream(states.split(""))
        .forEach(
            state ->
                lines.add(
                    new Line(
                        new CheckId("id-" + lines.size()),
                        status(state),
                        "row " + lines.size(),
                        "",
                        "",
                        Optional.empty())));
    return lines;
  }

  private static Status status(String state) {
    return switch (state) {
      case "p" -> Status.PASSED;
      case "f" -> Status.FAILED;
      default -> Status.SKIPPED;
    };
  }
}
