package dev.clausewright.aws;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// Why nothing came back, and which setting to look at.
final class Network {
  private Network() {}

  static String words(String host, Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      switch (t) {
        case UnknownHostException none -> {
          return "The name "
              + host
              + " is not known. Check the network, the Region’s name, the endpoint"
              + " (AWS_ENDPOINT_URL, endpoint_url) and the proxy (HTTPS_PROXY).";
        }
        case SSLException unsafe -> {
          return "No safe connection to " + host + " could be made: " + unsafe(unsafe);
        }
        case ApiCallTimeoutException late -> {
          return late(host);
        }
        case ApiCallAttemptTimeoutException late -> {
          return late(host);
        }
        case SocketTimeoutException late -> {
          return late(host);
        }
        case NoRouteToHostException none -> {
          return "There is no way to "
              + host
              + ". Check the network, a VPN, and the proxy (HTTPS_PROXY, NO_PROXY).";
        }
        case ConnectException refused -> {
          return "Nothing answers at "
              + host
              + ". Check the endpoint (AWS_ENDPOINT_URL, endpoint_url), the proxy (HTTPS_PROXY,"
              + " NO_PROXY) and the firewall.";
        }
        case IOException closed when saidByProxy(closed) -> {
          return byProxy(host, String.valueOf(closed.getMessage()));
        }
        case IOException cut -> {
          return "The connection to "
              + host
              + " broke off, also when tried again. Try again later.";
        }
        default -> {}
      }
    }
    return "The answer of "
        + host
        + " could not be understood ("
        + thrown.getClass().getSimpleName()
        + ").";
  }

  private static String unsafe(SSLException thrown) {
    boolean another = false;
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      switch (t) {
        case CertificateExpiredException _, CertificateNotYetValidException _ -> {
          return "its certificate has run out, or is not valid yet. Check the clock of this machine"
              + " first.";
        }
        case CertPathBuilderException _, CertPathValidatorException _ -> {
          return "its certificate is not trusted here. Behind a proxy that opens connections, name"
              + " its certificate in AWS_CA_BUNDLE.";
        }
        case CertificateException _ -> another = true;
        default -> {}
      }
    }
    return another
        ? "its certificate is for another host. Check the endpoint (AWS_ENDPOINT_URL,"
            + " endpoint_url)."
        : "it does not speak TLS as this program does. An endpoint without TLS begins with http:"
            + " instead of https: (AWS_ENDPOINT_URL, endpoint_url).";
  }

  /// Java has no exception of its own for that.
  private static boolean saidByProxy(IOException thrown) {
    return String.valueOf(thrown.getMessage()).startsWith("Unable to tunnel through proxy");
  }

  private static String byProxy(String host, String message) {
    return message.contains(" 407")
        ? "The proxy on the way to "
            + host
            + " wants a name and a password, and did not take those of HTTPS_PROXY"
            + " (http://name:password@host:port, special characters as %40)."
        : "The proxy of HTTPS_PROXY does not lead to "
            + host
            + ". Ask whoever runs it, or name the host in NO_PROXY if it is reached without.";
  }

  private static String late(String host) {
    return host
        + " did not answer in time. Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and the"
        + " firewall, or try again later.";
  }
}
