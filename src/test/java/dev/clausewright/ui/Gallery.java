package dev.clausewright.ui;

import dev.clausewright.ui.control.Buttons;
import dev.clausewright.ui.control.Callout;
import dev.clausewright.ui.control.Chip;
import dev.clausewright.ui.control.ChoiceCard;
import dev.clausewright.ui.control.CodeLine;
import dev.clausewright.ui.control.CodeView;
import dev.clausewright.ui.control.FieldState;
import dev.clausewright.ui.control.Piece;
import dev.clausewright.ui.control.Rows;
import dev.clausewright.ui.control.SecretEntry;
import dev.clausewright.ui.control.Segments;
import dev.clausewright.ui.control.Status;
import dev.clausewright.ui.control.StepGlyph;
import dev.clausewright.ui.control.TextEntry;
import dev.clausewright.ui.control.Theme;
import dev.clausewright.ui.control.Why;
import dev.clausewright.ui.control.WhyPopover;
import dev.clausewright.ui.control.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every control in every state, inside the window's frame: for pictures and for tests. */
final class Gallery {
  static final Why WHY =
      new Why(
          "Why no ESCAPE with CSV?",
          "X-27",
          "A CSV file writes a quote inside a value twice. ESCAPE would be a second way.",
          "CSV cannot be used with FIXEDWIDTH, REMOVEQUOTES or ESCAPE.",
          List.of(new Why.Fact("Certainty", "documented")),
          "Your files escape with backslashes? Choose Delimited.");

  private Gallery() {}

  static Frame frame(Theme theme) {
    StepBar bar = new StepBar(index -> {});
    bar.show(
        List.of(
            new StepBar.Row("Statement", "COPY from S3", StepGlyph.State.DONE, false),
            new StepBar.Row("Access", "Role", StepGlyph.State.HERE, true),
            new StepBar.Row("Options", "", StepGlyph.State.UNTOUCHED, false),
            new StepBar.Row("Keys", "1 problem", StepGlyph.State.NEEDS, false),
            new StepBar.Row("Check", "1 failed", StepGlyph.State.FAILED, false)));
    Page page = new Page();
    page.show(controls());
    page.footer(Buttons.outlined("Back", () -> {}), Buttons.primary("Next: Access", () -> {}));
    MenuButton account = new MenuButton("Training account");
    account.getStyleClass().add("flat");
    Header header =
        new Header(
            theme,
            Buttons.icon("Undo", Feather.CORNER_UP_LEFT, () -> {}),
            Buttons.icon("Redo", Feather.CORNER_UP_RIGHT, () -> {}),
            account,
            () -> {});
    VBox preview = new VBox(code());
    preview.getStyleClass().add("preview");
    return new Frame(theme, header, bar, page, preview);
  }

  static VBox controls() {
    List<ChoiceCard> cards =
        List.of(
            ChoiceCard.small(Feather.DOWNLOAD, "COPY", "Load data into a table"),
            ChoiceCard.small(Feather.PACKAGE, "CREATE LIBRARY", "Install a Python module"),
            ChoiceCard.large("With a role", Chip.of("Recommended", "accent"), "Recommended."));
    ChoiceCard.exclusive(cards, card -> {});
    cards.getFirst().setSelected(true);
    Segments<String> segments = new Segments<>("From", List.of("S3", "DynamoDB", "EMR"), s -> s);
    segments.filling().put("S3");
    segments.forbid("EMR", "Not with a manifest");
    TextEntry problem = new TextEntry("Location", Gallery::judge).code();
    problem.trailing(link()).aside("a prefix");
    problem.put("lake/in");
    TextEntry valid = new TextEntry("Target", Gallery::judge).code().prompt("s3://");
    valid.put("s3://lake/in");
    SecretEntry secret = new SecretEntry("Secret", s -> FieldState.doubtful("Look at it."));
    secret.put("canary".toCharArray());
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().addAll("gzip", "zstd");
    combo.setAccessibleText("Compression");
    VBox page =
        new VBox(8, Words.title("Everything"), new HBox(12, cards.toArray(ChoiceCard[]::new)));
    page.getChildren().addAll(segments, problem, valid, secret, combo, rows(), chips());
    page.getChildren()
        .add(new Callout(Status.WARNING.icon(), Words.strong("Look")).tinted(Status.WARNING));
    return page;
  }

  static CodeView code() {
    CodeView code = new CodeView(place -> {});
    Piece keyword = new Piece.Token("iam_role ", Piece.Ink.KEYWORD);
    Piece arn = new Piece.Token("'arn:aws:iam::123456789012:role/lake-loader'", Piece.Ink.STRING);
    Piece wrong = new Piece.Token("'\"\"'", Piece.Ink.STRING, Optional.of(Piece.Mark.ERROR));
    code.show(
        List.of(
            new CodeLine(1, List.of(keyword, arn), true, "iam_role"),
            new CodeLine(2, List.of(new Piece.Hole("access: step 2", "access")), false, "open"),
            new CodeLine(3, List.of(new Piece.Hidden("session-token", true)), false, "hidden"),
            new CodeLine(4, List.of(wrong), false, "quote")));
    return code;
  }

  static Hyperlink link() {
    return WhyPopover.link("Why?", WHY);
  }

  static FieldState judge(String text) {
    return text.isEmpty()
        ? FieldState.untouched("Begins with s3://")
        : text.startsWith("s3://")
            ? FieldState.valid("Fine")
            : FieldState.problem("Must begin with s3://", "Add it", () -> {});
  }

  private static Rows rows() {
    Rows rows = new Rows();
    for (Status status : Status.values()) {
      rows.opening().show(status, "List the bucket", "s3:ListBucket on lake", status.word());
    }
    rows.row44(StepGlyph.ring(1), Words.body("lake-loader"));
    return rows;
  }

  private static HBox chips() {
    HBox chips = new HBox(8);
    for (String kind : List.of("success", "warning", "danger", "neutral", "accent")) {
      chips.getChildren().add(Chip.of(kind, kind, Feather.CHECK));
    }
    chips.getChildren().add(Buttons.tiny("Remove", Feather.X, () -> {}));
    chips.getChildren().add(Buttons.quiet("Add", Feather.PLUS, () -> {}));
    return chips;
  }
}
