import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs google-java-format over every Java file below a folder: {@code Format check|write DIR}. */
public final class Format {
  private Format() {}

  public static void main(String[] arguments) throws Exception {
    boolean write = arguments[0].equals("write");
    List<String> options =
        new ArrayList<>(
            write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (var files = Files.walk(Path.of(arguments[1]))) {
      files.map(Path::toString).filter(p -> p.endsWith(".java")).sorted().forEach(options::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int code = new Main(out, err, System.in).format(options.toArray(String[]::new));
    if (code != 0) {
      err.println(
          "Not formatted as this build formats: run  mvn process-test-sources -Dformat=write");
    }
    System.exit(code);
  }
}
