package dev.clausewright.sql;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Argument;
import dev.clausewright.clause.Columns;
import dev.clausewright.clause.Decimal;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.EmrPath;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.FixedWidth;
import dev.clausewright.clause.Flag;
import dev.clausewright.clause.HttpsUrl;
import dev.clausewright.clause.Item;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.LibraryName;
import dev.clausewright.clause.Names;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Query;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Setting;
import dev.clausewright.clause.Simplify;
import dev.clausewright.clause.Size;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Text;
import dev.clausewright.clause.Value;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Verbatim;
import dev.clausewright.clause.Whole;
import dev.clausewright.clause.Word;
import java.util.ArrayList;
import java.util.List;

/// Writes the options, each on its own line, in the order of the table; what the table does not
/// know comes last, as it was.
final class OptionWriter {
  private final Shown shown;
  private final Sheet sheet;

  OptionWriter(Shown shown, Sheet sheet) {
    this.shown = shown;
    this.sheet = sheet;
  }

  void write(Statement statement) {
    for (Option option : order(statement.verb())) {
      for (Item item : statement.items()) {
        if (item.slot().isLike(Slot.of(option))) {
          option(option, item, statement.verb());
        }
      }
    }
    for (Item item : statement.items()) {
      if (item.slot().isLike(Slot.unknown(0))) {
        sheet.clause();
        sheet.placed(item.slot(), () -> sheet.plain(shown.text(item.slot(), item.entry())));
      }
    }
  }

  /// The statement’s own options, then those that stand there by mistake.
  private static List<Option> order(Verb verb) {
    List<Option> order = new ArrayList<>(Option.printed(verb));
    for (Option option : Option.values()) {
      if (!order.contains(option)) {
        order.add(option);
      }
    }
    return order;
  }

  private void option(Option option, Item item, Verb verb) {
    Slot slot = item.slot();
    sheet.clause();
    if (item.entry() instanceof Entry.Is(Flag flag)) {
      sheet.placed(slot, () -> sheet.keyword(option.written()));
      return;
    }
    sheet.keyword(option.written());
    sheet.plain(" ");
    if (item.entry() instanceof Entry.Is(Value value)) {
      value(slot, item.entry(), value);
    } else if (option.argument(verb).filter(OptionWriter::isBare).isPresent()) {
      sheet.placed(slot, () -> sheet.plain(shown.text(slot, item.entry())));
    } else {
      sheet.quoted(slot, shown.text(slot, item.entry()));
    }
  }

  private void value(Slot slot, Entry entry, Value value) {
    switch (value) {
      case Word word -> sheet.placed(slot, () -> sheet.keyword(word.keyword()));
      case Whole whole -> sheet.placed(slot, () -> sheet.plain(whole.text()));
      case Size size -> sheet.placed(slot, () -> size(size));
      case Simplify simplify -> sheet.placed(slot, () -> simplify(simplify));
      case Names names -> names(slot, names);
      case Verbatim verbatim -> sheet.placed(slot, () -> sheet.plain(verbatim.text()));
      case Setting setting -> sheet.placed(slot, () -> sheet.plain(setting.text()));
      case Flag flag -> {}
      case Decimal decimal -> sheet.placed(slot, () -> sheet.plain(decimal.text()));
      case Text text -> sheet.quoted(slot, text.text());
      case FixedWidth widths -> sheet.quoted(slot, widths.text());
      case S3Location location -> sheet.quoted(slot, location.text());
      case Region region -> sheet.quoted(slot, region.text());
      case KmsKey key -> sheet.quoted(slot, key.text());
      case Secret secret -> sheet.quoted(slot, shown.text(slot, entry));
      case TableName other -> misplaced(slot, other);
      case Columns other -> misplaced(slot, other);
      case Query other -> misplaced(slot, other);
      case LibraryName other -> misplaced(slot, other);
      case DynamoTable other -> misplaced(slot, other);
      case EmrPath other -> misplaced(slot, other);
      case HttpsUrl other -> misplaced(slot, other);
      case RoleValue other -> misplaced(slot, other);
      case AccessKeyId other -> misplaced(slot, other);
    }
  }

  /// A value that no option takes; quoted, so that the text stays whole.
  private void misplaced(Slot slot, Value value) {
    sheet.quoted(slot, value.text());
  }

  private void size(Size size) {
    sheet.plain(size.number().toPlainString() + " ");
    sheet.keyword(size.unit().name());
  }

  private void simplify(Simplify simplify) {
    sheet.keyword(simplify.auto() ? "simplify auto" : "simplify");
    simplify.tolerance().ifPresent(tolerance -> sheet.plain(" " + tolerance));
  }

  private void names(Slot slot, Names names) {
    sheet.placed(
        slot,
        () -> {
          sheet.plain("(" + names.text() + ")");
          if (names.include()) {
            sheet.plain(" ");
            sheet.keyword("include");
          }
        });
  }

  /// Whether the argument stands without quotes.
  private static boolean isBare(Argument argument) {
    return switch (argument) {
      case Argument.None none -> true;
      case Argument.WholeNumber number -> true;
      case Argument.FileSize size -> true;
      case Argument.Choice choice -> true;
      case Argument.Simplification simplification -> true;
      case Argument.ColumnNames names -> true;
      case Argument.QuotedText text -> false;
      case Argument.OneCharacter character -> false;
      case Argument.Mapping mapping -> false;
      case Argument.Widths widths -> false;
      case Argument.RegionName region -> false;
      case Argument.KmsKeyName key -> false;
      case Argument.SecretText secret -> false;
    };
  }
}
