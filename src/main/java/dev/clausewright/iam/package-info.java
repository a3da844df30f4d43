/**
 * How IAM decides: policy documents read with their positions, the decision about one request or
 * about a whole set of resources, and its explanation. Pure: no network, no files, and nothing in
 * it knows what Redshift is, save some advice of {@link dev.clausewright.iam.PolicyLint}.
 *
 * <p>The door is {@link dev.clausewright.iam.Evaluator}; {@link dev.clausewright.iam.Policy} reads
 * documents and {@link dev.clausewright.iam.Layers} says which of them apply.
 */
@NullMarked
package dev.clausewright.iam;

import org.jspecify.annotations.NullMarked;
