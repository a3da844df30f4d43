/**
 * AWS itself, through its SDK: the only room that knows the SDK, behind the ports of {@link
 * dev.clausewright.account}. Its door is {@link dev.clausewright.aws.Aws}; nothing here is loaded
 * before an account is opened live. Every call goes through one place, which runs it on a virtual
 * thread, at most eight at once, ends it when its caller is interrupted, counts it, and turns what
 * goes wrong into {@link dev.clausewright.account.Seen} with words that help and no secret in them.
 * Reading is all that happens, but for what a person confirms.
 */
@NullMarked
package dev.clausewright.aws;

import org.jspecify.annotations.NullMarked;
