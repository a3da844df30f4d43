package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.iam.Advice;
import dev.clausewright.iam.Capped;
import dev.clausewright.iam.Coverage;
import dev.clausewright.iam.Deciding;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.Outcome;
import dev.clausewright.iam.Problem;
import dev.clausewright.iam.Remark;
import dev.clausewright.sql.Position;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An answer of {@code decide} as one line of JSON; its schema is {@code schema/decide.json}. */
final class AnswerJson {
  private final JsonGenerator json;

  AnswerJson(JsonGenerator json) {
    this.json = json;
  }

  static String line(Answer answer) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Members.JSON.getFactory().createGenerator(text)) {
      json.setCodec(Members.JSON);
      new AnswerJson(json).answer(answer);
    }
    return text.toString();
  }

  /**
   * The answer to a question that cannot be asked.
   *
   * @param begin where its line begins in the input
   */
  static String error(Optional<JsonNode> id, Position begin, BadQuestion bad) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Members.JSON.getFactory().createGenerator(text)) {
      json.setCodec(Members.JSON);
      json.writeStartObject();
      json.writeNumberField("version", 1);
      new AnswerJson(json).id(id);
      json.writeObjectFieldStart("error");
      json.writeStringField("code", bad.code());
      json.writeObjectFieldStart("at");
      json.writeNumberField("line", begin.line());
      json.writeNumberField("column", bad.column());
      json.writeNumberField("offset", begin.offset() + bad.column() - 1);
      json.writeEndObject();
      json.writeStringField("message", bad.text());
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void id(Optional<JsonNode> id) throws IOException {
    id(json, id);
  }

  /** Repeats the id of the question. */
  static void id(JsonGenerator json, Optional<JsonNode> id) throws IOException {
    json.writeFieldName("id");
    if (id.isPresent()) {
      json.writeTree(id.get());
    } else {
      json.writeNull();
    }
  }

  private void answer(Answer answer) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", 1);
    id(answer.asked().id());
    decision(answer.decision(), answer.coverage(), answer.told().nearest(), answer.remarks());
    json.writeEndObject();
  }

  /** The members of a decision; an object is open. */
  void decision(
      Decision decision, Optional<Coverage> coverage, List<NearMiss> nearest, List<Remark> advice)
      throws IOException {
    json.writeStringField("decision", Answer.word(decision));
    if (decision instanceof Decision.Undecided(String why, _)) {
      json.writeStringField("reason", why);
    }
    statements("decidedBy", decision.because());
    statements("overrode", decision.overrode());
    json.writeArrayFieldStart("cappedBy");
    for (Capped capped : decision.cappedBy()) {
      json.writeStartObject();
      json.writeStringField("layer", capped.layer().word());
      json.writeStringField("policy", capped.policy());
      json.writeEndObject();
    }
    json.writeEndArray();
    conditions(decision.conditions());
    nearest(nearest);
    if (coverage.isPresent()) {
      coverage(coverage.get());
    }
    json.writeArrayFieldStart("notLookedAt");
    for (Layer layer : decision.unseen()) {
      json.writeString(layer.word());
    }
    json.writeEndArray();
    problems(decision, advice);
  }

  private void statements(String member, List<Deciding> statements) throws IOException {
    json.writeArrayFieldStart(member);
    for (Deciding deciding : statements) {
      json.writeStartObject();
      json.writeStringField("layer", deciding.layer().word());
      json.writeStringField("policy", deciding.source().name());
      json.writeNumberField("statement", deciding.index());
      if (deciding.sid().isPresent()) {
        json.writeStringField("sid", deciding.sid().get());
      }
      json.writeNumberField("line", deciding.range().line());
      json.writeNumberField("column", deciding.range().column());
      json.writeNumberField("endLine", deciding.range().endLine());
      json.writeStringField("effect", lower(deciding.effect().name()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void conditions(List<OpenCondition> conditions) throws IOException {
    json.writeArrayFieldStart("conditions");
    for (OpenCondition open : conditions) {
      json.writeStartObject();
      json.writeStringField("policy", open.source().name());
      json.writeNumberField("statement", open.statement().index());
      json.writeStringField("operator", open.operator());
      json.writeStringField("key", open.key());
      json.writeArrayFieldStart("values");
      for (String value : open.values()) {
        json.writeString(value);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void nearest(List<NearMiss> misses) throws IOException {
    json.writeArrayFieldStart("nearest");
    for (NearMiss miss : misses) {
      json.writeStartObject();
      json.writeStringField("policy", miss.source().name());
      json.writeNumberField("statement", miss.statement().index());
      json.writeStringField("element", lower(miss.element().name()));
      json.writeStringField("has", miss.has());
      json.writeStringField("asked", miss.asked());
      if (miss.mistake().isPresent()) {
        json.writeStringField("mistake", miss.mistake().get().rule());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  void coverage(Coverage coverage) throws IOException {
    json.writeStringField("coverage", lower(coverage.extent().name()));
    json.writeObjectFieldStart("examples");
    for (Map.Entry<Outcome, String> example : coverage.examples().entrySet()) {
      json.writeStringField(lower(example.getKey().name()), example.getValue());
    }
    json.writeEndObject();
  }

  private void problems(Decision decision, List<Remark> advice) throws IOException {
    json.writeArrayFieldStart("problems");
    if (decision instanceof Decision.Invalid invalid) {
      for (Flaw flaw : invalid.flaws()) {
        for (Problem problem : flaw.problems()) {
          problem(flaw.name(), problem);
        }
      }
    }
    for (Remark each : advice) {
      Advice odd = each.advice();
      problem(each.policy(), new Problem(odd.line(), odd.column(), each.message()));
    }
    json.writeEndArray();
  }

  private void problem(String policy, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", policy);
    json.writeNumberField("line", problem.line());
    json.writeNumberField("column", problem.column());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
