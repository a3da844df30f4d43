package dev.clausewright.account.snapshot;

import dev.clausewright.account.Account;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds snapshot folders for tests. */
final class Folders {
  private final Path root;

  Folders(Path root) {
    this.root = root;
  }

  Folders with(String path, String json) {
    return with(path, json, StandardCharsets.UTF_8);
  }

  Folders with(String path, String json, Charset charset) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, json.getBytes(charset));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Account open(Path... others) {
    List<Path> all = new ArrayList<>(List.of(root));
    all.addAll(Arrays.asList(others));
    return Snapshots.open(all).found().orElseThrow();
  }

  static String role(String name) {
    return role(name, "\"RolePolicyList\": [], \"AttachedManagedPolicies\": []");
  }

  static String role(String name, String members) {
    return """
    {"Path": "/", "RoleName": "%1$s", "Arn": "arn:aws:iam::123456789012:role/%1$s",
     "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}, %2$s}\
    """
        .formatted(name, members);
  }

  static String roles(String... roles) {
    return "{\"UserDetailList\": [], \"GroupDetailList\": [], \"RoleDetailList\": ["
        + String.join(", ", roles)
        + "], \"Policies\": []}";
  }
}
