package dev.clausewright.clause;

import dev.clausewright.secret.SecretRef;
import java.util.List;
import java.util.Optional;

/// Turns what a field or a file holds into an entry.
public final class Entries {
  private Entries() {}

  /// What the text is in that slot: a value, a hole, or bad with its faults. Secrets do not come
  /// this way: text in the slot of a secret is a hole or nothing.
  ///
  /// @throws IllegalArgumentException for text other than a hole in the slot of a secret; the text
  ///     is not repeated
  public static Entry read(Slot slot, Verb verb, String text) {
    if (isSecret(slot, verb)) {
      return Holes.whole(text)
          .orElseThrow(() -> new IllegalArgumentException("a secret goes through the vault"));
    }
    Optional<Entry> hole =
        slot.part() == Part.QUERY
            ? Holes.whole(text)
            : mayBeHole(text) && !isLiteral(slot) ? Holes.find(text) : Optional.empty();
    if (hole.isEmpty() && Masked.matches(slot, text)) {
      return new Entry.Hole(text.strip());
    }
    return hole.orElseGet(() -> entry(text, value(slot, verb, text)));
  }

  /// Where `<NULL>` and `%s` are what the files hold.
  private static boolean isLiteral(Slot slot) {
    return slot.option().filter(option -> option == Option.NULL).isPresent();
  }

  /// Whether the text of such a slot stands for something that is not shown: `XXXXXXXXXXXX`,
  /// `your-role-arn`.
  public static boolean isMasked(Slot slot, String text) {
    return Masked.matches(slot, text);
  }

  /// Whether a character of a placeholder is in it: spares most texts the search.
  private static boolean mayBeHole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("<{$%#?".indexOf(c) >= 0) {
        return true;
      }
    }
    return text.strip().startsWith(":");
  }

  /// The source of COPY as the field of that kind holds it: a DynamoDB table may stand without its
  /// scheme.
  public static Entry readSource(SourceKind kind, String text) {
    boolean schemeless =
        kind == SourceKind.DYNAMODB && !text.contains("://") && Holes.find(text).isEmpty();
    if (!schemeless) {
      return text.isBlank()
          ? new Entry.Hole(kind.holeWord())
          : read(Slot.of(Part.SOURCE), Verb.COPY, kind, text);
    }
    return text.isBlank()
        ? new Entry.Hole(kind.holeWord())
        : entry(DynamoTable.SCHEME + text, DynamoTable.read(text));
  }

  /// The hole that the text is or holds, where nothing else is known of it: of a secret, of a whole
  /// CREDENTIALS string.
  public static Optional<Entry> hole(String text) {
    if (Masked.isValue(text)) {
      return Optional.of(new Entry.Hole(text.strip()));
    }
    return SecretLike.isInside(text) ? Optional.empty() : Holes.find(text);
  }

  /// A secret that the vault holds. Its odd traits are findings, not faults (L-42, L-43).
  public static Entry secret(Slot slot, SecretRef ref) {
    return new Entry.Is(new Secret(ref));
  }

  /// Whether the slot holds a secret, so that its text goes through the vault.
  public static boolean isSecret(Slot slot, Verb verb) {
    return switch (slot.part()) {
      case SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN,
          CREDENTIALS_MASTER_KEY ->
          true;
      case OPTION ->
          slot.option()
              .flatMap(option -> option.argument(verb))
              .filter(Argument.SecretText.class::isInstance)
              .isPresent();
      case TABLE,
          COLUMNS,
          QUERY,
          LIBRARY_NAME,
          OR_REPLACE,
          SOURCE,
          TARGET,
          IAM_ROLE,
          ACCESS_KEY_ID,
          CREDENTIALS_ROLE,
          CREDENTIALS,
          CREDENTIALS_KEY_ID,
          CATALOG_ROLE,
          SETTING ->
          false;
    };
  }

  private static Entry read(Slot slot, Verb verb, SourceKind kind, String text) {
    Optional<Entry> hole = Holes.find(text);
    if (hole.isPresent()) {
      return hole.get();
    }
    return switch (kind) {
      case S3_PREFIX, S3_MANIFEST, SSH -> entry(text, S3Location.read(text));
      case DYNAMODB, EMR -> entry(text, value(slot, verb, text));
    };
  }

  private static Reading<? extends Value> value(Slot slot, Verb verb, String text) {
    return switch (slot.part()) {
      case TABLE -> TableName.read(text);
      case COLUMNS -> Columns.read(text);
      case QUERY -> Query.read(text);
      case LIBRARY_NAME -> LibraryName.read(text);
      case SOURCE -> source(verb, text);
      case TARGET -> S3Location.read(text);
      case IAM_ROLE, CATALOG_ROLE -> RoleValue.read(text);
      case CREDENTIALS -> Reading.wrong(Faults.credentials());
      case SETTING -> Reading.valid(new Verbatim(text));
      case CREDENTIALS_ROLE -> RoleArnReader.chain(text);
      case ACCESS_KEY_ID, CREDENTIALS_KEY_ID -> AccessKeyId.read(text);
      case OPTION -> option(slot, verb, text);
      case OR_REPLACE -> Reading.valid(new Flag());
      case SECRET_ACCESS_KEY,
          SESSION_TOKEN,
          CREDENTIALS_SECRET,
          CREDENTIALS_TOKEN,
          CREDENTIALS_MASTER_KEY ->
          throw new IllegalArgumentException("a secret goes through the vault");
    };
  }

  private static Reading<? extends Value> source(Verb verb, String text) {
    String bare = text.strip();
    if (verb == Verb.CREATE_LIBRARY) {
      return bare.startsWith("http") ? HttpsUrl.read(text) : S3Location.read(text);
    }
    if (bare.startsWith(DynamoTable.SCHEME)) {
      return DynamoTable.read(text);
    }
    return bare.startsWith(EmrPath.SCHEME) ? EmrPath.read(text) : S3Location.read(text);
  }

  private static Reading<? extends Value> option(Slot slot, Verb verb, String text) {
    if (slot.option().isEmpty()) {
      return Reading.valid(new Verbatim(text));
    }
    Option option = slot.option().get();
    if (option == Option.NULL && verb == Verb.UNLOAD) {
      return Reading.valid(new Text(text));
    }
    return option
        .argument(verb)
        .<Reading<? extends Value>>map(argument -> ArgumentReader.read(option, argument, text))
        .orElseGet(
            () ->
                Reading.wrong(
                    Fault.of(
                        "1.7",
                        verb.keyword() + " has no option " + option.keyword() + ".",
                        "Remove it.")));
  }

  private static Entry entry(String text, Reading<? extends Value> reading) {
    return switch (reading) {
      case Reading.Valid<? extends Value>(var value) -> new Entry.Is(value);
      case Reading.Wrong<? extends Value>(List<Fault> faults) ->
          SecretLike.matches(text)
              ? SecretLike.entry()
              : new Entry.Bad(new Raw.Plain(text), faults);
    };
  }
}
