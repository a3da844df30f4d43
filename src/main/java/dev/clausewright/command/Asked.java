package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Question;
import java.util.Optional;

/**
 * A question of the {@code decide} command with the policies it brought.
 *
 * @param id what the answer repeats
 * @param set whether it asks about a set of resources
 */
record Asked(Optional<JsonNode> id, Question question, Layers layers, boolean set) {}
