package dev.clausewright.account;

/// The proxy through which AWS is reached.
///
/// @param address its host and port, without the login that may stand with it
/// @param named the variable or setting that names it, such as `HTTPS_PROXY`
public record ProxyInUse(String address, String named) {}
