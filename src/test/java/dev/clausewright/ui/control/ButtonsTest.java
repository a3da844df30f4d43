package dev.clausewright.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class ButtonsTest {
  /** The toolkit takes an underscore for the mark of a mnemonic, and "IAMROLE" would be read. */
  @Test
  void anUnderscoreOfANameIsShown() {
    assertThat(Buttons.small("Write IAM_ROLE", () -> {}).isMnemonicParsing()).isFalse();
    assertThat(Buttons.primary("Use lake_loader", () -> {}).isMnemonicParsing()).isFalse();
  }
}
