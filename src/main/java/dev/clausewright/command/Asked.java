package dev.clausewright.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.Question;
import dev.clausewright.iam.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A question of the {@code decide} command with the policies it rests on.
 *
 * @param id what the answer repeats
 * @param set whether it asks about a set of resources
 * @param advice what is odd about the policies
 */
record Asked(
    Optional<JsonNode> id, Question question, Layers layers, boolean set, List<Remark> advice) {}
