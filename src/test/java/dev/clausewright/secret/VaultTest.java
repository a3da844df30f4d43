package dev.clausewright.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VaultTest {
  private static final String CANARY = "canary/CANARY+0123456789abcdefghijklmnop";

  private final Vault vault = new Vault();

  private SecretRef canary() {
    return vault.put(Kind.SECRET_ACCESS_KEY, CANARY.toCharArray());
  }

  @Test
  void theSameCharactersAnswerTheSameReference() {
    assertThat(canary()).isEqualTo(canary());
  }

  @Test
  void theSameCharactersOfAnotherKindAreAnotherSecret() {
    assertThat(vault.put(Kind.SESSION_TOKEN, CANARY.toCharArray())).isNotEqualTo(canary());
  }

  @Test
  void aWipedReferenceNeverComesBack() {
    SecretRef first = canary();
    vault.wipe(first);
    assertThat(vault.holds(first)).isFalse();
    assertThat(vault.reveal(first, copy -> {})).isFalse();
    assertThat(canary().id()).isGreaterThan(first.id());
  }

  @Test
  void wipingAllLeavesNothing() {
    SecretRef ref = canary();
    vault.wipeAll();
    assertThat(vault.holds(ref)).isFalse();
  }

  @Test
  void aRevealedCopyIsOverwrittenAfterwards() {
    List<char[]> seen = new ArrayList<>();
    List<String> read = new ArrayList<>();
    vault.reveal(
        canary(),
        copy -> {
          seen.add(copy);
          read.add(new String(copy));
        });
    assertThat(read).containsExactly(CANARY);
    assertThat(seen.getFirst()).containsOnly('\0');
  }

  @Test
  void aCopyIsOverwrittenEvenWhenTheReaderFails() {
    List<char[]> seen = new ArrayList<>();
    assertThatThrownBy(
            () ->
                vault.reveal(
                    canary(),
                    copy -> {
                      seen.add(copy);
                      throw new IllegalStateException("reader");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seen.getFirst()).containsOnly('\0');
  }

  @Test
  void changingTheCallersArrayDoesNotChangeTheSecret() {
    char[] typed = CANARY.toCharArray();
    SecretRef ref = vault.put(Kind.SECRET_ACCESS_KEY, typed);
    java.util.Arrays.fill(typed, '\0');
    vault.reveal(ref, copy -> assertThat(new String(copy)).isEqualTo(CANARY));
  }

  @Test
  void nothingPrintsTheCharacters() {
    SecretRef ref = canary();
    assertThat(vault.toString()).doesNotContain("canary");
    assertThat(ref.toString()).doesNotContainIgnoringCase("canary");
  }

  @Test
  void anEmptySecretIsNone() {
    assertThatThrownBy(() -> vault.put(Kind.SESSION_TOKEN, new char[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void blanksAndBreaksCanBeTakenOut() {
    SecretRef wrapped =
        vault.put(Kind.SECRET_ACCESS_KEY, (" " + CANARY + "\u200b\n").toCharArray());
    SecretRef mended = vault.withoutBlanks(wrapped).orElseThrow();
    vault.reveal(mended, copy -> assertThat(new String(copy)).isEqualTo(CANARY));
    assertThat(vault.withoutBlanks(mended)).isEmpty();
  }
}
