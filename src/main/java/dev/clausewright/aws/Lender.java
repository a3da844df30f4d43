package dev.clausewright.aws;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/// Lends credentials, and knows what to call the one who does, for people.
///
/// @param called such as `the profile prod`
/// @param renewal a sentence: how to get new credentials
record Lender(String called, String renewal, AwsCredentialsProvider provider) {}
