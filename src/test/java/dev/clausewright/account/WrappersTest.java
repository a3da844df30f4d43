package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An account around another one hands every question on: a default would answer for it. */
class WrappersTest {
  @ParameterizedTest
  @ValueSource(classes = {Remembered.class, SideBySide.class})
  void everyQuestionIsHandedOn(Class<? extends Account> wrapper) {
    List<String> left =
        Stream.of(Account.class.getMethods())
            .filter(method -> !overrides(wrapper, method))
            .map(Method::toString)
            .toList();
    assertThat(left).isEmpty();
  }

  private static boolean overrides(Class<?> wrapper, Method method) {
    try {
      wrapper.getDeclaredMethod(method.getName(), method.getParameterTypes());
      return true;
    } catch (NoSuchMethodException inherited) {
      return false;
    }
  }
}
