package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import dev.clausewright.account.Connection;
import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.CustomEndpoints.Place;
import dev.clausewright.clause.Region;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

/// Where each service is asked: at AWS's own host, or at a custom endpoint, in the order that
/// AWS's own tools keep: the one typed, `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, the
/// profile's `services` section, the profile's `endpoint_url`.
final class Endpoints {
  private final Connection connection;
  private final Surroundings surroundings;
  private final ProfileFile files;
  private final Optional<Profile> profile;

  Endpoints(
      Connection connection,
      Surroundings surroundings,
      ProfileFile files,
      Optional<Profile> profile) {
    this.connection = connection;
    this.surroundings = surroundings;
    this.files = files;
    this.profile = profile;
  }

  /// A custom endpoint; none if the service is asked at AWS.
  ///
  /// @throws NoCredentials if one is named that is no address
  Optional<URI> of(Service service) {
    if (connection.endpoint().isPresent()) {
      return connection.endpoint().map(typed -> sound(typed.toString(), "The endpoint", "typed"));
    }
    if (ignored()) {
      return Optional.empty();
    }
    return inVariable(service.variable())
        .or(() -> inVariable("AWS_ENDPOINT_URL"))
        .or(() -> profile.flatMap(named -> inServices(named, service)).map(this::ofProfile))
        .or(() -> profile.flatMap(named -> named.property("endpoint_url")).map(this::ofProfile));
  }

  private Optional<URI> inVariable(String name) {
    return surroundings.variable(name).map(text -> sound(text, name, "the environment"));
  }

  private URI ofProfile(String text) {
    return sound(
        text, "endpoint_url", "the profile " + profile.map(Profile::name).orElse("default"));
  }

  /// Whoever names an endpoint means it: AWS itself is never asked instead. It is always shown, and
  /// kept in the settings, so that no password may be in it.
  private static URI sound(String text, String name, String place) {
    return uri(text)
        .filter(uri -> uri.getScheme().matches("(?i)https?") && uri.getUserInfo() == null)
        .orElseThrow(
            () ->
                new NoCredentials(
                    new Cause(
                        name + " is no address of a server",
                        "It begins with http:// or https:// and holds no password, such as"
                            + " http://localhost:4566. Mend it, or remove it to ask AWS itself.",
                        place)));
  }

  /// Looks at all that are named, before anything is asked.
  ///
  /// @throws NoCredentials if one is no address
  void check() {
    for (Service service : Service.values()) {
      of(service);
    }
  }

  /// All custom endpoints, each with the services that it answers for.
  CustomEndpoints shown() {
    Map<URI, List<String>> services = new LinkedHashMap<>();
    int custom = 0;
    for (Service service : Service.values()) {
      Optional<URI> uri = of(service);
      if (uri.isPresent()) {
        services.computeIfAbsent(uri.get(), _ -> new ArrayList<>()).add(service.shown());
        custom++;
      }
    }
    if (custom == Service.values().length) {
      nameless(services);
    }
    return new CustomEndpoints(
        services.entrySet().stream().map(e -> new Place(e.getValue(), e.getKey())).toList());
  }

  /// Where no service is left to AWS itself, the one that most of them have needs no list of names.
  private static void nameless(Map<URI, List<String>> services) {
    List<String> most =
        services.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    most.clear();
    if (services.size() > 1) {
      most.add(CustomEndpoints.OTHERS);
    }
  }

  /// Whom a service is asked at, for people.
  String host(Service service, Region region) {
    return of(service)
        .map(CustomEndpoints::host)
        .orElseGet(
            () ->
                switch (service) {
                  case IAM -> "iam." + region.partition().dnsSuffix();
                  case S3,
                      STS,
                      REDSHIFT,
                      REDSHIFT_SERVERLESS,
                      REDSHIFT_DATA,
                      DYNAMODB,
                      EMR,
                      KMS,
                      SSO,
                      SSO_OIDC ->
                      service.host() + "." + region.name() + "." + region.partition().dnsSuffix();
                });
  }

  private boolean ignored() {
    return surroundings
        .variable("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
        .or(() -> profile.flatMap(named -> named.property("ignore_configured_endpoint_urls")))
        .filter(value -> value.toLowerCase(Locale.ROOT).equals("true"))
        .isPresent();
  }

  private Optional<String> inServices(Profile named, Service service) {
    return named
        .property("services")
        .flatMap(section -> files.getSection("services", section))
        .flatMap(section -> section.property(service.member() + ".endpoint_url"));
  }

  /// A text that is no URL with a host counts as none.
  static Optional<URI> uri(String text) {
    try {
      URI uri = URI.create(text.strip());
      return uri.getHost() == null || uri.getScheme() == null ? Optional.empty() : Optional.of(uri);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
