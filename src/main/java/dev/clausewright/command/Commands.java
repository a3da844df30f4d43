package dev.clausewright.command;

import dev.clausewright.account.Cloud;
import dev.clausewright.account.NoCloud;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The door to the commands without a window. */
@Command(
    name = "clausewright",
    description =
        "Writes, checks and explains the authorization of Amazon Redshift's COPY, UNLOAD and CREATE"
            + " LIBRARY. Without a command it opens its window.",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class)
public final class Commands implements Runnable {

  /** The name and version of the program, as its jar says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {tool()};
    }

    /** As answers name the program. */
    static String tool() {
      return "clausewright " + number();
    }

    static String number() {
      return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
          .orElse("(not packaged)");
    }
  }

  private Commands() {}

  @Override
  public void run() {
    // Without a command there is nothing to say but what the commands are.
  }

  /**
   * Runs one command and returns its exit code; the streams are flushed, not closed. Never throws
   * for what the arguments or the input hold.
   */
  public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
    return run(args, in, out, err, NoCloud::new);
  }

  /**
   * The same where commands can look into AWS itself.
   *
   * @param cloud asked only when an account is opened live
   */
  public static int run(
      String[] args, InputStream in, OutputStream out, OutputStream err, Supplier<Cloud> cloud) {
    Streams streams = Streams.of(in, out, err);
    CommandLine line = new CommandLine(new Commands());
    add(commands(streams, cloud), args, line); // what is set below holds for those that are there
    line.setOut(unixLines(streams.out()))
        .setErr(unixLines(streams.err()))
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setParameterExceptionHandler((wrong, arguments) -> usage(wrong, streams))
        .setExecutionExceptionHandler((failed, command, parsed) -> failed(failed, streams));
    int code = line.execute(args);
    streams.flush();
    return code;
  }

  private static Map<String, Supplier<Callable<Integer>>> commands(
      Streams streams, Supplier<Cloud> cloud) {
    Map<String, Supplier<Callable<Integer>>> all = new LinkedHashMap<>();
    all.put("lint", () -> new LintCommand(streams));
    all.put("fix", () -> new FixCommand(streams));
    all.put("explain", () -> new ExplainCommand(streams));
    all.put("rules", () -> new RulesCommand(streams));
    all.put("needs", () -> new NeedsCommand(streams));
    all.put("check", () -> new CheckCommand(streams, cloud));
    all.put("roles", () -> new RolesCommand(streams, cloud));
    all.put("decide", () -> new DecideCommand(streams, cloud));
    return all;
  }

  /**
   * The command that is named alone: to read what all of them accept takes longer than its work.
   */
  private static void add(
      Map<String, Supplier<Callable<Integer>>> all, String[] args, CommandLine line) {
    Optional<Supplier<Callable<Integer>>> named =
        Stream.of(args).findFirst().flatMap(name -> Optional.ofNullable(all.get(name)));
    named.map(List::of).orElseGet(() -> List.copyOf(all.values())).stream()
        .map(Supplier::get)
        .forEach(line::addSubcommand);
  }

  private static int usage(ParameterException wrong, Streams streams) {
    streams.tell(String.valueOf(wrong.getMessage()));
    streams.tell("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
    return Exit.UNREADABLE.code();
  }

  private static int failed(Exception failed, Streams streams) {
    streams.tell("This could not be finished: " + failed.getMessage());
    return Exit.UNREADABLE.code();
  }

  /** Picocli ends lines as the platform does; the contract says how they end here. */
  private static PrintWriter unixLines(PrintWriter to) {
    return new PrintWriter(
        new StringWriter() {
          @Override
          public void flush() {
            to.print(toString().replace(System.lineSeparator(), "\n"));
            to.flush();
            getBuffer().setLength(0);
          }
        },
        true);
  }
}
