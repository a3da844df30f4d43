package dev.clausewright.account;

/// A workgroup of a serverless namespace; its id stands in the names of database users.
public record Workgroup(String name, String id) {}
