package dev.clausewright.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.training.TrainingAccount;
import dev.clausewright.clause.Bucket;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final TrainingAccount training = TrainingAccount.open();

  private final Account account =
      (Account)
          Proxy.newProxyInstance(
              Account.class.getClassLoader(),
              new Class<?>[] {Account.class},
              (proxy, method, arguments) -> answer(method, arguments));

  private Object answer(Method method, Object[] arguments) throws Throwable {
    asked.add(method.getName());
    try {
      return method.invoke(training, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void nothing_is_asked_twice() {
    Remembered remembered = new Remembered(account);
    Seen<BucketFacts> first = remembered.bucket(new Bucket("lake"));
    assertThat(remembered.bucket(new Bucket("lake"))).isSameAs(first);
    assertThat(remembered.bucket(new Bucket("nowhere"))).isInstanceOf(Seen.Absent.class);
    remembered.bucket(new Bucket("nowhere"));
    assertThat(asked).containsExactly("bucket", "bucket");
    assertThat(remembered.calls()).isEqualTo(2);
  }

  @Test
  void what_was_stopped_is_asked_again() {
    Remembered remembered = new Remembered(account);
    Thread.currentThread().interrupt();
    remembered.users();
    assertThat(Thread.interrupted()).isTrue();
    remembered.users();
    remembered.users();
    assertThat(asked).containsExactly("users", "users");
  }
}
