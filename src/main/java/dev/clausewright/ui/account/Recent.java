package dev.clausewright.ui.account;

import dev.clausewright.account.Choice;
import java.time.Instant;
import java.util.Optional;

/**
 * An account opened before, as the menu lists it. Nothing here is a secret.
 *
 * @param account its number; empty if it was not told
 * @param takenAt when a snapshot was taken
 * @param endpoints where it was asked, in short; empty if that was AWS itself
 */
public record Recent(
    Choice choice, String name, String account, Optional<Instant> takenAt, String endpoints) {}
