package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.need.Holder;
import dev.clausewright.need.Need;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Trust;
import java.io.IOException;
import java.util.Optional;

/**
 * The needs of a statement as the contract writes them; the schema is {@code schema/needs.json}.
 */
final class NeedsJson {
  private final JsonGenerator json;

  NeedsJson(JsonGenerator json) {
    this.json = json;
  }

  void statement(Needing needing) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", needing.file());
    json.writeNumberField("index", needing.index());
    json.writeStringField("kind", needing.kind());
    Optional<Needs> needs = needing.needs();
    json.writeArrayFieldStart("needs");
    if (needs.isPresent()) {
      for (Need need : needs.get().needs()) {
        need(need);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("trust");
    if (needs.isPresent()) {
      for (Trust trust : needs.get().trust()) {
        trust(trust);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attachment");
    if (needs.isPresent() && needs.get().attachment().isPresent()) {
      json.writeString(Needing.role(needs.get().attachment().get().role()));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void need(Need need) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", need.id().id());
    json.writeStringField("holder", need.holder().word());
    Optional<RoleArn> principal = principal(need.holder());
    if (principal.isPresent()) {
      json.writeStringField("principal", principal.get().text());
    }
    json.writeStringField("action", need.action().text());
    json.writeStringField("resource", need.resource().policyText());
    json.writeBooleanField("pattern", need.resource().isSet());
    json.writeBooleanField("optional", need.optional());
    json.writeStringField("why", need.why());
    json.writeEndObject();
  }

  private void trust(Trust trust) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", trust.rule().id());
    json.writeStringField("role", Needing.role(trust.role()));
    json.writeStringField("principal", trust.principal());
    json.writeStringField("why", trust.why());
    json.writeEndObject();
  }

  /** Where the text names it: a key does not tell whose it is. */
  static Optional<RoleArn> principal(Holder holder) {
    return switch (holder) {
      case Holder.DataRole(Optional<RoleArn> role) -> role;
      case Holder.ForwardingRole(int hop, RoleArn role) -> Optional.of(role);
      case Holder.User user -> Optional.empty();
      case Holder.Caller caller -> Optional.empty();
    };
  }
}
