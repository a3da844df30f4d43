package dev.clausewright.command;

import dev.clausewright.rules.Era;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an era by its year. */
final class EraConverter implements ITypeConverter<Era> {
  @Override
  public Era convert(String value) {
    return Era.of(value).orElseThrow(() -> new TypeConversionException(unknown(value)));
  }

  /** The era that a question names, or else this one. */
  static Era asked(Optional<String> year, Era otherwise) throws BadQuestion {
    if (year.isEmpty()) {
      return otherwise;
    }
    return Era.of(year.get())
        .orElseThrow(() -> new BadQuestion(BadQuestion.Code.BAD_VALUE, unknown(year.get()) + "."));
  }

  private static String unknown(String value) {
    return "“%s” is no era. There are %s"
        .formatted(
            value, Arrays.stream(Era.values()).map(Era::label).collect(Collectors.joining(", ")));
  }
}
