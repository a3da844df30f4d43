package dev.clausewright.clause;

/// A value that is valid by construction. Reading text is each type's `read`.
public sealed interface Value
    permits TableName,
        Columns,
        Query,
        LibraryName,
        S3Location,
        DynamoTable,
        EmrPath,
        HttpsUrl,
        RoleValue,
        AccessKeyId,
        Secret,
        Flag,
        Whole,
        Decimal,
        Size,
        Text,
        Word,
        Names,
        Region,
        KmsKey,
        Simplify,
        FixedWidth,
        Verbatim,
        Setting {
  /// What a field shows for it: the value as a person would type it, without the quotes of SQL.
  /// Never a secret.
  String text();
}
