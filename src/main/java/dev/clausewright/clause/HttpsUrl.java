package dev.clausewright.clause;

/// An https address of a library (1.4).
public record HttpsUrl(String url) implements Value {
  public HttpsUrl {
    if (!SourceReader.isHttps(url)) {
      throw new IllegalArgumentException("an address that begins with https://");
    }
  }

  public static Reading<HttpsUrl> read(String text) {
    return Pasted.read(text, SourceReader::https);
  }

  @Override
  public String text() {
    return url;
  }
}
