package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.account.Simulator;
import dev.clausewright.check.Live;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What AWS's own simulator says, in the members that {@code decide} has. It numbers no statements,
 * names the layer of none that it matched, and looks at no resource's policy.
 */
final class LiveJson {
  private LiveJson() {}

  static void write(JsonGenerator json, Live live) throws IOException {
    Simulator.Simulated gravest = live.gravest();
    json.writeObjectFieldStart("live");
    json.writeStringField("decision", live.decision().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("decidedBy");
    for (Simulator.Matched matched : gravest.matched()) {
      json.writeStartObject();
      json.writeStringField("layer", "identity");
      json.writeStringField("policy", matched.policy());
      json.writeNumberField("line", matched.line());
      json.writeNumberField("column", matched.column());
      json.writeNumberField("endLine", matched.endLine());
      json.writeStringField(
          "effect", live.decision() == Simulator.Decision.EXPLICIT_DENY ? "deny" : "allow");
      json.writeEndObject();
    }
    json.writeEndArray();
    none(json, "overrode");
    json.writeArrayFieldStart("cappedBy");
    if (gravest.byBoundary().filter(allowed -> !allowed).isPresent()) {
      capped(json, "boundary");
    }
    if (gravest.byOrganisation().filter(allowed -> !allowed).isPresent()) {
      capped(json, "scp");
    }
    json.writeEndArray();
    none(json, "conditions");
    none(json, "nearest");
    json.writeArrayFieldStart("notLookedAt");
    for (String layer : List.of("resource", "trust")) {
      json.writeString(layer);
    }
    json.writeEndArray();
    none(json, "problems");
    json.writeArrayFieldStart("missing");
    for (String key : gravest.missing()) {
      json.writeString(key);
    }
    json.writeEndArray();
    if (live.cause().isPresent()) {
      json.writeStringField("cause", live.cause().get());
    }
    json.writeEndObject();
    json.writeBooleanField("agree", live.agree());
  }

  /** Which of them, it does not say. */
  private static void capped(JsonGenerator json, String layer) throws IOException {
    json.writeStartObject();
    json.writeStringField("layer", layer);
    json.writeStringField("policy", layer);
    json.writeEndObject();
  }

  private static void none(JsonGenerator json, String member) throws IOException {
    json.writeArrayFieldStart(member);
    json.writeEndArray();
  }
}
