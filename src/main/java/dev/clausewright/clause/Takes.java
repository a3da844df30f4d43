package dev.clausewright.clause;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which statements know an option, and what it takes there.
record Takes(Map<Verb, Argument> byVerb) {
  Takes {
    byVerb = Map.copyOf(byVerb);
  }

  static Takes copy(Argument argument) {
    return new Takes(Map.of(Verb.COPY, argument));
  }

  static Takes unloadOnly(Argument argument) {
    return new Takes(Map.of(Verb.UNLOAD, argument));
  }

  static Takes both(Argument argument) {
    return copy(argument).unload(argument);
  }

  static Takes everywhere(Argument argument) {
    return new Takes(
        Map.of(Verb.COPY, argument, Verb.UNLOAD, argument, Verb.CREATE_LIBRARY, argument));
  }

  static Argument megabytes(String least, String most) {
    return new Argument.FileSize(new BigDecimal(least), new BigDecimal(most), false);
  }

  static Argument wholeMegabytes(String least, String most) {
    return new Argument.FileSize(new BigDecimal(least), new BigDecimal(most), true);
  }

  Takes unload(Argument argument) {
    Map<Verb, Argument> more = new EnumMap<>(byVerb);
    more.put(Verb.UNLOAD, argument);
    return new Takes(more);
  }

  Set<Verb> verbs() {
    return byVerb.keySet();
  }

  Optional<Argument> in(Verb verb) {
    return Optional.ofNullable(byVerb.get(verb));
  }
}
