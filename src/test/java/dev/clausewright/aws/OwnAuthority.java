package dev.clausewright.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/**
 * An authority that nobody knows, and a server's certificate signed by it: what a company has whose
 * proxy opens connections.
 *
 * @param keys a PKCS #12 store with the server's key and its chain
 * @param bundle the authority's certificate in the PEM form, as {@code AWS_CA_BUNDLE} names it
 */
record OwnAuthority(Path keys, Path bundle) {
  static final String PASSWORD = "password";

  /**
   * Made with the keytool of the Java that runs.
   *
   * @param names of the server, as {@code dns:localhost}
   */
  static OwnAuthority in(Path folder, String names)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("authority.p12");
    keytool(store, "-alias", "authority", "-dname", "CN=Own Authority", "-ext", "bc:c");
    keytool(
        store,
        "-alias",
        "server",
        "-signer",
        "authority",
        "-dname",
        "CN=server",
        "-ext",
        "san=" + names);
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      all.load(in, PASSWORD.toCharArray());
    }
    byte[] certificate = all.getCertificate("authority").getEncoded();
    all.deleteEntry("authority");
    Path keys = folder.resolve("server.p12");
    try (var out = Files.newOutputStream(keys)) {
      all.store(out, PASSWORD.toCharArray());
    }
    return new OwnAuthority(
        keys,
        Files.writeString(
            folder.resolve("bundle.pem"),
            "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                    .encodeToString(certificate)
                + "\n-----END CERTIFICATE-----\n"));
  }

  private static void keytool(Path store, String... more) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-validity",
                "365",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString()));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(said);
    }
  }
}
