package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.account.KeyOwner.KeyStatus;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Ranked;
import dev.clausewright.check.Ranking;
import dev.clausewright.check.Row;
import dev.clausewright.clause.Masking;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Place;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An answer of {@code roles} as one line of JSON; its schema is {@code schema/roles.json}. */
final class RolesJson {
  private final JsonGenerator json;
  private final Masking masked;

  private RolesJson(JsonGenerator json, Masking masked) {
    this.json = json;
    this.masked = masked;
  }

  /**
   * @param most how many roles are listed, the best ones
   */
  static String line(
      Optional<Optional<JsonNode>> id, Opened opened, Place place, Rankable.Result result, int most)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Members.JSON.getFactory().createGenerator(text)) {
      json.setCodec(Members.JSON);
      json.writeStartObject();
      json.writeNumberField("version", 1);
      if (id.isPresent()) {
        AnswerJson.id(json, id.get());
      }
      CheckJson.place(json, opened, place);
      new RolesJson(json, result.masked()).write(result.found(), most);
      json.writeEndObject();
    }
    return text.toString();
  }

  private void write(Ranking.Found found, int most) throws IOException {
    json.writeArrayFieldStart("roles");
    List<Ranked> all = found.all();
    for (int i = 0; i < Math.min(most, all.size()); i++) {
      role(i + 1, all.get(i));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("obstacles");
    for (Row row : found.obstacles()) {
      Outcome outcome = row.outcome().orElseThrow();
      json.writeStartObject();
      json.writeStringField("kind", row.check().kind().word());
      json.writeStringField("rule", row.check().rule().id());
      json.writeStringField("outcome", outcome.word());
      json.writeStringField("message", masked.sentence(outcome.told().message()));
      json.writeEndObject();
    }
    json.writeEndArray();
    if (found.timedOut()) {
      json.writeBooleanField("timedOut", true);
    }
  }

  private void role(int rank, Ranked role) throws IOException {
    json.writeStartObject();
    json.writeStringField("arn", role.arn());
    json.writeNumberField("rank", rank);
    json.writeStringField("standing", role.standing().word());
    json.writeArrayFieldStart("lacks");
    for (Ranked.Missing lack : role.lacks()) {
      json.writeStartObject();
      json.writeStringField("action", lack.need().action().text());
      json.writeStringField("resource", lack.need().resource().policyText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("via");
    for (RoleArn before : role.via()) {
      json.writeString(before.text());
    }
    json.writeEndArray();
    if (role.attachment().isPresent()) {
      json.writeStringField("attached", role.attachment().get().word());
    }
    if (role.keys().isPresent()) {
      json.writeArrayFieldStart("keys");
      for (KeyStatus key : role.keys().get()) {
        json.writeString(key.name().toLowerCase(Locale.ROOT));
      }
      json.writeEndArray();
    }
    if (!role.why().isEmpty()) {
      json.writeStringField("why", role.why());
    }
    json.writeEndObject();
  }
}
