package dev.clausewright.account;

import java.util.List;
import java.util.function.Supplier;

/// One kind of reading that the program wants, to be tried before the first check. Where nothing
/// is at hand that could be read, a name that nothing has is asked about: AWS refuses, or says that
/// there is nothing. What a trial is refused is no lack of any check.
///
/// @param what such as `KMS keys`
/// @param look asks, and may take long; an interrupt ends it at once
public record Trial(String what, Supplier<Answer> look) {
  /// What came of it.
  public sealed interface Answer {
    /// It may be read.
    record May() implements Answer {}

    /// These rights are lacking, on all resources or on what was asked about.
    record Lacks(List<Permission> rights) implements Answer {
      public Lacks {
        rights = List.copyOf(rights);
      }
    }

    /// Not known.
    ///
    /// @param why such as `told with each check`
    record Open(String why) implements Answer {}
  }
}
