package dev.clausewright.clause;

import java.util.regex.Pattern;

/// Files on an EMR cluster (2.9).
///
/// @param clusterId 1 to 256 characters without `/`; commonly `j-` and 13 letters or digits
/// @param path without a leading `/`; `*` and `?` are wildcards
public record EmrPath(String clusterId, String path) implements Value {
  static final String SCHEME = "emr://";
  private static final Pattern CLUSTER = Pattern.compile("[^/\\s]{1,256}");
  private static final Pattern USUAL = Pattern.compile("j-[A-Z0-9]{13}");

  public EmrPath {
    if (!isCluster(clusterId) || path.isEmpty()) {
      throw new IllegalArgumentException("a cluster id and a path");
    }
  }

  /// Reads `emr://j-SAMPLE2B500FC/folder/part-*`.
  public static Reading<EmrPath> read(String text) {
    return Pasted.read(text, SourceReader::emr);
  }

  static boolean isCluster(String text) {
    return CLUSTER.matcher(text).matches();
  }

  /// Whether the cluster id has the form that EMR gives.
  public boolean isUsual() {
    return USUAL.matcher(clusterId).matches();
  }

  @Override
  public String text() {
    return SCHEME + clusterId + "/" + path;
  }
}
