package dev.clausewright.aws;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManager;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/// Connections to the services: with the proxy that the environment names, and the certificates
/// of `AWS_CA_BUNDLE`, which the SDK does not read by itself. One client for http, one for https.
final class Http implements AutoCloseable {
  private final Surroundings surroundings;
  private final Optional<String> bundle;
  private final Map<String, SdkHttpClient> clients = new ConcurrentHashMap<>();

  /// @param bundle a file of certificates; `AWS_CA_BUNDLE` or the profile's `ca_bundle`
  Http(Surroundings surroundings, Optional<String> bundle) {
    ProxyLogin.prepare();
    WireLog.off();
    this.surroundings = surroundings;
    this.bundle = bundle;
  }

  /// The client for an endpoint; AWS's own are reached by https.
  ///
  /// @throws NoCredentials if the file of certificates cannot be read, or a proxy has no address
  SdkHttpClient to(Optional<URI> endpoint) {
    return clients.computeIfAbsent(endpoint.map(URI::getScheme).orElse("https"), this::make);
  }

  private SdkHttpClient make(String scheme) {
    UrlConnectionHttpClient.Builder builder =
        UrlConnectionHttpClient.builder()
            .connectionTimeout(surroundings.patience().connect())
            .socketTimeout(surroundings.patience().answer())
            .proxyConfiguration(proxy(scheme));
    bundle.ifPresent(
        file -> {
          TrustManager[] trusted = {Certificates.trusting(file)};
          builder.tlsTrustManagersProvider(() -> trusted);
        });
    return builder.build();
  }

  private ProxyConfiguration proxy(String scheme) {
    ProxyConfiguration.Builder builder =
        ProxyConfiguration.builder()
            .scheme(scheme)
            .useEnvironmentVariablesValues(false)
            .useSystemPropertyValues(true);
    ProxySettings.of(surroundings, scheme)
        .ifPresent(
            named -> {
              String server = named.address().getHost();
              builder.endpoint(URI.create("http://" + server + ":" + named.port()));
              ProxyLogin.know(server, named.port(), named.address().getUserInfo());
              builder.nonProxyHosts(
                  surroundings.spelled("no_proxy").flatMap(surroundings::variable).stream()
                      .flatMap(list -> Arrays.stream(list.split("[,|\\s]+")))
                      .filter(host -> !host.isEmpty())
                      .map(Http::pattern)
                      .collect(Collectors.toSet()));
            });
    return builder.build();
  }

  /// A name in the variable stands for the host and all below it, with or without a dot or `*.` in
  /// front; `*` for every host. The SDK takes regular expressions.
  private static String pattern(String host) {
    String name =
        host.toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", "");
    return Arrays.stream(name.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*", "(.*\\.)?", ""));
  }

  @Override
  public void close() {
    clients.values().forEach(SdkHttpClient::close);
  }
}
