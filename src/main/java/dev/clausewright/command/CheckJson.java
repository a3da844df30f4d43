package dev.clausewright.command;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.account.Account;
import dev.clausewright.check.Check;
import dev.clausewright.check.NotLookedAt;
import dev.clausewright.check.Outcome;
import dev.clausewright.check.Subject;
import dev.clausewright.clause.Masking;
import dev.clausewright.clause.Region;
import dev.clausewright.iam.Deciding;
import dev.clausewright.iam.NearMiss;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.Remark;
import dev.clausewright.iam.Source;
import dev.clausewright.need.Place;
import dev.clausewright.remedy.Document;
import dev.clausewright.remedy.Remedy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers of {@code check} in JSON; their schema is {@code schema/check.json}. */
final class CheckJson {
  private final JsonGenerator json;
  private final Advised advised = new Advised();
  private Masking masked = Masking.none();

  private CheckJson(JsonGenerator json) {
    this.json = json;
  }

  private static JsonGenerator generator(Writer out) throws IOException {
    JsonGenerator json = Members.JSON.getFactory().createGenerator(out);
    json.setCodec(Members.JSON);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    return json;
  }

  /** What stands before the statements; a list is open then. */
  static JsonGenerator begin(
      Writer out, Optional<Optional<JsonNode>> id, Opened opened, Place place) throws IOException {
    JsonGenerator json = generator(out);
    json.writeStartObject();
    json.writeNumberField("version", 1);
    if (id.isPresent()) {
      AnswerJson.id(json, id.get());
    }
    place(json, opened, place);
    json.writeArrayFieldStart("statements");
    return json;
  }

  /** The account that was looked into, and the target that would run the statement. */
  static void place(JsonGenerator json, Opened opened, Place place) throws IOException {
    Account account = opened.account();
    json.writeObjectFieldStart("account");
    json.writeStringField("kind", account.kind().word());
    json.writeObjectField("id", account.id().map(id -> id.digits()).orElse(null));
    json.writeObjectField(
        "region", opened.region().or(place::region).map(Region::name).orElse(null));
    json.writeObjectField("takenAt", account.takenAt().map(Object::toString).orElse(null));
    json.writeEndObject();
    json.writeFieldName("target");
    if (place.target().isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", place.target().get().kind().word());
      json.writeStringField("id", place.target().get().id());
      json.writeObjectField("region", place.region().map(Region::name).orElse(null));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  static void end(JsonGenerator json, int calls, long milliseconds) throws IOException {
    json.writeEndArray();
    json.writeNumberField("calls", calls);
    json.writeNumberField("milliseconds", milliseconds);
    json.writeEndObject();
    json.close();
  }

  /** One statement, as an element of the list. */
  static String statement(Checked checked) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generator(text)) {
      new CheckJson(json).write(checked);
    }
    return text.toString();
  }

  private void write(Checked checked) throws IOException {
    masked = checked.masked();
    json.writeStartObject();
    json.writeStringField("file", checked.file());
    json.writeNumberField("index", checked.index());
    json.writeStringField("verdict", checked.verdict().kind().word());
    json.writeStringField("sentence", masked.sentence(checked.verdict().sentence()));
    json.writeArrayFieldStart("checks");
    for (Checked.Result result : checked.results()) {
      check(result);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notLookedAt");
    for (NotLookedAt thing : checked.progress().notLookedAt()) {
      json.writeStartObject();
      json.writeStringField("layer", thing.layer());
      json.writeStringField("of", thing.of());
      json.writeStringField("why", thing.why());
      json.writeStringField("name", thing.name());
      if (thing.sql().isPresent()) {
        json.writeStringField("sql", thing.sql().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void check(Checked.Result result) throws IOException {
    Check check = result.row().check();
    Outcome outcome = result.row().outcome().orElseThrow();
    json.writeStartObject();
    json.writeStringField("id", check.id().text());
    json.writeStringField("kind", check.kind().word());
    json.writeStringField("rule", check.rule().id());
    if (check.hop().isPresent()) {
      json.writeNumberField("hop", check.hop().getAsInt());
    }
    json.writeStringField("outcome", outcome.word());
    json.writeBooleanField("needed", check.needed());
    if (outcome instanceof Outcome.Skipped(var told, var because) && because.isPresent()) {
      json.writeStringField("because", because.get().text());
    }
    subject(outcome.told().subject());
    json.writeStringField("name", masked.sentence(check.name()));
    json.writeStringField("message", masked.sentence(outcome.told().message()));
    if (result.remedy().isPresent()) {
      remedy(result.remedy().get());
    }
    json.writeArrayFieldStart("needsToKnow");
    if (outcome instanceof Outcome.Unknown(var told, List<String> permissions)) {
      for (String permission : permissions) {
        json.writeString(permission);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void subject(Subject subject) throws IOException {
    optional("principal", subject.principal());
    optional("action", subject.action());
    optional("resource", subject.resource());
    AnswerJson decision = new AnswerJson(json);
    if (subject.coverage().isPresent()) {
      decision.coverage(subject.coverage().get());
    }
    if (subject.decision().isPresent()) {
      json.writeObjectFieldStart("decision");
      decision.decision(
          subject.decision().get(), subject.coverage(), subject.nearest(), remarks(subject));
      json.writeEndObject();
    }
    if (subject.live().isPresent()) {
      LiveJson.write(json, subject.live().get());
    }
  }

  /** What is odd about the policies that had a part in it, and what the question calls for. */
  private List<Remark> remarks(Subject subject) {
    Stream<Source> sources =
        subject.decision().stream()
            .flatMap(
                decision ->
                    Stream.of(
                            decision.because().stream().map(Deciding::source),
                            decision.overrode().stream().map(Deciding::source),
                            decision.conditions().stream().map(OpenCondition::source),
                            subject.nearest().stream().map(NearMiss::source))
                        .flatMap(each -> each));
    return Stream.concat(advised.of(sources.distinct()).stream(), subject.remarks().stream())
        .toList();
  }

  /** In words; what to run and the documents beside it. */
  private void remedy(Remedy remedy) throws IOException {
    json.writeStringField("remedy", masked.sentence(sentence(remedy)));
    optional("remedyCommand", remedy.command());
    if (!remedy.documents().isEmpty()) {
      json.writeArrayFieldStart("remedyDocuments");
      for (Document document : remedy.documents()) {
        json.writeStartObject();
        json.writeStringField("kind", document.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("name", document.name());
        json.writeStringField("text", document.text());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  static String sentence(Remedy remedy) {
    String title = remedy.title();
    return (title.endsWith(".") ? title : title + ".") + " " + remedy.words();
  }

  private void optional(String member, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(member, value.get());
    }
  }
}
