package dev.clausewright.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "*,'',true",
    "?,'',false",
    "a*b,ab,true",
    "a*b,acb,true",
    "a*b,abc,false",
    "*a*,xxa,true",
    "a**b,ab,true",
    "a?c,abc,true",
    "a?c,ac,false",
    "*aab,aaaab,true",
    "a[b],a[b],true",
    "a[b],ab,false",
    "a*b*c,axbxbxc,true",
    "a*?,a,false",
    "*?*,x,true",
  })
  void stars_take_any_text_and_question_marks_one_character(
      String pattern, String text, boolean matches) {
    assertThat(Glob.pattern(pattern).matches(text)).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:s3:::lake/*,arn:aws:s3:::lake/in/a:b,true",
    "arn:aws:s3:::lake/*,arn:aws:s3:::lake,false",
    "arn:aws:s3:::lake*,arn:aws:s3:::lake-dev/x,true",
    "arn:*:s3:::lake,arn:aws:x:s3:::lake,false",
    "arn:*:s3:::lake,arn:aws-cn:s3:::lake,true",
    "arn:aws:s3:*,arn:aws:s3:::lake/x,true",
    "arn:aws:dynamodb:*:1:table/*,arn:aws:dynamodb:eu-west-1:1:table/t/index/i,true",
    "arn:aws:dynamodb:*:table/*,arn:aws:dynamodb:eu-west-1:1:table/t,false",
    "*,*,true",
    "*,arn:aws:s3:::x,true",
    "arn:aws:s3:::*,*,false",
  })
  void wildcards_before_the_resource_stay_in_their_part(
      String pattern, String text, boolean matches) {
    ResourceElement element = new ResourceElement(false, java.util.List.of(pattern), true);
    assertThat(element.matches(text, Context.empty())).isEqualTo(Tri.of(matches));
  }

  @Test
  void a_question_mark_takes_what_a_person_calls_a_character() {
    String face = Character.toString(0x1F600);
    assertThat(Glob.pattern("a?b").matches("a" + face + "b")).isTrue();
    assertThat(Glob.pattern("a??b").matches("a" + face + "b")).isFalse();
    assertThat(Glob.pattern("*" + face).matches(face + face)).isTrue();
    assertThat(Glob.pattern("?" + face)).hasToString("?" + face);
  }

  @Test
  void many_stars_against_a_long_text_end_soon() {
    Glob glob = Glob.pattern("*a".repeat(1_000) + "b");
    assertThat(glob.matches("a".repeat(20_000))).isFalse();
  }
}
