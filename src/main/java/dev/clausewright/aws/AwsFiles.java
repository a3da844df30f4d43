package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/// The person's `config` and `credentials` files, merged. A file that is not there is an empty one.
record AwsFiles(ProfileFile merged, Path config, Path credentials) {
  private static final Pattern LINE = Pattern.compile("on line (\\d+)");

  /// Reads both.
  ///
  /// @throws NoCredentials if one cannot be read, with its line
  static AwsFiles read(Surroundings surroundings) {
    Path folder = surroundings.home().resolve(".aws");
    Path config = path(surroundings, "AWS_CONFIG_FILE", folder.resolve("config"));
    Path credentials =
        path(surroundings, "AWS_SHARED_CREDENTIALS_FILE", folder.resolve("credentials"));
    return new AwsFiles(
        ProfileFile.aggregator()
            .addFile(file(credentials, ProfileFile.Type.CREDENTIALS))
            .addFile(file(config, ProfileFile.Type.CONFIGURATION))
            .build(),
        config,
        credentials);
  }

  private static Path path(Surroundings surroundings, String variable, Path usual) {
    Optional<String> named = surroundings.variable(variable);
    if (named.isEmpty()) {
      return usual;
    }
    try {
      String text = named.get();
      return text.startsWith("~/") ? surroundings.home().resolve(text.substring(2)) : Path.of(text);
    } catch (InvalidPathException e) {
      throw new NoCredentials(
          new Cause(
              variable + " names no file", "It is no path of this system.", "the environment"));
    }
  }

  private static ProfileFile file(Path path, ProfileFile.Type type) {
    if (!Files.exists(path)) {
      return ProfileFile.builder().content("").type(type).build();
    }
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return ProfileFile.builder().content(text).type(type).build();
    } catch (IOException e) {
      throw unreadable(path.toString(), "It is there, but may not be read.");
    } catch (IllegalArgumentException e) {
      Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
      throw unreadable(
          path + (line.find() ? ", line " + line.group(1) : ""),
          "This line is neither a section in brackets, such as [profile prod], nor of the form name"
              + " = value. Mend it, or put a # in front.");
    }
  }

  private static NoCredentials unreadable(String place, String why) {
    return new NoCredentials(new Cause("A file of the AWS profiles cannot be read", why, place));
  }

  Map<String, Profile> profiles() {
    return merged.profiles();
  }

  Optional<Profile> profile(String name) {
    return merged.profile(name);
  }

  /// The profile of that name.
  ///
  /// @throws NoCredentials if there is none, with the names of those that are there
  Profile named(String name) {
    return profile(name)
        .orElseThrow(
            () ->
                new NoCredentials(
                    new Cause(
                        "There is no profile " + name,
                        "There are: "
                            + (profiles().isEmpty()
                                ? "none"
                                : String.join(", ", profiles().keySet()))
                            + ".",
                        config + " and " + credentials)));
  }

  /// A section of the config file, such as an `sso-session`.
  Optional<Profile> section(String kind, String name) {
    return merged.getSection(kind, name);
  }

  /// It holds keys.
  @Override
  public String toString() {
    return "AwsFiles[" + config + ", " + credentials + "]";
  }
}
