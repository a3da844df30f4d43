package dev.clausewright.clause;

import static dev.clausewright.clause.Readings.fault;
import static dev.clausewright.clause.Readings.repair;
import static dev.clausewright.clause.Readings.valid;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3LocationTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3://mybucket/mydata",
        "s3://a.b-c/x//y",
        "s3://abc",
        "s3://bucket/a'b c*?",
        "s3://my-s3alias/x"
      })
  void aLocationIsReadAndWrittenTheSame(String text) {
    assertThat(valid(S3Location.read(text)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3a://bucket/key | s3://bucket/key",
        "s3n://bucket/key | s3://bucket/key",
        "S3://bucket/Key | s3://bucket/Key",
        "s3:bucket/key | s3://bucket/key",
        "bucket/key | s3://bucket/key",
        "https://bucket.s3.amazonaws.com/in/key | s3://bucket/in/key",
        "https://bucket.s3.eu-west-1.amazonaws.com/key?x=1 | s3://bucket/key",
        "https://s3.amazonaws.com/bucket/key | s3://bucket/key",
        "https://s3.us-west-2.amazonaws.com/bucket | s3://bucket",
        "arn:aws:s3:::bucket/in/key | s3://bucket/in/key",
        "arn:aws-cn:s3:::bucket | s3://bucket",
        "s3://Bucket/Key | s3://bucket/Key"
      })
  void anotherFormIsMended(String text, String mended) {
    assertThat(repair(S3Location.read(text))).isEqualTo(mended);
    assertThat(valid(S3Location.read(mended)).text()).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "s3://ab/x | 2 characters",
        "s3://192.168.0.1/x | IP address",
        "s3://xn--abc/x | xn--",
        "s3://sthree-abc/x | sthree-",
        "s3://a..b/x | two dots",
        "s3://my_bucket/x | not the name of a bucket",
        "s3://-abc/x | not the name of a bucket",
        "s3:///x | bucket is empty",
        "gs://bucket/x | not a location in S3",
        "dynamodb://Movies | not a location in S3",
        "arn:aws:s3:us-east-1:123456789012:accesspoint/x | not that of a bucket"
      })
  void whatIsNoLocationIsNamed(String text, String says) {
    assertThat(fault(S3Location.read(text)).what()).contains(says);
  }

  @Test
  void aKeyHasAtMost1024Bytes() {
    valid(S3Location.read("s3://bucket/" + "ä".repeat(512)));
    assertThat(fault(S3Location.read("s3://bucket/" + "ä".repeat(513))).what())
        .contains("1026 bytes");
  }

  @Test
  void aLeadingBlankIsNamed() {
    assertThat(fault(S3Location.read(" s3://bucket/x")).rule().id()).isEqualTo("L-5");
    assertThat(repair(S3Location.read(" s3://bucket/x"))).isEqualTo("s3://bucket/x");
  }

  @Test
  void theExamplesOfAwsAreValidNames() {
    valid(S3Location.read("s3://amzn-s3-demo-bucket/x"));
  }
}
