package dev.clausewright.aws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Collections;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of AWS_CA_BUNDLE is trusted besides what Java trusts. */
class CertificatesTest {
  @TempDir Path folder;

  /** One that no authority signed. */
  private static X509Certificate own() throws Exception {
    KeyStore store = KeyStore.getInstance("JKS");
    try (InputStream in = WireMockServer.class.getResourceAsStream("/keystore")) {
      store.load(in, "password".toCharArray());
    }
    for (String alias : Collections.list(store.aliases())) {
      Certificate certificate = store.getCertificate(alias);
      if (certificate instanceof X509Certificate found) {
        return found;
      }
    }
    throw new AssertionError("no certificate");
  }

  private static String pem(Certificate certificate) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  @Test
  void theCertificatesOfTheFileAreTrusted() throws Exception {
    X509Certificate own = own();
    Path bundle = Files.writeString(folder.resolve("bundle.pem"), pem(own));
    X509TrustManager trusted = Certificates.trusting(bundle.toString());
    X509Certificate[] chain = {own};
    assertThatCode(() -> trusted.checkServerTrusted(chain, "RSA")).doesNotThrowAnyException();
    Path other = Files.writeString(folder.resolve("empty.pem"), "");
    assertThatThrownBy(() -> Certificates.trusting(other.toString()))
        .isInstanceOf(NoCredentials.class);
    Path none = Files.writeString(folder.resolve("none.pem"), "CANARY", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Certificates.trusting(none.toString()))
        .isInstanceOf(NoCredentials.class)
        .hasMessageNotContaining("CANARY");
  }

  @Test
  void withoutTheFileTheyAreNot() throws Exception {
    var factory =
        javax.net.ssl.TrustManagerFactory.getInstance(
            javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    X509TrustManager usual = (X509TrustManager) factory.getTrustManagers()[0];
    X509Certificate[] chain = {own()};
    assertThatThrownBy(() -> usual.checkServerTrusted(chain, "RSA"))
        .isInstanceOf(CertificateException.class);
  }
}
