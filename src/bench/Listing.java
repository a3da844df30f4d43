import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.rules.Era;
import dev.clausewright.secret.Vault;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.diagnose.folder.FolderPage;
import dev.clausewright.ui.step.Session;
import dev.clausewright.ui.step.Setting;
import dev.clausewright.ui.step.statement.Start;
import dev.clausewright.ui.work.Work;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

/**
 * A folder with 100,000 statements in the table of Diagnose: reading it, sorting by each column,
 * and a letter in the filter, each until it is painted. After {@code mvn package}: {@code java
 * -Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.pulse=1000 -cp 'target/app/*'
 * src/bench/Listing.java}.
 */
public final class Listing {
  private static final int FILES = 1_000;
  private static final int STATEMENTS = 100;
  private static final int ROUNDS = 5;

  private Listing() {}

  public static void main(String[] arguments) throws Exception {
    Painted.begin();
    Path folder = Files.createTempDirectory("bench");
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < STATEMENTS; i++) {
        int number = (file * 7919 + i * 104_729) % 99_991;
        text.append("copy sales.t").append(number).append(" from 's3://lake/in/'\n  ");
        text.append(
            i % 3 == 0
                ? "credentials 'aws_iam_role=arn:aws:iam::123456789012:role/r' csv;\n"
                : i % 3 == 1 ? "iam_role default csv;\n" : "iam_role 'x' csv region;\n");
      }
      Files.writeString(folder.resolve("job" + file + ".sql"), text);
    }
    try (Work work = new Work()) {
      FolderPage page =
          Painted.on(
              () ->
                  new FolderPage(
                      new Setting(
                          new SimpleObjectProperty<>(TrainingAccount.open()),
                          work,
                          InstantSource.system()),
                      new Session(Start.draft(), new Vault()),
                      (path, line) -> {}));
      Scene scene = Painted.on(() -> new Scene(page, 808, 700));
      Painted.on(
          () -> {
            new Theme().dress(scene);
            return scene;
          });
      Painted.show(scene);
      TableView<?> table = (TableView<?>) scene.lookup(".folder-table");
      int all = FILES * STATEMENTS;
      BooleanSupplier read = () -> table.getItems().size() > all;
      Painted.Time reading = Painted.after(scene, () -> page.read(folder, Era.latest()), read);
      System.out.printf("%,d statements read       %8.0f ms%n", all, reading.wall() / 1e6);
      for (TableColumn<?, ?> column : table.getColumns()) {
        System.out.printf("sorted by %-16s %s%n", column.getText(), sorted(scene, table, column));
      }
      TextField words = (TextField) scene.lookup(".filter-chips .text-field");
      Painted.Time[] letters = new Painted.Time[ROUNDS * 4];
      for (int i = 0; i < letters.length; i++) {
        String typed = "t99".substring(0, i % 4 == 3 ? 0 : i % 4 + 1);
        letters[i] = Painted.after(scene, () -> words.setText(typed));
      }
      System.out.printf("a letter in the filter     %s%n", Painted.told(letters));
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
    System.exit(0);
  }

  private static <T> String sorted(Scene scene, TableView<T> table, TableColumn<?, ?> column)
      throws Exception {
    Painted.Time[] times = new Painted.Time[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      boolean down = i % 2 == 1;
      times[i] = Painted.after(scene, () -> sort(table, column, down));
    }
    return Painted.told(times);
  }

  private static <T> void sort(TableView<T> table, TableColumn<?, ?> by, boolean down) {
    table
        .getColumns()
        .forEach(
            column -> {
              if (column == by) {
                column.setSortType(
                    down ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(java.util.List.of(column));
                table.sort();
              }
            });
  }
}
