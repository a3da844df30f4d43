package dev.clausewright.ui.step.options;

import dev.clausewright.clause.Flag;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Word;
import dev.clausewright.ui.control.Field;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.step.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** UNLOAD: format, folders, sizes, what is there already, encryption, and a closed section. */
final class UnloadOptions extends VBox implements OptionsForm {
  private enum Manifest {
    NONE("None"),
    PLAIN("Plain"),
    SIZES("With sizes");

    private final String words;

    Manifest(String words) {
      this.words = words;
    }
  }

  private final FormatBar format;
  private final Compression compression;
  private final TextKnob widths;
  private final Folders folders;
  private final TextKnob size;
  private final TextKnob group;
  private final Segments<Boolean> parallel =
      new Segments<>("Write in parallel", List.of(true, false), on -> on ? "On" : "Off");
  private final Segments<Manifest> manifest =
      new Segments<>("Manifest", List.of(Manifest.values()), m -> m.words);
  private final ExistingFiles existing;
  private final TargetKey key;
  private final Fold more;

  UnloadOptions(Session session) {
    this.format = new FormatBar(session);
    this.compression = new Compression(session);
    this.widths =
        new TextKnob(session, Option.FIXEDWIDTH, Optional.of("widths"), entry -> entry)
            .prompt("id:8,name:30,price:10");
    this.folders = new Folders(session);
    this.size = new TextKnob(session, Option.MAXFILESIZE).prompt("6.2 GB");
    this.group = new TextKnob(session, Option.ROWGROUPSIZE).prompt("32 MB");
    this.existing = new ExistingFiles(session);
    this.key = new TargetKey(session);
    this.more =
        new Fold(
            "How a line looks, names, Region",
            Stream.of(
                    Option.HEADER,
                    Option.ADDQUOTES,
                    Option.ESCAPE,
                    Option.DELIMITER,
                    Option.NULL,
                    Option.EXTENSION,
                    Option.REGION)
                .map(option -> Knobs.of(session, option, Verb.UNLOAD))
                .toList());
    parallel.onChosen(on -> session.edit(now -> parallel(now, on)));
    manifest.onChosen(m -> session.edit(now -> manifest(now, m)));
    Rows card = new Rows();
    card.getChildren().add(more);
    HBox sizes = new HBox(compression, grown(size.node()), grown(group.node()));
    sizes.getStyleClass().add("line-fields");
    HBox writing =
        new HBox(
            new Field("Write in parallel", parallel).withoutMessage(),
            new Field("Manifest", manifest).withoutMessage());
    writing.getStyleClass().add("fields");
    getStyleClass().add("form");
    getChildren().addAll(format, widths.node(), folders, sizes, writing, existing, key, card);
  }

  @Override
  public VBox node() {
    return this;
  }

  @Override
  public void show(Statement statement) {
    format.show(statement);
    compression.show(statement);
    Knob.seen(widths.node(), statement.says(Option.FIXEDWIDTH));
    folders.show(statement);
    size.show(statement);
    group.show(statement);
    parallel.put(!statement.value(Option.PARALLEL).filter(UnloadOptions::off).isPresent());
    manifest.put(manifest(statement));
    existing.show(statement);
    key.show(statement);
    more.show(statement);
  }

  @Override
  public Optional<Node> fieldOf(Slot slot) {
    Option option = slot.option().orElse(null);
    return Stream.concat(Stream.of(widths, folders.knob(), size, group), more.knobs().stream())
        .filter(knob -> knob.option() == option && knob.node().isManaged())
        .findFirst()
        .map(this::opened)
        .or(() -> existing.focusOf(slot))
        .or(() -> key.focusOf(slot))
        .or(() -> compression.focusOf(slot))
        .or(() -> option == Option.PARALLEL ? first(parallel) : Optional.empty())
        .or(() -> option == Option.MANIFEST ? first(manifest) : Optional.empty())
        .or(() -> option == null ? Optional.empty() : format.focus());
  }

  @Override
  public Optional<Node> insist() {
    return Stream.concat(
            Stream.concat(Stream.of(widths, folders.knob(), size, group), more.knobs().stream())
                .map(Knob::insist),
            Stream.of(key.insist()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Node opened(Knob knob) {
    if (more.knobs().contains(knob)) {
      more.open();
    }
    return knob.focus();
  }

  private static Optional<Node> first(Segments<?> segments) {
    return Optional.of(segments.getChildren().getFirst());
  }

  private static boolean off(Value value) {
    return value.equals(new Word("OFF")) || value.equals(new Word("FALSE"));
  }

  private static Statement parallel(Statement now, boolean on) {
    return on ? now.drop(Slot.of(Option.PARALLEL)) : now.put(Option.PARALLEL, new Word("OFF"));
  }

  private static Manifest manifest(Statement statement) {
    return statement
        .value(Option.MANIFEST)
        .map(value -> value instanceof Flag ? Manifest.PLAIN : Manifest.SIZES)
        .orElse(Manifest.NONE);
  }

  private static Statement manifest(Statement now, Manifest chosen) {
    return switch (chosen) {
      case NONE -> now.drop(Slot.of(Option.MANIFEST));
      case PLAIN -> now.put(Option.MANIFEST);
      case SIZES -> now.put(Option.MANIFEST, new Word("VERBOSE"));
    };
  }

  private static Node grown(Node node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    return node;
  }
}
