package dev.clausewright.clause;

import java.net.URI;
import java.net.URISyntaxException;

/// Reads the sources that are not in S3 (2.9, 1.4).
final class SourceReader {
  private SourceReader() {}

  static Reading<DynamoTable> dynamo(String text) {
    String name =
        text.startsWith(DynamoTable.SCHEME) ? text.substring(DynamoTable.SCHEME.length()) : text;
    if (name.isEmpty()) {
      return Reading.wrong(
          Faults.nothing("the DynamoDB table", "Write its name, as in dynamodb://Movies."));
    }
    if (name.startsWith("arn:")) {
      int slash = name.indexOf(":table/");
      String table = slash < 0 ? "" : name.substring(slash + 7);
      String why = "Here stands only its name, without account and Region.";
      return DynamoTable.isName(table)
          ? Reading.wrong(
              Fault.of(
                  "2.9",
                  "This is the ARN of the table.",
                  why,
                  new Repair("Use " + table, DynamoTable.SCHEME + table)))
          : Reading.wrong(Fault.of("2.9", "This is an ARN, not the name of a table.", why));
    }
    if (!DynamoTable.isName(name)) {
      return Reading.wrong(
          Fault.of(
              "2.9",
              "“" + name + "” is not the name of a DynamoDB table.",
              "It has 3 to 255 letters, digits, dots, hyphens or underscores; capitals count."));
    }
    return Reading.valid(new DynamoTable(name));
  }

  static Reading<EmrPath> emr(String text) {
    if (text.isEmpty()) {
      return Reading.wrong(Faults.nothing("the EMR path", "Write emr://cluster-id/path."));
    }
    if (!text.startsWith(EmrPath.SCHEME)) {
      boolean looksRight = text.startsWith("j-") && text.indexOf('/') > 0;
      String why = "It is written emr://cluster-id/path.";
      return looksRight
          ? Reading.wrong(
              Fault.of(
                  "2.9",
                  "The path does not begin with emr://.",
                  why,
                  new Repair("Put emr:// in front", EmrPath.SCHEME + text)))
          : Reading.wrong(Fault.of("2.9", "“" + text + "” is not a path on an EMR cluster.", why));
    }
    String rest = text.substring(EmrPath.SCHEME.length());
    int slash = rest.indexOf('/');
    String cluster = slash < 0 ? rest : rest.substring(0, slash);
    String path = slash < 0 ? "" : rest.substring(slash + 1);
    if (!EmrPath.isCluster(cluster)) {
      return Reading.wrong(
          Fault.of(
              "2.9",
              "The id of the EMR cluster is missing.",
              "It stands after emr:// and looks like j-SAMPLE2B500FC."));
    }
    if (path.isEmpty()) {
      return Reading.wrong(
          Fault.of(
              "2.9",
              "The path on the cluster is missing.",
              "Name a file or folder of HDFS after the cluster id."));
    }
    return Reading.valid(new EmrPath(cluster, path));
  }

  static Reading<HttpsUrl> https(String text) {
    if (isHttps(text)) {
      return Reading.valid(new HttpsUrl(text));
    }
    if (text.startsWith("http://")) {
      String mended = "https://" + text.substring(7);
      return Reading.wrong(
          Fault.of(
              "1.4",
              "The address begins with http://.",
              "Redshift fetches a library over https only.",
              new Repair("Use https://", mended)));
    }
    return Reading.wrong(
        Fault.of(
            "1.4",
            "“" + text + "” is not an https address.",
            "Write https:// and the host, or an s3:// location."));
  }

  static boolean isHttps(String text) {
    try {
      return text.startsWith("https://") && new URI(text).getHost() != null;
    } catch (URISyntaxException wrong) {
      return false;
    }
  }
}
