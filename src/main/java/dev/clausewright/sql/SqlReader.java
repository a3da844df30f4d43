package dev.clausewright.sql;

import dev.clausewright.clause.Copy;
import dev.clausewright.clause.CreateLibrary;
import dev.clausewright.clause.Fragment;
import dev.clausewright.clause.Neighbour;
import dev.clausewright.clause.Unload;
import dev.clausewright.clause.Verb;
import dev.clausewright.secret.Vault;
import java.util.ArrayList;
import java.util.List;

/// Reads one statement, or an authorization clause alone. Whatever the text, it answers: what it
/// cannot read is a slip at its place, and reading goes on behind it.
public final class SqlReader {
  private static final int LOOKS = 8;

  private final String text;
  private final Vault vault;
  private final Found found;
  private final Cursor cursor;
  private final Piece.Kind kind;

  private SqlReader(String text, Vault vault) {
    this.text = text;
    this.vault = vault;
    this.found = new Found(text);
    OddCharacters odd = new OddCharacters();
    Lexer lexer = new Lexer(new Characters.Whole(text), odd, LOOKS * text.length() + LOOKS);
    List<Token> tokens = new ArrayList<>();
    Kinds kinds = new Kinds();
    boolean told = false;
    while (lexer.next() && !lexer.isSemicolon()) {
      Token token = lexer.token();
      told = told || kinds.add(token.keyword(), token.isString());
      tokens.add(token);
    }
    this.kind = kinds.kind();
    this.cursor = new Cursor(text, tokens, lexer.start());
    if (kind != Piece.Kind.OTHER || Fragments.at(cursor) >= 0) {
      odd.tell(found);
    }
  }

  /// Reads up to the first `;` outside of strings and comments. Text that is neither a statement of
  /// these nor holds an authorization gives a fragment without items.
  ///
  /// @param vault takes every secret of the text; the statement holds references only
  public static Read read(String text, Vault vault) {
    return new SqlReader(text, vault).read();
  }

  private Read read() {
    Heads heads = new Heads(cursor, found, vault);
    Neighbours neighbours = new Neighbours(cursor, found, vault);
    return switch (kind) {
      case COPY -> {
        heads.copy();
        Clauses clauses = clauses(Verb.COPY);
        yield found.read(
            items ->
                clauses.isJob() ? new Neighbour(Neighbour.Kind.COPY_JOB, items) : new Copy(items));
      }
      case UNLOAD -> {
        heads.unload();
        clauses(Verb.UNLOAD);
        yield found.read(Unload::new);
      }
      case CREATE_LIBRARY -> {
        heads.library();
        clauses(Verb.CREATE_LIBRARY);
        yield found.read(CreateLibrary::new);
      }
      case COPY_JOB -> {
        neighbours.job();
        yield neighbour(Neighbour.Kind.COPY_JOB);
      }
      case CREATE_EXTERNAL_SCHEMA -> {
        neighbours.created();
        yield neighbour(Neighbour.Kind.EXTERNAL_SCHEMA);
      }
      case CREATE_EXTERNAL_FUNCTION -> {
        neighbours.created();
        yield neighbour(Neighbour.Kind.EXTERNAL_FUNCTION);
      }
      case CREATE_MODEL -> {
        neighbours.created();
        yield neighbour(Neighbour.Kind.MODEL);
      }
      case FRAGMENT, OTHER -> fragment();
    };
  }

  private Clauses clauses(Verb verb) {
    Clauses clauses = new Clauses(cursor, found, verb, vault);
    clauses.read();
    return clauses;
  }

  private Read neighbour(Neighbour.Kind which) {
    return found.read(items -> new Neighbour(which, items));
  }

  /// A clause alone, or one in text that is something else.
  private Read fragment() {
    int start = Fragments.at(cursor);
    if (start >= 0) {
      cursor.back(start);
      clauses(Verb.COPY);
    }
    return found.read(Fragment::new);
  }

  @Override
  public String toString() {
    return "SqlReader[" + text.length() + " characters]";
  }
}
