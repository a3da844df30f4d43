package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.rules.Catalogue;
import dev.clausewright.rules.Severity;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code lint} as SARIF 2.1.0, for CI systems. No snippets and no fixes: both would
 * hold text of the file, and with it secrets.
 */
final class Sarif implements LintReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Map<String, Integer> indexes = new HashMap<>();

  Sarif(Writer out) throws IOException {
    this.json = Members.JSON.getFactory().createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
  }

  @Override
  public void begin(Sources sources) throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "2.1.0");
    json.writeStringField("$schema", SCHEMA);
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    invocation(sources);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Clausewright");
    json.writeStringField("version", Commands.Version.number());
    json.writeArrayFieldStart("rules");
    List<Catalogue.Row> rows =
        Catalogue.rows().stream().filter(row -> row.unchecked().isEmpty()).toList();
    for (Catalogue.Row row : rows) {
      indexes.put(row.id().id(), indexes.size());
      json.writeStartObject();
      json.writeStringField("id", row.id().id());
      message("shortDescription", row.sentence());
      message("help", row.sentence() + " Source: " + row.source() + ".");
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(row.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("certainty", DiagnosedJson.lower(row.certainty()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(Sources sources) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", !sources.isIncomplete());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Sources.Told error : sources.errors()) {
      notification(error, "error");
    }
    for (Sources.Told skipped : sources.skipped()) {
      notification(skipped, "warning");
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(Sources.Told told, String level) throws IOException {
    json.writeStartObject();
    message("message", told.message());
    json.writeStringField("level", level);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(told.file());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void statement(Diagnosed diagnosed) throws IOException {
    for (Diagnosed.Remark remark : diagnosed.findings()) {
      result(remark);
    }
  }

  private void result(Diagnosed.Remark remark) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", remark.rule().id());
    Integer index = indexes.get(remark.rule().id());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(remark.severity()));
    message("message", remark.message() + " " + remark.why());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(remark.file());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", remark.start().line());
    json.writeNumberField("startColumn", remark.start().column());
    json.writeNumberField("endLine", remark.end().line());
    json.writeNumberField("endColumn", remark.end().column());
    json.writeNumberField("charOffset", remark.start().offset());
    json.writeNumberField("charLength", remark.end().offset() - remark.start().offset());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeNumberField("statement", remark.statement());
    json.writeStringField("certainty", DiagnosedJson.lower(remark.certainty()));
    json.writeBooleanField("fixable", remark.fixable());
    json.writeBooleanField("safe", remark.safe());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void message(String member, String text) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void artifact(String file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
  }

  /** A relative name stays relative: the CI system knows to what. */
  static String uri(String file) {
    if (file.equals("-")) {
      return "stdin";
    }
    Path path = Path.of(file);
    try {
      return path.isAbsolute()
          ? path.toUri().toString()
          : new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
    } catch (URISyntaxException notAName) {
      return path.toUri().toString();
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  @Override
  public void close() {
    // The stream of the answer stays open.
  }
}
