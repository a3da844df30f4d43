package dev.clausewright.ui.check;

import dev.clausewright.account.LiveChanger.Call;
import dev.clausewright.account.LiveChanger.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One call of AWS, to be read or to be run in a shell. */
final class CallText {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_+=,.@:/-]+");
  private static final int LONG = 200;

  private CallText() {}

  /** Its name and parameters; a document is counted, since it stands below. */
  static TextFlow shown(Call call) {
    List<Text> runs = new ArrayList<>();
    runs.add(run(call.name(), "syntax-keyword"));
    for (Parameter parameter : call.parameters()) {
      runs.add(run("  " + parameter.name() + " ", "syntax-number"));
      runs.add(run(value(parameter.value()), "syntax-plain"));
    }
    TextFlow flow = new TextFlow(runs.toArray(Text[]::new));
    flow.setAccessibleText(call.name());
    return flow;
  }

  /**
   * The same for the AWS command line, in a POSIX shell. A list is one option with several values:
   * of an option that is given twice, the command line takes the last alone.
   */
  static String command(Call call) {
    StringBuilder line =
        new StringBuilder("aws ")
            .append(call.service())
            .append(' ')
            .append(kebab(call.operation()));
    String before = "";
    for (Parameter parameter : call.parameters()) {
      if (!parameter.name().equals(before)) {
        line.append(" \\\n  --").append(kebab(parameter.name()));
      }
      line.append(' ').append(quoted(parameter.value()));
      before = parameter.name();
    }
    return line.toString();
  }

  private static Text run(String text, String ink) {
    Text run = new Text(text);
    run.getStyleClass().addAll("code-inline", ink);
    return run;
  }

  private static String value(String value) {
    boolean document = value.stripLeading().startsWith("{") || value.length() > LONG;
    return document ? value.length() + " characters, as below" : value;
  }

  /** `PutRolePolicy` and `iamRoles` as the command line writes them. */
  private static String kebab(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static String quoted(String value) {
    return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
