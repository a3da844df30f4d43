package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.rules.Catalogue;
import dev.clausewright.rules.Mending;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** What {@code fix} changed, in JSON; its schema is {@code schema/fix.json}. */
final class FixJson {
  private FixJson() {}

  static String document(Fixed fixed) throws IOException {
    return text(fixed, Optional.empty());
  }

  /** Answers a line of questions. */
  static String line(Members line, Wishes otherwise) throws BadQuestion, IOException {
    line.only("a question of fix", "id", "text", "rules", "toRole");
    String text = line.required("text");
    List<String> rules = line.texts("rules");
    for (String rule : rules) {
      if (Catalogue.of(rule).isEmpty()) {
        throw new BadQuestion(BadQuestion.Code.BAD_VALUE, RuleIds.unknown(rule));
      }
    }
    Optional<RoleValue> role = otherwise.role();
    Optional<String> named = line.text("toRole");
    if (named.isPresent()) {
      Reading<RoleValue> reading = RoleValue.read(named.get());
      role = reading.found();
      if (role.isEmpty()) {
        throw new BadQuestion(
            BadQuestion.Code.BAD_VALUE, "toRole: " + reading.faults().getFirst().what());
      }
    }
    Wishes wishes = new Wishes(rules.isEmpty() ? otherwise.rules() : rules, role);
    return text(Fixed.of("-", text, wishes), Optional.of(line.get("id")));
  }

  private static String text(Fixed fixed, Optional<Optional<JsonNode>> id) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Members.JSON.getFactory().createGenerator(text)) {
      json.setCodec(Members.JSON);
      json.writeStartObject();
      json.writeNumberField("version", 1);
      if (id.isPresent()) {
        AnswerJson.id(json, id.get());
      }
      edits(json, fixed);
      json.writeArrayFieldStart("left");
      for (Diagnosed.Remark remark : fixed.left()) {
        new DiagnosedJson(json).finding(remark);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void edits(JsonGenerator json, Fixed fixed) throws IOException {
    Lines lines = Lines.of(fixed.before());
    DiagnosedJson places = new DiagnosedJson(json);
    json.writeArrayFieldStart("edits");
    for (Mending.Made made : fixed.edits()) {
      json.writeStartObject();
      places.position("start", lines.at(made.edit().start()));
      places.position("end", lines.at(made.edit().end()));
      json.writeStringField("replacement", made.edit().replacement());
      json.writeStringField("rule", made.rule().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
