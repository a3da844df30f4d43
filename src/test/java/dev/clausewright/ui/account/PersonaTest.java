package dev.clausewright.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.account.CustomEndpoints;
import dev.clausewright.account.Identity;
import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersonaTest {
  @Test
  void aSessionIsCalledAsItsOwnerNamedItAndElseByItsRole() {
    assertThat(persona("sts::123456789012:assumed-role/Analyst/mara"))
        .isEqualTo(new Persona("mara", "mara, as Analyst"));
    assertThat(persona("sts::123456789012:assumed-role/Analyst/clausewright-1795838422"))
        .isEqualTo(new Persona("Analyst", "Analyst"));
    assertThat(persona("iam::123456789012:user/team/mara")).isEqualTo(new Persona("mara", "mara"));
    assertThat(persona("iam::123456789012:root").name()).isEqualTo("root");
  }

  private static Persona persona(String arn) {
    return Persona.of(
        new Identity(
            "arn:aws:" + arn,
            new AccountId("123456789012"),
            new Region("eu-west-1"),
            CustomEndpoints.NONE,
            Optional.empty()));
  }
}
