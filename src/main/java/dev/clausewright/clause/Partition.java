package dev.clausewright.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A partition of AWS with the Regions that have Redshift (2.7).
@SuppressWarnings("ImmutableEnumChecker")
public enum Partition {
  AWS(
      "aws",
      "amazonaws.com",
      "(?:us|eu|ap|sa|ca|me|af|il|mx)-\\w+-\\d+",
      "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1"
          + " ap-south-2 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5"
          + " ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 eu-central-1 eu-central-2"
          + " eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 il-central-1"
          + " me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-west-1"
          + " us-west-2"),
  AWS_CN("aws-cn", "amazonaws.com.cn", "cn-\\w+-\\d+", "cn-north-1 cn-northwest-1"),
  AWS_US_GOV("aws-us-gov", "amazonaws.com", "us-gov-\\w+-\\d+", "us-gov-east-1 us-gov-west-1"),
  AWS_EUSC("aws-eusc", "amazonaws.eu", "eusc-de-\\w+-\\d+", "eusc-de-east-1"),
  AWS_ISO("aws-iso", "c2s.ic.gov", "us-iso-\\w+-\\d+", "us-iso-east-1 us-iso-west-1"),
  AWS_ISO_B("aws-iso-b", "sc2s.sgov.gov", "us-isob-\\w+-\\d+", "us-isob-east-1 us-isob-west-1"),
  AWS_ISO_E("aws-iso-e", "cloud.adc-e.uk", "eu-isoe-\\w+-\\d+", "eu-isoe-west-1"),
  AWS_ISO_F("aws-iso-f", "csp.hci.ic.gov", "us-isof-\\w+-\\d+", "us-isof-east-1 us-isof-south-1");

  private static final List<Partition> ALL = List.of(values());

  private final String id;
  private final String dnsSuffix;
  private final Pattern pattern;
  private final List<String> regions;

  Partition(String id, String dnsSuffix, String pattern, String regions) {
    this.id = id;
    this.dnsSuffix = dnsSuffix;
    this.pattern = Pattern.compile(pattern);
    this.regions = List.of(regions.split(" ", -1));
  }

  /// As in an ARN: `aws`, `aws-cn` …
  public String id() {
    return id;
  }

  public String dnsSuffix() {
    return dnsSuffix;
  }

  /// The names of the Regions known to have Redshift.
  public List<String> regions() {
    return regions;
  }

  /// Whether a Region of this name would belong here, known or not.
  public boolean claims(String region) {
    return pattern.matcher(region).matches();
  }

  public static Optional<Partition> of(String id) {
    for (Partition partition : ALL) {
      if (partition.id.equals(id)) {
        return Optional.of(partition);
      }
    }
    return Optional.empty();
  }

  /// The partition that a Region of this name belongs to.
  public static Optional<Partition> ofRegion(String region) {
    for (Partition partition : ALL) {
      if (partition.regions.contains(region)) {
        return Optional.of(partition);
      }
    }
    for (Partition partition : ALL) {
      if (partition.claims(region)) {
        return Optional.of(partition);
      }
    }
    return Optional.empty();
  }
}
