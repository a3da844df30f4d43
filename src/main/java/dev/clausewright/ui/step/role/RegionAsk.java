package dev.clausewright.ui.step.role;

import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Picker;
import dev.clausewright.ui.control.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the cluster is, for when nobody knows which one it is; both may stay open. */
final class RegionAsk extends HBox {
  private static final List<Optional<Region>> REGIONS = regions();

  private final Picker<Optional<Region>> region;
  private final Picker<Partition> partition;
  private BiConsumer<Optional<Region>, Partition> changed = (r, p) -> {};

  RegionAsk() {
    region = new Picker<>("Region of the cluster", RegionAsk::words, RegionAsk::drawn);
    region.setId("cluster-region");
    region.onChosen(
        chosen -> {
          Partition own = chosen.map(Region::partition).orElseGet(this::partition);
          changed.accept(chosen, own);
        });
    partition = new Picker<>("Partition", Partition::id, p -> Words.body(p.id()));
    partition.setId("cluster-partition");
    partition.onChosen(chosen -> changed.accept(Optional.empty(), chosen));
    Field where = new Field("Its Region", region).withoutMessage();
    where.getStyleClass().add("cluster-field");
    Field what = new Field("Partition", partition).withoutMessage();
    what.getStyleClass().add("partition-field");
    Label because =
        Words.wrapping(
            Words.small("Attachment and Region stay unknown in the check, never passed."));
    VBox note = new VBox(because);
    note.setAlignment(Pos.BOTTOM_LEFT);
    note.setMinWidth(0);
    HBox.setHgrow(note, Priority.ALWAYS);
    getStyleClass().add("sp-16");
    getChildren().addAll(where, what, note);
  }

  RegionAsk onChanged(BiConsumer<Optional<Region>, Partition> consumer) {
    changed = consumer;
    return this;
  }

  void put(Optional<Region> now, Partition in) {
    region.put(REGIONS, Optional.of(now));
    partition.put(Arrays.asList(Partition.values()), Optional.of(in));
  }

  private Partition partition() {
    Partition now = partition.getValue();
    return now == null ? Partition.AWS : now;
  }

  private static String words(Optional<Region> region) {
    return region.map(Region::name).orElse("Not known");
  }

  private static Node drawn(Optional<Region> region) {
    return region.isEmpty() ? Words.quiet("Not known") : Words.body(words(region));
  }

  private static List<Optional<Region>> regions() {
    List<Optional<Region>> all = new ArrayList<>();
    all.add(Optional.empty());
    for (Partition partition : Partition.values()) {
      partition.regions().forEach(name -> all.add(Optional.of(new Region(name))));
    }
    return List.copyOf(all);
  }
}
