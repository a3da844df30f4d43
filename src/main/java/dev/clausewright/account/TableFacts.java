package dev.clausewright.account;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.DynamoTable;
import dev.clausewright.clause.Region;

/// A DynamoDB table that exists.
public record TableFacts(AccountId account, Region region, DynamoTable table) {}
