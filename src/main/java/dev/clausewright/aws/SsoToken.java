package dev.clausewright.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import software.amazon.awssdk.services.ssooidc.model.CreateTokenResponse;

/// The token that `aws sso login` left in its file.
final class SsoToken {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final ObjectNode content;
  private final Instant expires;

  private SsoToken(Path file, ObjectNode content, Instant expires) {
    this.file = file;
    this.content = content;
    this.expires = expires;
  }

  /// None if there is no such file, or it holds no token.
  static Optional<SsoToken> read(Surroundings surroundings, SsoSettings settings) {
    Path file =
        surroundings
            .home()
            .resolve(".aws")
            .resolve("sso")
            .resolve("cache")
            .resolve(sha1(settings.cache()) + ".json");
    try {
      JsonNode node = JSON.readTree(Files.readAllBytes(file));
      if (node instanceof ObjectNode content && content.path("accessToken").isTextual()) {
        return Optional.of(
            new SsoToken(file, content, Instant.parse(content.path("expiresAt").asText())));
      }
    } catch (IOException | DateTimeException e) {
      // No token that can be used: the person signs in again.
    }
    return Optional.empty();
  }

  private static String sha1(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  Instant expires() {
    return expires;
  }

  boolean fresh(Instant now) {
    return now.plusSeconds(60).isBefore(expires);
  }

  /// Whether it is good, or can be made so without the person.
  boolean usable(Instant now) {
    return fresh(now) || renewable(now);
  }

  private boolean renewable(Instant now) {
    Optional<Instant> registered = registration();
    return text("refreshToken").isPresent()
        && text("clientId").isPresent()
        && text("clientSecret").isPresent()
        && registered.filter(now::isBefore).isPresent();
  }

  private Optional<Instant> registration() {
    try {
      return text("registrationExpiresAt").map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<String> text(String member) {
    return Optional.ofNullable(content.path(member).textValue());
  }

  /// The same with a new token, also in the file, as AWS's own tools keep it: the old one cannot
  /// be used for renewing again.
  SsoToken renewed(CreateTokenResponse answer, Instant now) {
    ObjectNode changed = content.deepCopy();
    Instant end = now.plusSeconds(answer.expiresIn());
    changed.put("accessToken", answer.accessToken());
    changed.put("expiresAt", end.toString());
    if (answer.refreshToken() != null) {
      changed.put("refreshToken", answer.refreshToken());
    }
    try {
      Path fresh = Files.createTempFile(file.getParent(), "token", ".json");
      Files.write(fresh, JSON.writeValueAsBytes(changed));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // The new token still serves this session.
    }
    return new SsoToken(file, changed, end);
  }

  @Override
  public String toString() {
    return "SsoToken[until " + expires + "]";
  }
}
