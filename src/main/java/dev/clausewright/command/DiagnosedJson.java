package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.clause.RuleId;
import dev.clausewright.sql.Position;
import java.io.IOException;
import java.util.Locale;

/** Statements and findings as the contract writes them in JSON. */
final class DiagnosedJson {
  private final JsonGenerator json;

  DiagnosedJson(JsonGenerator json) {
    this.json = json;
  }

  void statement(Diagnosed diagnosed) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", diagnosed.file());
    json.writeNumberField("index", diagnosed.index());
    json.writeStringField("kind", diagnosed.kind());
    json.writeStringField("authorization", diagnosed.form().word());
    json.writeArrayFieldStart("roles");
    for (String role : diagnosed.roles()) {
      json.writeString(role);
    }
    json.writeEndArray();
    json.writeBooleanField("complete", diagnosed.complete());
    position("start", diagnosed.start());
    position("end", diagnosed.end());
    json.writeEndObject();
  }

  void finding(Diagnosed.Remark remark) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", remark.file());
    json.writeNumberField("statement", remark.statement());
    json.writeStringField("rule", remark.rule().id());
    json.writeArrayFieldStart("also");
    for (RuleId id : remark.also()) {
      json.writeString(id.id());
    }
    json.writeEndArray();
    json.writeStringField("severity", lower(remark.severity()));
    json.writeStringField("certainty", lower(remark.certainty()));
    json.writeStringField("message", remark.message());
    json.writeStringField("why", remark.why());
    position("start", remark.start());
    position("end", remark.end());
    json.writeBooleanField("fixable", remark.fixable());
    json.writeBooleanField("safe", remark.safe());
    json.writeEndObject();
  }

  void position(String member, Position position) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", position.offset());
    json.writeEndObject();
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
