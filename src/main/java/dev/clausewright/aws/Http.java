package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    String name = scheme.equals("http") ? "http_proxy" : "https_proxy";
    either(name)
        .map(Http::address)
        .ifPresent(
            address -> {
              builder.endpoint(URI.create("http://" + address.getHost() + ":" + port(address)));
              ProxyLogin.know(address.getHost(), port(address), address.getUserInfo());
              builder.nonProxyHosts(
                  either("no_proxy").stream()
                      .flatMap(list -> Arrays.stream(list.split("[,|\\s]+")))
                      .filter(host -> !host.isEmpty())
                      .map(Http::pattern)
                      .collect(Collectors.toSet()));
            });
    return builder.build();
  }

  /// `.example.com` in the variable stands for what the SDK writes `*.example.com`; the SDK takes
  /// patterns of regular expressions, so that a dot is only a dot when it is quoted.
  private static String pattern(String host) {
    String name = host.startsWith(".") ? "*" + host : host;
    return name.replace(".", "\\.").replace("*", ".*?");
  }

  private static int port(URI address) {
    return address.getPort() >= 0
        ? address.getPort()
        : address.getScheme().equals("https") ? 443 : 80;
  }

  /// @throws NoCredentials if it is none; going on without the proxy would only hang
  private static URI address(String text) {
    return Endpoints.uri(text.contains("://") ? text : "http://" + text)
        .orElseThrow(
            () ->
                new NoCredentials(
                    new Cause(
                        "The address of the proxy could not be understood",
                        "Set HTTPS_PROXY (HTTP_PROXY for an endpoint without TLS) to the form"
                            + " http://host:port, or remove it.",
                        "the environment")));
  }

  /// In lower case first, as AWS's tools do.
  private Optional<String> either(String name) {
    return surroundings
        .variable(name)
        .or(() -> surroundings.variable(name.toUpperCase(java.util.Locale.ROOT)));
  }

  @Override
  public void close() {
    clients.values().forEach(SdkHttpClient::close);
  }
}
