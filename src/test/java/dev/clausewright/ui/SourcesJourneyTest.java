package dev.clausewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Every other statement there is, to its whole text. */
@ExtendWith(ApplicationExtension.class)
final class SourcesJourneyTest {
  private Person person;

  @Start
  void start(Stage stage) {
    person = Person.before(stage);
  }

  @AfterEach
  void leave() {
    person.close();
  }

  @Test
  void aTableOfDynamoDbAsksForItsReadRatio() {
    person
        .types("Into table", "favoritemovies")
        .presses("DynamoDB")
        .types("DynamoDB table", "Movies")
        .next();
    assertThat(person.whereTheKeyboardIs()).startsWith("Read ratio");
    person.types("Read ratio", "50").next().usesTheRole("lake-steward", "analytics-prod");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy favoritemovies
            from 'dynamodb://Movies'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward'
            readratio 50;\
            """);
    person.next().runsTheChecks();
    assertThat(person.verdict()).contains("This COPY works");
  }

  @Test
  void filesOnAnEmrCluster() {
    from("EMR cluster", "Files on the cluster", "emr://j-SAMPLE2B500FC/out/part-*");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 'emr://j-SAMPLE2B500FC/out/part-*'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward';\
            """);
  }

  @Test
  void aListOfHosts() {
    from("SSH hosts", "List of hosts", "s3://lake/hosts.json");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/hosts.json'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward'
            ssh;\
            """);
  }

  @Test
  void aManifest() {
    from("S3 manifest", "Manifest", "s3://lake/in/listing.manifest");
    assertThat(person.statement())
        .isEqualTo(
            """
            copy sales.listing
            from 's3://lake/in/listing.manifest'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward'
            manifest;\
            """);
  }

  @Test
  void theKeyThatTheAccountKnowsForTheBucketIsOffered() {
    person
        .wantsToLoad("sales.listing", "s3://lake-vault/in/")
        .usesTheRole("lake-steward", "analytics-prod")
        .presses("With a KMS key")
        .presses("Use the key of lake-vault");
    assertThat(person.draft().facts().sourceKey().orElseThrow().text())
        .isEqualTo("arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab");
    person.goesTo("Statement").types("Location", "s3://lake/in/listing/").goesTo("Options");
    person.doesNotSee("Use the key of");
  }

  @Test
  void anUnloadWithAKeyOfKms() {
    person
        .presses("UNLOAD")
        .types("Query", "select * from sales.listing where region = 'north'")
        .types("Write to", "s3://lake-vault/out/listing_")
        .next()
        .usesTheRole("lake-steward", "analytics-prod")
        .presses("A KMS key");
    person.next();
    assertThat(person.whereTheKeyboardIs()).startsWith("KMS key");
    person.types("KMS key", "1234abcd-12ab-34cd-56ef-1234567890ab");
    assertThat(person.statement())
        .isEqualTo(
            """
            unload ('select * from sales.listing where region = \'\'north\'\'')
            to 's3://lake-vault/out/listing_'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward'
            kms_key_id '1234abcd-12ab-34cd-56ef-1234567890ab'
            encrypted;\
            """);
    person.next().runsTheChecks();
    assertThat(person.verdict()).contains("This UNLOAD works");
  }

  @Test
  void aLibraryComesWithTheNoticeOfItsSunset() {
    person
        .presses("CREATE LIBRARY")
        .sees("Python libraries have come to their end")
        .types("Name of the library", "f_urlparse")
        .types("Zip file", "s3://lake-us/lib/urlparse3-1.0.3.zip")
        .next()
        .usesTheRole("lake-steward", "analytics-prod")
        .types("Region", "us-east-1");
    assertThat(person.statement())
        .isEqualTo(
            """
            create library f_urlparse
            language plpythonu
            from 's3://lake-us/lib/urlparse3-1.0.3.zip'
            iam_role 'arn:aws:iam::123456789012:role/lake-steward'
            region 'us-east-1';\
            """);
  }

  private void from(String kind, String field, String location) {
    person
        .types("Into table", "sales.listing")
        .presses(kind)
        .types(field, location)
        .next()
        .usesTheRole("lake-steward", "analytics-prod");
  }
}
