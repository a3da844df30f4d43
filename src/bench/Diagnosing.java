import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.Choosing;
import dev.clausewright.ui.diagnose.Diagnose;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.statement.Start;
import dev.clausewright.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/**
 * What a person waits for in Diagnose: a script of 100 KB, 1 MB and 20 MB from the request to its
 * first paint, reading the file included, the same until its findings are shown, and what the
 * application thread works for a key typed into its middle: median and 99th percentile. After
 * {@code mvn package}: {@code java -Dglass.platform=Headless -Dprism.order=sw
 * -Djavafx.animation.pulse=1000 -cp 'target/app/*' src/bench/Diagnosing.java}.
 */
public final class Diagnosing {
  private static final int KEYS = 15;
  private static final int WARM = 10;
  private static final int[] SIZES = {100_000, 100_000, 1_000_000, 20_000_000};

  /** Every block has one finding for each of its statements, as a neglected repository has. */
  private static final String BLOCK =
      """
      -- nightly load
      create temp table stage (like sales.listing);
      copy stage from 's3://lake/in/listing/2026/'
        credentials 'aws_iam_role=arn:aws:iam::123456789012:role/lake-loader'
        csv gzip dateformat 'auto' timeformat 'auto' maxerror 10 region 'eu-west-1';
      insert into sales.listing select s.listid, s.sellerid, s.dateid, s.numtickets, s.priceperticket
        from stage s left join sales.listing l on l.listid = s.listid where l.listid is null;
      """;

  private Diagnosing() {}

  public static void main(String[] arguments) throws Exception {
    Painted.begin();
    Path folder = Files.createTempDirectory("bench");
    try (Work work = new Work()) {
      Diagnose diagnose =
          Painted.on(
              () ->
                  new Diagnose(
                      new Setting(
                          new SimpleObjectProperty<>(TrainingAccount.open()),
                          work,
                          InstantSource.system()),
                      new Session(Start.draft(), new Vault()),
                      Choosing.OF_THE_SYSTEM,
                      () -> {}));
      Scene scene = Painted.on(() -> new Scene(diagnose.node(), 1180, 760));
      Painted.on(
          () -> {
            new Theme().dress(scene);
            return scene;
          });
      Painted.show(scene);
      System.out.printf(
          "%10s %14s %14s %22s %8s%n", "script", "first paint", "findings", "key", "of 100 KB");
      double small = 0;
      for (int round = 0; round < SIZES.length; round++) {
        Painted.on(
            () -> {
              while (diagnose.isUnsaved()) {
                diagnose.undo(); // or it would ask
              }
              return true;
            });
        Path file = folder.resolve("script" + round + ".sql");
        Files.writeString(file, BLOCK.repeat(SIZES[round] / BLOCK.length()));
        CodeArea area = (CodeArea) scene.lookup(".code-area");
        int lines = SIZES[round] / BLOCK.length() * 7;
        long begun = System.nanoTime();
        Painted.Time opened =
            Painted.after(
                scene, () -> diagnose.open(file), () -> area.getParagraphCount() >= lines);
        BooleanSupplier found =
            () -> ((ListView<?>) scene.lookup(".remarks")).getItems().size() >= lines / 7;
        Painted.after(scene, () -> {}, found);
        double findings = (System.nanoTime() - begun) / 1e6;
        Painted.Time[] keys = typed(scene, area, lines / 2);
        small = round == 1 ? Painted.at(keys, 50) : small;
        if (round > 0) {
          System.out.printf(
              "%8d K %11.0f ms %11.0f ms %22s %8.2f%n",
              SIZES[round] / 1000,
              opened.wall() / 1e6,
              findings,
              Painted.told(keys),
              Painted.at(keys, 50) / small);
        }
        Files.delete(file);
      }
    }
    Files.delete(folder);
    System.exit(0);
  }

  /** Letters typed one by one into a line in the middle, each painted before the next. */
  private static Painted.Time[] typed(Scene scene, CodeArea area, int line) throws Exception {
    Painted.after(
        scene,
        () -> {
          area.requestFocus();
          area.select(TextPos.ofLeading(line, 0));
        });
    Painted.Time[] keys = new Painted.Time[KEYS];
    for (int i = -WARM; i < KEYS; i++) {
      keys[Math.max(0, i)] = Painted.after(scene, () -> type(area, "x"));
    }
    return keys;
  }

  private static void type(Node into, String character) {
    Event.fireEvent(
        into,
        new KeyEvent(
            KeyEvent.KEY_TYPED,
            character,
            character,
            KeyCode.UNDEFINED,
            false,
            false,
            false,
            false));
  }
}
