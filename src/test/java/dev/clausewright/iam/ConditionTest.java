package dev.clausewright.iam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every operator family: values joined by {@code ;}, an absent key is {@code -}, an unknown one
 * {@code ?}.
 */
class ConditionTest {

  @ParameterizedTest(name = "{0} {1} against {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "StringEquals|a;b|b|TRUE",
        "StringEquals|a;b|B|FALSE",
        "stringequals|a|a|TRUE",
        "StringEquals|a*|ab|FALSE",
        "StringEquals|a|-|FALSE",
        "StringEquals|a|?|UNKNOWN",
        "StringEquals|a|a;b|FALSE",
        "StringEqualsIfExists|a|-|TRUE",
        "StringEqualsIfExists|a|b|FALSE",
        "StringEqualsIfExists|a|?|UNKNOWN",
        "StringNotEquals|a;b|c|TRUE",
        "StringNotEquals|a;b|b|FALSE",
        "StringNotEquals|a|-|TRUE",
        "StringNotEqualsIfExists|a|-|TRUE",
        "StringEqualsIgnoreCase|AB|ab|TRUE",
        "StringNotEqualsIgnoreCase|AB|ab|FALSE",
        "StringLike|lake/*|lake/in/x|TRUE",
        "StringLike|lake/?|lake/xy|FALSE",
        "StringLike|LAKE*|lake|FALSE",
        "StringLike|a.c|abc|FALSE",
        "StringLike|a|-|FALSE",
        "StringNotLike|lake/*|other|TRUE",
        "StringNotLike|lake/*|lake/x|FALSE",
        "StringNotLike|lake/*|-|TRUE",
        "ForAllValues:StringEquals|a;b|a;b|TRUE",
        "ForAllValues:StringEquals|a;b|a;c|FALSE",
        "ForAllValues:StringEquals|a|-|TRUE",
        "ForAnyValue:StringEquals|a|c;a|TRUE",
        "ForAnyValue:StringEquals|a|c;d|FALSE",
        "ForAnyValue:StringEquals|a|-|FALSE",
        "ForAnyValue:StringEqualsIfExists|a|-|FALSE",
        "ForAllValues:StringNotEquals|a|b;c|TRUE",
        "ForAllValues:StringNotEquals|a|b;a|FALSE",
        "ForAnyValue:StringNotEquals|a|a;b|TRUE",
        "ForAnyValue:StringNotEquals|a|a|FALSE",
        "foranyvalue:stringlike|a*|x;ab|TRUE",
        "NumericEquals|10|10.0|TRUE",
        "NumericEquals|10|ten|FALSE",
        "NumericNotEquals|10|11|TRUE",
        "NumericNotEquals|10|ten|FALSE",
        "NumericNotEquals|10|-|TRUE",
        "NumericLessThan|10|9|TRUE",
        "NumericLessThan|10|10|FALSE",
        "NumericLessThanEquals|10|10|TRUE",
        "NumericGreaterThan|10|10|FALSE",
        "NumericGreaterThan|9;100|10|TRUE",
        "NumericGreaterThanEqualsIfExists|10|-|TRUE",
        "DateEquals|2026-01-01T00:00:00Z|1767225600|TRUE",
        "DateLessThan|2026-01-02|2026-01-01T23:59:59Z|TRUE",
        "DateGreaterThan|2026-01-01T00:00:00Z|2026-01-01T01:00:00+02:00|FALSE",
        "DateGreaterThanEquals|1767225600|2026-01-01T00:00:00.5Z|TRUE",
        "DateNotEquals|2026-01-01|2026-01-02|TRUE",
        "DateLessThan|soon|2026-01-02|FALSE",
        "Bool|true|TRUE|TRUE",
        "Bool|false|true|FALSE",
        "Bool|true|-|FALSE",
        "BoolIfExists|true|-|TRUE",
        "Bool|true|?|UNKNOWN",
        "Bool|true|yes|FALSE",
        "BinaryEquals|QmFzZTY0|QmFzZTY0|TRUE",
        "IpAddress|10.0.0.0/8|10.1.2.3|TRUE",
        "IpAddress|10.0.0.0/8|11.1.2.3|FALSE",
        "IpAddress|10.1.2.3|10.1.2.3|TRUE",
        "IpAddress|0.0.0.0/0|203.0.113.9|TRUE",
        "IpAddress|0.0.0.0/0|2001:db8::1|FALSE",
        "IpAddress|2001:db8::/32|2001:db8:1::1|TRUE",
        "IpAddress|10.0.0.0/8|localhost|FALSE",
        "IpAddress|10.0.0.0/33|10.0.0.1|FALSE",
        "IpAddress|0.0.0.0/0|::ffff:10.0.0.1|FALSE",
        "IpAddress|::ffff:10.0.0.0/104|::ffff:10.0.0.1|TRUE",
        "IpAddress|::ffff:0:0/96|10.0.0.1|FALSE",
        "NotIpAddress|10.0.0.0/8|11.1.2.3|TRUE",
        "NotIpAddress|10.0.0.0/8|-|TRUE",
        "NotIpAddress|10.0.0.0/8|nowhere|FALSE",
        "ArnLike|arn:aws:iam::*:role/lake-*|arn:aws:iam::123456789012:role/lake-x|TRUE",
        "ArnEquals|arn:aws:iam::*:role/lake-*|arn:aws:iam::123456789012:role/lake-x|TRUE",
        "ArnLike|arn:aws:*:role/x|arn:aws:iam::123456789012:role/x|FALSE",
        "ArnLike|arn:*:iam::1:role/a|arn:aws:x:iam::1:role/a|FALSE",
        "StringLike|arn:*:iam::1:role/a|arn:aws:x:iam::1:role/a|TRUE",
        "ArnNotLike|arn:aws:iam::*:role/x|arn:aws:iam::123456789012:role/y|TRUE",
        "ArnNotLike|arn:aws:iam::*:role/x|no-arn|FALSE",
        "ArnNotEquals|arn:aws:iam::*:role/x|-|TRUE",
        "Null|true|-|TRUE",
        "Null|true|a|FALSE",
        "Null|false|a|TRUE",
        "Null|true|?|UNKNOWN",
        "StringEquals|${aws:username}|ana|TRUE",
        "StringEquals|${aws:username}|bob|FALSE",
        "StringLike|${AWS:UserName}/*|ana/x|TRUE",
        "StringEquals|${no:such}|ana|FALSE",
        "StringNotEquals|${no:such}|ana|TRUE",
        "StringEquals|${no:such, 'ana'}|ana|TRUE",
        "StringLike|${odd:star}x|*x|TRUE",
        "StringLike|${odd:star}x|ax|FALSE",
        "StringLike|a${*}|a*|TRUE",
        "StringLike|a${*}|ab|FALSE",
        "StringEquals|${not:known}x|ax|UNKNOWN",
        "StringEquals|${not:known}x|ay|FALSE",
        "ArnLike|arn:aws:iam::*:user/${aws:username}|arn:aws:iam::1:user/ana|TRUE",
        "StringLikeIfExists|*|?|TRUE",
        "ForAllValues:StringLike|*|?|TRUE",
        "StringLike|*|?|UNKNOWN",
        "ForAnyValue:StringLikeIfExists|*|?|UNKNOWN",
        "StringNotLike|*|?|UNKNOWN",
        "Null|true;false|?|TRUE",
        "Null|TRUE|-|TRUE",
        "DateLessThan|2026-02|2026-01-31|TRUE",
        "DateGreaterThan|2026-01|2025-12-31T23:59:59Z|FALSE",
        "DateEquals|2026-01-01T02:00+02:00|2026-01-01|TRUE",
        "DateNotEquals|2026-01-01|soon|FALSE",
        "IpAddress|10.0.0.0/8|10.0.0|FALSE",
        "IpAddress|10.1.2.3/8|10.200.0.1|TRUE",
        "IpAddress|10.0.0.0/x|10.0.0.1|FALSE",
        "IpAddress|::/0|2001:db8::1|TRUE",
        "IpAddress|2001:db8::1|2001:DB8:0:0::1|TRUE",
        "NotIpAddress|::/0|10.0.0.1|TRUE",
        "NotIpAddress|10.0.0.0/8;11.0.0.0/8|11.1.2.3|FALSE",
        "IpAddressIfExists|10.0.0.0/8|-|TRUE",
        "NumericEquals|1e3|1000|TRUE",
        "NumericLessThan|-1|-2|TRUE",
        "ForAllValues:NumericLessThan|10|1;11|FALSE",
        "ForAnyValue:Bool|true|false;true|TRUE",
        "StringLike|a?c|abc|TRUE",
        "StringLike|a?c|ac|FALSE",
        "StringEquals|a?c|abc|FALSE",
        "StringLike|${$}x|$x|TRUE",
        "StringLike|${?}x|?x|TRUE",
        "StringLike|${?}x|ax|FALSE",
        "StringLike|${no:such, 'a*'}|a*|TRUE",
        "StringLike|${no:such, 'a*'}|ab|FALSE",
        "StringEqualsIgnoreCase|${aws:username}|ANA|TRUE",
        "StringNotLike|${no:such}|x|TRUE",
        "ForAllValues:StringNotEqualsIfExists|a|-|TRUE",
        "ForAnyValue:StringNotEquals|a|-|FALSE",
        "StringNotEquals|a|b;c|FALSE",
        "ArnEquals|arn:aws:sns:*:*:t?|arn:aws:sns:eu-west-1:1:tx|TRUE",
        "ArnLike|arn:aws:s3:::lake/*|arn:aws:s3:::lake/a:b/c|TRUE",
        "ArnLike|*|arn:aws:s3:::lake|FALSE",
        "ArnLike|arn:aws:iam::1:role/X|arn:aws:iam::1:role/x|FALSE",
        "ArnLikeIfExists|arn:aws:iam::1:role/x|-|TRUE",
        "BinaryEquals|QQ==|QQ|TRUE",
        "BinaryEquals|QQ==|qq|FALSE",
        "NumericLessThan|${aws:username}|1|FALSE",
      })
  void a_condition_holds_as_iam_says(String operator, String values, String asked, Tri expected) {
    assertThat(condition(operator, values, true).holds(context(asked))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "StringEquals|b|FALSE",
        "StringEquals|?|FALSE",
        "StringEquals|-|FALSE",
        "StringNotEquals|c|FALSE",
        "StringNotEquals|-|TRUE",
        "StringNotEquals|?|UNKNOWN",
        "StringEqualsIfExists|b|FALSE",
        "StringEqualsIfExists|-|TRUE",
        "ForAnyValue:StringEquals|b|TRUE",
        "ForAllValues:StringNotEquals|c|TRUE",
      })
  void one_value_of_a_multivalued_key_needs_a_qualifier_too(
      String operator, String asked, Tri expected) {
    Context context =
        switch (asked) {
          case "?" -> Context.empty().withUnknown("aws:TagKeys");
          case "-" -> Context.empty();
          default -> Context.empty().with("aws:TagKeys", asked);
        };
    assertThat(
            Condition.of(operator, "aws:TAGKEYS", List.of("b"), true).orElseThrow().holds(context))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"${aws:username}|ana|FALSE", "${aws:username}|${aws:username}|TRUE"})
  void before_2012_variables_are_plain_text(String values, String asked, Tri expected) {
    assertThat(condition("StringEquals", values, false).holds(context(asked))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NullIfExists", "StringIs", "ForEachValue:StringEquals", "ForAllValues:", "", ":"})
  void there_is_no_such_operator(String operator) {
    assertThat(Condition.of(operator, "k", List.of("true"), true)).isEmpty();
  }

  private static Condition condition(String operator, String values, boolean variables) {
    return Condition.of(operator, "Some:Key", List.of(values.split(";")), variables).orElseThrow();
  }

  private static Context context(String asked) {
    Context context =
        Context.empty().with("aws:username", "ana").with("odd:star", "*").withUnknown("not:known");
    return switch (asked) {
      case "-" -> context;
      case "?" -> context.withUnknown("some:key");
      default -> context.with("some:KEY", asked.split(";"));
    };
  }
}
