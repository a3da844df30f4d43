package dev.clausewright.account.snapshot;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.KmsKey;
import dev.clausewright.clause.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// A script for an administrator: run once with the AWS command line, it makes a snapshot's folder.
/// It only reads; what its keys may not read it tells and leaves out.
///
/// @param name a file name for it
/// @param text the whole script, its line ends `\n`
/// @param permissions what whoever runs it needs, sorted; all of them read
public record SnapshotScript(String name, String text, List<String> permissions) {
  public SnapshotScript {
    permissions = List.copyOf(permissions);
  }

  /// Which shell runs it.
  public enum Shell {
    /// `sh`, on Linux and macOS, and in AWS CloudShell.
    POSIX("sh", "#!/bin/sh\n", "sh %s [FOLDER]", "account=%s\n"),
    /// PowerShell 5 and later, on Windows.
    POWERSHELL(
        "ps1",
        "",
        "powershell -ExecutionPolicy Bypass -File %s [FOLDER]",
        "param([string]$Folder)\n$account = '%s'\n");

    private final String suffix;
    private final String first;
    private final String usage;
    private final String opening;

    Shell(String suffix, String first, String usage, String opening) {
      this.suffix = suffix;
      this.first = first;
      this.usage = usage;
      this.opening = opening;
    }

    private String call(String what, String... words) {
      StringBuilder line = new StringBuilder(what);
      for (String word : words) {
        line.append(" '").append(word).append('\'');
      }
      return line.append('\n').toString();
    }

    private String body(String name) {
      String path = name + "." + suffix;
      try (InputStream in = SnapshotScript.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IOException(path + " is missing");
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("the program was built without its script", e);
      }
    }
  }

  /// What else is taken.
  public enum Extra {
    /// The names of the DynamoDB tables.
    TABLES,
    /// The EMR clusters.
    EMR,
    /// Whose the access keys are: one call for each user.
    ACCESS_KEYS,
    /// The organisation's policies; needs keys of its management account or of a delegated
    /// administrator.
    ORGANISATION
  }

  /// What a statement concerns.
  ///
  /// @param account whose roles and clusters are asked for
  /// @param regions where clusters and namespaces are looked for; may be empty
  /// @param buckets of this account
  /// @param keys with the ARN, or by id or alias in the first Region; the keys that the buckets
  ///     encrypt with are found by the script
  public record Wanted(
      AccountId account,
      Set<Region> regions,
      Set<Bucket> buckets,
      Set<KmsKey> keys,
      Set<Extra> extras) {
    public Wanted {
      regions = Set.copyOf(regions);
      buckets = Set.copyOf(buckets);
      keys = Set.copyOf(keys);
      extras = Set.copyOf(extras);
    }
  }

  /// The least of it, to be typed: the roles and users, and in each Region the clusters and
  /// namespaces. For `sh` and PowerShell alike.
  public static List<String> commands(AccountId account, Set<Region> regions) {
    String folder = account.digits();
    List<String> lines = new ArrayList<>();
    lines.add("mkdir " + folder);
    lines.add("aws iam get-account-authorization-details > " + folder + "/iam.json");
    for (String region : regions.stream().map(Region::name).sorted().toList()) {
      String in = folder + "/" + region;
      lines.add("mkdir " + in);
      lines.add(
          "aws redshift describe-clusters --region %s > %s/clusters.json".formatted(region, in));
      lines.add(
          "aws redshift-serverless list-namespaces --region %s > %s/namespaces.json"
              .formatted(region, in));
      lines.add(
          "aws redshift-serverless list-workgroups --region %s > %s/workgroups.json"
              .formatted(region, in));
    }
    return lines;
  }

  /// Writes the script.
  public static SnapshotScript of(Wanted wanted, Shell shell) {
    String name = "snapshot-" + wanted.account().digits() + "." + shell.suffix;
    List<String> permissions = permissions(wanted);
    StringBuilder text = new StringBuilder(shell.first);
    Consumer<String> comment = line -> text.append(("# " + line).strip()).append('\n');
    comment.accept(
        "Makes a snapshot of the AWS account %s for Clausewright: a folder of what AWS prints."
            .formatted(wanted.account().digits()));
    comment.accept("It only reads, and reads no secret. It needs the AWS command line.");
    comment.accept("");
    comment.accept("    " + shell.usage.formatted(name));
    comment.accept("");
    comment.accept("Whose keys ask is set as always, for example by AWS_PROFILE. They need:");
    permissions.forEach(permission -> comment.accept("    " + permission));
    text.append(shell.opening.formatted(wanted.account().digits()))
        .append(shell.body("snapshot"))
        .append('\n');
    calls(wanted, shell).forEach(text::append);
    text.append('\n').append(shell.body("snapshot-end"));
    return new SnapshotScript(name, text.toString(), permissions);
  }

  private static List<String> calls(Wanted wanted, Shell shell) {
    boolean posix = shell == Shell.POSIX;
    List<String> calls = new ArrayList<>();
    calls.add(
        posix
            ? "save iam.json '' iam get-account-authorization-details\n"
            : "Save 'iam.json' '' @('iam', 'get-account-authorization-details')\n");
    List<String> regions = wanted.regions().stream().map(Region::name).sorted().toList();
    for (String region : regions) {
      calls.add(shell.call(posix ? "warehouses" : "Warehouses", region));
      if (wanted.extras().contains(Extra.TABLES)) {
        calls.add(shell.call(posix ? "tables" : "Tables", region));
      }
      if (wanted.extras().contains(Extra.EMR)) {
        calls.add(shell.call(posix ? "emr" : "Emr", region));
      }
    }
    wanted.buckets().stream()
        .map(Bucket::name)
        .sorted()
        .forEach(bucket -> calls.add(shell.call(posix ? "bucket" : "Bucket", bucket)));
    String home = regions.isEmpty() ? "us-east-1" : regions.getFirst();
    wanted.keys().stream()
        .map(KmsKey::text)
        .sorted()
        .forEach(key -> calls.add(shell.call(posix ? "key" : "Key", key, home)));
    if (wanted.extras().contains(Extra.ACCESS_KEYS)) {
      calls.add(posix ? "access_keys\n" : "Access-Keys\n");
    }
    if (wanted.extras().contains(Extra.ORGANISATION)) {
      calls.add(posix ? "organisation\n" : "Organisation\n");
    }
    return calls;
  }

  private static List<String> permissions(Wanted wanted) {
    Set<String> needed = new LinkedHashSet<>();
    needed.add("iam:GetAccountAuthorizationDetails");
    if (!wanted.regions().isEmpty()) {
      needed.addAll(
          List.of(
              "redshift:DescribeClusters",
              "redshift-serverless:ListNamespaces",
              "redshift-serverless:GetNamespace",
              "redshift-serverless:ListWorkgroups"));
    }
    if (!wanted.buckets().isEmpty()) {
      needed.addAll(
          List.of("s3:GetBucketLocation", "s3:GetEncryptionConfiguration", "s3:GetBucketPolicy"));
    }
    if (!wanted.buckets().isEmpty() || !wanted.keys().isEmpty()) {
      needed.addAll(List.of("kms:DescribeKey", "kms:GetKeyPolicy"));
    }
    for (Extra extra : EnumSet.allOf(Extra.class)) {
      if (wanted.extras().contains(extra)) {
        needed.addAll(
            switch (extra) {
              case TABLES -> List.of("dynamodb:ListTables");
              case EMR -> List.of("elasticmapreduce:ListClusters");
              case ACCESS_KEYS -> List.of("iam:ListUsers", "iam:ListAccessKeys");
              case ORGANISATION ->
                  List.of(
                      "organizations:DescribeOrganization",
                      "organizations:DescribePolicy",
                      "organizations:ListParents",
                      "organizations:ListPoliciesForTarget");
            });
      }
    }
    return List.copyOf(new TreeSet<>(needed));
  }
}
