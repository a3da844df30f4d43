package dev.clausewright.aws;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
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
        case SSLException untrusted -> {
          return "No safe connection to "
              + host
              + " could be made: its certificate is not trusted here. Behind a proxy that opens"
              + " connections, name its certificate in AWS_CA_BUNDLE.";
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

  private static String late(String host) {
    return host
        + " did not answer in time. Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and the"
        + " firewall, or try again later.";
  }
}
