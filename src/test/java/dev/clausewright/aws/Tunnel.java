package dev.clausewright.aws;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A proxy as companies have them: whatever host it is asked to reach, it leads to one port of this
 * machine.
 */
final class Tunnel implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int to;

  /** The heads of the requests that came, such as {@code CONNECT host:443 HTTP/1.1…}. */
  final List<String> heads = Collections.synchronizedList(new ArrayList<>());

  /** What a request must bring in Proxy-Authorization; empty: nothing. */
  volatile String login = "";

  Tunnel(int to) throws IOException {
    this.to = to;
    Thread.ofVirtual().start(this::serve);
  }

  String address() {
    return "localhost:" + door.getLocalPort();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        Socket come = door.accept();
        Thread.ofVirtual().start(() -> lead(come));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void lead(Socket come) {
    try (come) {
      while (true) {
        String head = head(come.getInputStream());
        if (head.isEmpty()) {
          return;
        }
        heads.add(head);
        if (login.isEmpty()
            || head.toLowerCase(Locale.ROOT)
                .contains("proxy-authorization: " + login.toLowerCase(Locale.ROOT))) {
          break;
        }
        say(
            come,
            "HTTP/1.1 407 Proxy Authentication Required\r\n"
                + "Proxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n");
      }
      try (Socket there = new Socket(InetAddress.getLoopbackAddress(), to)) {
        say(come, "HTTP/1.1 200 Connection established\r\n\r\n");
        Thread back = Thread.ofVirtual().start(() -> pour(there, come));
        pour(come, there);
        back.join();
      }
    } catch (IOException | InterruptedException gone) {
      // One side hung up.
    }
  }

  private static void say(Socket to, String words) throws IOException {
    to.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    to.getOutputStream().flush();
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.append((char) next);
      if (head.toString().endsWith("\r\n\r\n")) {
        return head.toString();
      }
    }
    return "";
  }

  private static void pour(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // One side hung up.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
