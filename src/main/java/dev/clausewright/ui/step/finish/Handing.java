package dev.clausewright.ui.step.finish;

import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.preview.Ground;
import dev.clausewright.ui.work.Work;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/**
 * What the last step needs of the window.
 *
 * @param file asks for a file to save to; empty when the person thinks better of it
 * @param say tells in one line what was done
 * @param rehearsal offers to try the statement without loading, where that can be
 * @param startAnew begins at the first step again, with nothing
 */
public record Handing(
    Work work,
    Ground ground,
    Clipping clipping,
    ObservableValue<Told> told,
    Supplier<Optional<Path>> file,
    BiConsumer<Status, String> say,
    Region rehearsal,
    Runnable startAnew) {}
