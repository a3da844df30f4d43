package dev.clausewright.clause;

/// The name of a library of Python modules.
public record LibraryName(Identifier name) implements Value {
  public static Reading<LibraryName> read(String text) {
    if (text.isBlank()) {
      return Reading.wrong(Faults.nothing("the library name", "Name the library to install."));
    }
    return NameReader.one(text.strip(), "the library name").map(LibraryName::new);
  }

  @Override
  public String text() {
    return name.text();
  }
}
