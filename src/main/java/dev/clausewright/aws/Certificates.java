package dev.clausewright.aws;

import dev.clausewright.account.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;

/// Trusts what Java trusts, and the certificates of a file besides.
final class Certificates {
  private Certificates() {}

  /// @param file in the PEM form, as `AWS_CA_BUNDLE` names it
  /// @throws NoCredentials if it cannot be read
  static X509TrustManager trusting(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      Collection<? extends Certificate> certificates =
          CertificateFactory.getInstance("X.509").generateCertificates(in);
      if (certificates.isEmpty()) {
        throw unreadable(file, "It holds no certificate.");
      }
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate certificate : certificates) {
        store.setCertificateEntry("bundle-" + number++, certificate);
      }
      return new Both(of(null), of(store));
    } catch (InvalidPathException | IOException e) {
      throw unreadable(file, "It is not there, or may not be read.");
    } catch (GeneralSecurityException e) {
      throw unreadable(file, "It is no file of certificates in the PEM form.");
    }
  }

  private static NoCredentials unreadable(String file, String why) {
    return new NoCredentials(
        new Cause(
            "The certificates of AWS_CA_BUNDLE could not be read",
            why + " Set AWS_CA_BUNDLE to such a file, or remove it.",
            file));
  }

  private static X509TrustManager of(@Nullable KeyStore store) throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return Arrays.stream(factory.getTrustManagers())
        .filter(X509TrustManager.class::isInstance)
        .map(X509TrustManager.class::cast)
        .findFirst()
        .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
  }

  /// Takes what either takes.
  private record Both(X509TrustManager usual, X509TrustManager more) implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      usual.checkClientTrusted(chain, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type)
        throws CertificateException {
      try {
        usual.checkServerTrusted(chain, type);
      } catch (CertificateException e) {
        more.checkServerTrusted(chain, type);
      }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return Stream.of(usual, more)
          .flatMap(one -> Arrays.stream(one.getAcceptedIssuers()))
          .toArray(X509Certificate[]::new);
    }
  }
}
