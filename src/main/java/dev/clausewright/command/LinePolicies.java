package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.iam.Flaw;
import dev.clausewright.iam.Layer;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Level;
import dev.clausewright.iam.PolicyReading;
import dev.clausewright.iam.ResourceKind;
import dev.clausewright.iam.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the policies that a question itself brings, on top of what an account holds. */
final class LinePolicies {
  private final Members line;
  private final Documents documents;
  private Layers layers;

  private LinePolicies(Members line, Documents documents, Layers layers) {
    this.line = line;
    this.documents = documents;
    this.layers = layers;
  }

  /** A layer that the question brings replaces what was known of it; the others stay. */
  static Layers over(Layers known, Members line, Documents documents, ResourceKind kind)
      throws BadQuestion {
    LinePolicies reading = new LinePolicies(line, documents, known);
    reading.read(kind);
    return reading.layers;
  }

  private void read(ResourceKind kind) throws BadQuestion {
    if (line.get("identityPolicies").isPresent()) {
      layers = layers.withoutFlaws(Layer.IDENTITY);
      List<Source> sources = named(line, "identityPolicies", Layer.IDENTITY, "identity policy ");
      layers = layers.withIdentity(sources);
    }
    if (line.get("permissionBoundaryPolicies").isPresent()) {
      layers = layers.withoutFlaws(Layer.BOUNDARY);
      List<Source> sources =
          named(line, "permissionBoundaryPolicies", Layer.BOUNDARY, "permissions boundary ");
      layers = layers.withBoundary(sources);
    }
    Optional<JsonNode> session = line.get("sessionPolicy");
    if (session.isPresent()) {
      // Read before the layers are asked for: what is wrong with it is noted in them.
      Optional<Source> source =
          source(Layer.SESSION, "SessionPolicy", "the session policy", session.get());
      layers = layers.withSession(source.stream().toList());
    }
    if (line.get("serviceControlPolicies").isPresent()) {
      layers = layers.withoutFlaws(Layer.SCP);
      List<Level> levels = new ArrayList<>();
      for (Members level : line.objects("serviceControlPolicies")) {
        level.only("an entry of serviceControlPolicies", "orgIdentifier", "policies");
        String name = level.required("orgIdentifier");
        levels.add(new Level(name, named(level, "policies", Layer.SCP, "service control policy ")));
      }
      layers = layers.withScps(levels);
    }
    Optional<JsonNode> resource = line.get("resourcePolicy");
    if (resource.isPresent()) {
      layers = layers.withoutFlaws(Layer.RESOURCE, Layer.TRUST);
      boolean trust = kind == ResourceKind.ROLE_TRUST;
      Optional<Source> source =
          source(
              trust ? Layer.TRUST : Layer.RESOURCE,
              "resource",
              trust ? "the trust policy" : "the resource’s policy",
              resource.get());
      layers = layers.withResource(source);
    }
  }

  private List<Source> named(Members from, String member, Layer layer, String route)
      throws BadQuestion {
    List<Source> sources = new ArrayList<>();
    for (Members policy : from.objects(member)) {
      policy.only("an entry of " + member, "name", "policy");
      String name = policy.required("name");
      JsonNode document =
          policy
              .get("policy")
              .orElseThrow(
                  () ->
                      new BadQuestion(
                          BadQuestion.Code.MISSING_MEMBER,
                          "The policy " + name + " has no policy."));
      source(layer, name, route + name, document).ifPresent(sources::add);
    }
    return sources;
  }

  private Optional<Source> source(Layer layer, String name, String route, JsonNode document) {
    return switch (documents.read(document)) {
      case PolicyReading.Parsed parsed ->
          Optional.of(new Source(layer, name, route, parsed.policy()));
      case PolicyReading.Invalid invalid -> {
        layers = layers.withFlaw(new Flaw(layer, name, route, invalid.problems()));
        yield Optional.empty();
      }
    };
  }
}
