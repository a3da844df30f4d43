package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The answer of {@code lint} in JSON; its schema is {@code schema/lint.json}. Statements are
 * written at once, findings wait for their turn in a {@link Spool}.
 */
final class LintJson implements LintReport {
  private final Writer out;
  private final Optional<Optional<JsonNode>> id;
  private final JsonGenerator json;
  private final Spool spool = new Spool();
  private final JsonGenerator later;

  private LintJson(Writer out, Optional<Optional<JsonNode>> id) throws IOException {
    this.out = out;
    this.id = id;
    this.json = Members.JSON.getFactory().createGenerator(out);
    json.setCodec(Members.JSON);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    this.later = Members.JSON.getFactory().createGenerator(spool, JsonEncoding.UTF8);
  }

  static LintJson document(Writer out) throws IOException {
    return new LintJson(out, Optional.empty());
  }

  /** The answer to a line of questions, with its id. */
  static LintJson line(Writer out, Optional<JsonNode> id) throws IOException {
    return new LintJson(out, Optional.of(id));
  }

  @Override
  public void begin(Sources sources) throws IOException {
    begin(sources.readable().size(), sources.skipped(), sources.errors());
  }

  /** Of one text that is no file. */
  void begin() throws IOException {
    begin(1, List.of(), List.of());
  }

  private void begin(int files, Collection<Sources.Told> skipped, Collection<Sources.Told> errors)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", 1);
    if (id.isPresent()) {
      AnswerJson.id(json, id.get());
    }
    json.writeStringField("tool", Commands.Version.tool());
    json.writeNumberField("files", files);
    told("skipped", "why", skipped);
    told("errors", "message", errors);
    json.writeArrayFieldStart("statements");
    later.writeStartArray();
  }

  private void told(String member, String what, Collection<Sources.Told> all) throws IOException {
    json.writeArrayFieldStart(member);
    for (Sources.Told told : all) {
      json.writeStartObject();
      json.writeStringField("file", told.file());
      json.writeStringField(what, told.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void statement(Diagnosed diagnosed) throws IOException {
    new DiagnosedJson(json).statement(diagnosed);
    DiagnosedJson findings = new DiagnosedJson(later);
    for (Diagnosed.Remark remark : diagnosed.findings()) {
      findings.finding(remark);
    }
  }

  @Override
  public void end() throws IOException {
    later.writeEndArray();
    later.flush();
    json.writeEndArray();
    json.flush();
    out.write(",\"findings\":");
    spool.into(out);
    out.write("}");
  }

  @Override
  public void close() throws IOException {
    later.close();
    spool.close();
  }
}
