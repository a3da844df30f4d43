/**
 * The account that is built in: a small world in which everything that can go wrong with a load
 * goes wrong for somebody. It is a folder like any snapshot, read by the same code, and may be
 * changed in memory. Nobody in it is real. Home is account 123456789012, the partner is
 * 210987654321.
 *
 * <table>
 *   <caption>The cast</caption>
 *   <tr><th>who</th><th>situation</th></tr>
 *   <tr><td>{@code analytics-prod}</td><td>cluster in eu-west-1; {@code warehouse-default} is its
 *       default role</td></tr>
 *   <tr><td>{@code analytics-us}</td><td>cluster in us-east-1; no default role</td></tr>
 *   <tr><td>{@code reporting}</td><td>serverless namespace in eu-west-1; no default role</td></tr>
 *   <tr><td>{@code lake-steward}</td><td>works for everything, everywhere</td></tr>
 *   <tr><td>{@code listing-loader}</td><td>works for lake/in/listing/ and no more</td></tr>
 *   <tr><td>{@code lake-loader}</td><td>allows ListBucket on lake/* only, which never matches (P-40);
 *       may forward to {@code lake-hub} and to the partner's roles</td></tr>
 *   <tr><td>{@code warehouse-default}</td><td>as the console makes it (P-43): only what has redshift
 *       in its name</td></tr>
 *   <tr><td>{@code lake-archiver}</td><td>right in all, but still {@code adding} (R-21); no right on
 *       the key of lake-archive (P-15)</td></tr>
 *   <tr><td>{@code etl-nightly}</td><td>reads every bucket, attached nowhere</td></tr>
 *   <tr><td>{@code batch-worker}, {@code dms-access}</td><td>trust EC2, DMS (R-9)</td></tr>
 *   <tr><td>{@code lake-hub}</td><td>trusts {@code lake-loader} only: second in a chain (R-41)</td></tr>
 *   <tr><td>{@code stream-loader}</td><td>on {@code reporting}, without the serverless principal
 *       (R-2)</td></tr>
 *   <tr><td>{@code guarded-loader}</td><td>trust with aws:SourceArn (R-11)</td></tr>
 *   <tr><td>{@code analyst-loader}</td><td>trust for one database user, {@code mara} (R-5)</td></tr>
 *   <tr><td>{@code object-reader}</td><td>no s3:ListBucket; only the policy of lake-exports gives it
 *       one</td></tr>
 *   <tr><td>{@code listing-masked}</td><td>denied below lake/in/listing/pii/</td></tr>
 *   <tr><td>{@code lake-fenced}</td><td>capped by the boundary {@code sandbox-fence}</td></tr>
 *   <tr><td>{@code legacy-copy}</td><td>its one policy document is not at hand</td></tr>
 *   <tr><td>{@code partner-reader}</td><td>partner; trusts {@code lake-loader} and {@code
 *       lake-steward}, reads partner-drop</td></tr>
 *   <tr><td>{@code partner-ledger}</td><td>partner; trusts {@code lake-archiver}, which may not ask;
 *       those who may are not trusted</td></tr>
 *   <tr><td>{@code mara}</td><td>AKIA…MPLE of her own rights; the ASIA key of the same end is her
 *       session</td></tr>
 *   <tr><td>{@code tomas}</td><td>all rights through the group {@code loaders} (P-51)</td></tr>
 *   <tr><td>{@code ivo}</td><td>an inactive key</td></tr>
 *   <tr><td>{@code nils}</td><td>a key, no right</td></tr>
 *   <tr><td>the root user</td><td>has a key, which must not be used</td></tr>
 *   <tr><td>buckets</td><td>{@code lake} (policy not at hand), {@code lake-us} (us-east-1), {@code
 *       lake-vault} and {@code lake-archive} (KMS; the key policy of the second is not at hand),
 *       {@code lake-exports} (a bucket policy), {@code redshift-staging}, {@code partner-drop}</td></tr>
 *   <tr><td>tables, EMR</td><td>{@code Movies} and {@code redshift-events} in eu-west-1, {@code
 *       clicks} in us-east-1; {@code j-SAMPLE2B500FC} in eu-west-1</td></tr>
 * </table>
 */
@NullMarked
package dev.clausewright.account.training;

import org.jspecify.annotations.NullMarked;
