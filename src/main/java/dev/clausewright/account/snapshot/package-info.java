/**
 * Reads folders of AWS's own JSON, as the AWS command line or the API print it, into an {@link
 * dev.clausewright.account.Account}, and writes such folders. Files are walked through once, token
 * by token; policy documents stay where they are until somebody asks, those of a large file on the
 * disk. A file that is not what it should be never stops the others: what rests on it answers with
 * the place of the fault. What is not in the folder is not held, never absent: only a listing rules
 * a thing out.
 *
 * <table>
 *   <caption>The layout; a file outside it is told apart by its top-level members</caption>
 *   <tr><th>file</th><th>what AWS command prints it</th></tr>
 *   <tr><td>{@code meta.json}</td><td>none: {@code {"Account", "TakenAt"}}</td></tr>
 *   <tr><td>{@code iam.json}, {@code iam-1.json} …</td><td>iam get-account-authorization-details: merged,
 *       in pages, or pages in a list</td></tr>
 *   <tr><td>{@code access-keys.json}</td><td>iam list-access-keys of all users joined</td></tr>
 *   <tr><td>{@code sessions.json}</td><td>sts get-caller-identity with temporary keys</td></tr>
 *   <tr><td>{@code REGION/clusters.json}</td><td>redshift describe-clusters</td></tr>
 *   <tr><td>{@code REGION/namespaces.json}, {@code namespace-NAME.json}</td><td>redshift-serverless
 *       list-namespaces, get-namespace, which tells more</td></tr>
 *   <tr><td>{@code REGION/workgroups.json}</td><td>redshift-serverless list-workgroups</td></tr>
 *   <tr><td>{@code REGION/tables.json}, {@code emr.json}</td><td>dynamodb list-tables, emr list-clusters</td></tr>
 *   <tr><td>{@code buckets/NAME/location.json}, {@code encryption.json}, {@code policy.json}</td><td>s3api
 *       get-bucket-…; <code>{}</code> where there is none</td></tr>
 *   <tr><td>{@code keys/ID/describe.json}, {@code policy.json}</td><td>kms describe-key, get-key-policy</td></tr>
 *   <tr><td>{@code org/levels.json}</td><td>none: see {@code WrittenLevels}; or instead of it:</td></tr>
 *   <tr><td>{@code org/organization.json}</td><td>organizations describe-organization; <code>{}</code>
 *       for an account in none</td></tr>
 *   <tr><td>{@code org/ID/parents.json}, of the account and each unit above it</td><td>organizations
 *       list-parents</td></tr>
 *   <tr><td>{@code org/ID/service-control-policies.json}, {@code resource-control-policies.json}, of
 *       these and the root</td><td>organizations list-policies-for-target</td></tr>
 *   <tr><td>{@code org/policies/ID.json}</td><td>organizations describe-policy</td></tr>
 * </table>
 */
@NullMarked
package dev.clausewright.account.snapshot;

import org.jspecify.annotations.NullMarked;
