package dev.clausewright.sql;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.SourceKind;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Unload;
import java.util.List;

/// Prints statements: one clause a line, no indentation, `;` at the end. The order is that of the
/// rule book: target, source, authorization, REGION, source options, format, conversion, load.
/// Holes stand as `<word>`; a table, source, query or name that is not said yet stands as a hole
/// too, and has a place. A missing authorization leaves no trace.
public final class Printer {
  private static final List<Part> PARAMETERS =
      List.of(
          Part.IAM_ROLE,
          Part.CATALOG_ROLE,
          Part.ACCESS_KEY_ID,
          Part.SECRET_ACCESS_KEY,
          Part.SESSION_TOKEN);

  private final Statement statement;
  private final Shown shown;
  private final Sheet sheet;

  private Printer(Statement statement, SecretView secrets, Style style) {
    this.statement = statement;
    this.shown = new Shown(secrets);
    this.sheet = new Sheet(style);
  }

  public static Printed print(Statement statement, SecretView secrets, Style style) {
    return new Printer(statement, secrets, style).print();
  }

  private Printed print() {
    switch (statement) {
      case Copy copy -> copy();
      case Unload unload -> unload();
      case CreateLibrary library -> library();
      case Neighbour neighbour -> neighbour.copy().ifPresent(copy -> copy());
      case Fragment fragment -> {}
    }
    PARAMETERS.forEach(part -> items(part).forEach(this::parameter));
    CredentialsString.write(statement, shown, sheet);
    new OptionWriter(shown, sheet).write(statement);
    items(Part.SETTING).forEach(this::setting);
    return sheet.finished();
  }

  private void copy() {
    sheet.keyword("copy ");
    bare(Part.TABLE, "table");
    if (statement.says(Part.COLUMNS)) {
      sheet.plain(" (");
      bare(Part.COLUMNS, "columns");
      sheet.plain(")");
    }
    sheet.clause();
    sheet.keyword("from ");
    quoted(Part.SOURCE, SourceKind.of(statement).holeWord());
  }

  private void unload() {
    sheet.keyword("unload ");
    sheet.plain("(");
    sheet.literal(Slot.of(Part.QUERY), Quoting.query(text(Part.QUERY, "query")));
    sheet.plain(")");
    sheet.clause();
    sheet.keyword("to ");
    quoted(Part.TARGET, "s3-location");
  }

  private void library() {
    sheet.keyword("create ");
    if (statement.says(Part.OR_REPLACE)) {
      sheet.placed(Slot.of(Part.OR_REPLACE), () -> sheet.keyword("or replace"));
      sheet.plain(" ");
    }
    sheet.keyword("library ");
    bare(Part.LIBRARY_NAME, "library");
    sheet.clause();
    sheet.keyword("language plpythonu");
    sheet.clause();
    sheet.keyword("from ");
    quoted(Part.SOURCE, "s3-location");
  }

  private void parameter(Item item) {
    sheet.clause();
    sheet.keyword(item.slot().part().name());
    sheet.plain(" ");
    if (item.entry() instanceof Entry.Is(RoleValue.DefaultRole byDefault)) {
      sheet.placed(item.slot(), () -> sheet.keyword(byDefault.text()));
    } else {
      sheet.quoted(item.slot(), shown.text(item.slot(), item.entry()));
    }
  }

  /// `USING TEMPLATE t`, `JOB CREATE j`, `CATALOG_ID '…'`.
  private void setting(Item item) {
    sheet.clause();
    if (item.entry()
        instanceof Entry.Is(Setting(String keyword, String argument, boolean quoted))) {
      sheet.keyword(keyword.equals("VOLATILITY") ? argument : keyword);
      if (quoted) {
        sheet.plain(" ");
        sheet.quoted(item.slot(), argument);
      } else if (!argument.isEmpty() && !keyword.equals("VOLATILITY")) {
        sheet.plain(" ");
        sheet.placed(item.slot(), () -> sheet.plain(argument));
      }
    } else {
      sheet.placed(item.slot(), () -> sheet.plain(shown.text(item.slot(), item.entry())));
    }
  }

  private void bare(Part part, String holeWord) {
    sheet.placed(Slot.of(part), () -> sheet.plain(text(part, holeWord)));
  }

  private void quoted(Part part, String holeWord) {
    sheet.quoted(Slot.of(part), text(part, holeWord));
  }

  private String text(Part part, String holeWord) {
    Slot slot = Slot.of(part);
    return statement
        .at(slot)
        .map(entry -> shown.text(slot, entry))
        .orElse(Shown.placeholder(holeWord));
  }

  private List<Item> items(Part part) {
    return statement.items().stream().filter(item -> item.slot().part() == part).toList();
  }
}
