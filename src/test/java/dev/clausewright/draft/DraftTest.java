package dev.clausewright.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Identifier;
import dev.clausewright.clause.Option;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.clause.RoleValue;
import dev.clausewright.clause.S3Location;
import dev.clausewright.clause.Secret;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.TableName;
import dev.clausewright.clause.Verb;
import dev.clausewright.clause.Whole;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.SecretRef;
import dev.clausewright.secret.Vault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drafts, their steps and their history. */
class DraftTest {
  private static final RoleArn ROLE =
      RoleArn.read("arn:aws:iam::123456789012:role/lake-loader").found().orElseThrow();
  private final Vault vault = new Vault();
  private final Draft begun = Draft.begin("Load listing", Verb.COPY);

  private static Draft located(Draft draft) {
    Statement statement =
        draft
            .statement()
            .put(
                Part.TABLE,
                new TableName(Optional.empty(), Optional.empty(), new Identifier("listing")))
            .put(Part.SOURCE, S3Location.read("s3://lake/in/").found().orElseThrow());
    return draft.withStatement(statement);
  }

  private static Draft ready(Draft draft) {
    Draft located = located(draft).withAccess(Access.ROLE);
    return located.withStatement(
        located.statement().put(Part.IAM_ROLE, RoleValue.RoleChain.of(ROLE)));
  }

  private SecretRef secret() {
    return vault.put(
        Kind.SECRET_ACCESS_KEY, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".toCharArray());
  }

  private Draft keyed() {
    Draft draft = located(begun).withAccess(Access.KEYS);
    return draft.withStatement(
        draft
            .statement()
            .put(Part.ACCESS_KEY_ID, new AccessKeyId("AKIAIOSFODNN7EXAMPLE"))
            .put(Part.SECRET_ACCESS_KEY, new Secret(secret())));
  }

  @Test
  void an_empty_draft_says_what_is_missing_and_where_to_go() {
    assertThat(begun.toAsk())
        .isInstanceOfSatisfying(
            Asked.Missing.class,
            missing -> {
              assertThat(missing.pieces())
                  .extracting(Asked.Piece::step)
                  .contains(StepId.STATEMENT, StepId.ACCESS);
              assertThat(missing.first().step()).isEqualTo(StepId.STATEMENT);
            });
  }

  @Test
  void a_draft_with_everything_is_a_question() {
    assertThat(ready(begun).toAsk()).isInstanceOf(Asked.Ready.class);
  }

  @Test
  void role_and_keys_exclude_each_other_and_a_library_from_the_web_needs_neither() {
    assertThat(ready(begun).steps()).contains(StepId.ROLE).doesNotContain(StepId.KEYS);
    assertThat(keyed().steps()).contains(StepId.KEYS).doesNotContain(StepId.ROLE);
    Draft library = Draft.begin("Library", Verb.CREATE_LIBRARY);
    Draft web =
        library.withStatement(
            library
                .statement()
                .put(
                    Part.SOURCE,
                    new dev.clausewright.clause.HttpsUrl("https://example.com/f.zip")));
    assertThat(web.steps()).doesNotContain(StepId.ACCESS);
  }

  @Test
  void choosing_the_other_card_drops_what_belongs_to_the_first() {
    Draft changed = keyed().withAccess(Access.ROLE);
    assertThat(changed.statement().says(Part.SECRET_ACCESS_KEY)).isFalse();
    assertThat(changed.statement().says(Part.SOURCE)).isTrue();
  }

  @Test
  void the_second_lines_tell_what_was_chosen() {
    Draft draft = ready(begun).reaching(StepId.ROLE);
    draft =
        draft.withStatement(
            draft.statement().put(Option.CSV).put(Option.IGNOREHEADER, new Whole(1)));
    assertThat(Steps.of(draft, Checked.of(5, 1, 1, 0)))
        .extracting(Standing::line)
        .containsExactly(
            "COPY from S3 prefix",
            "Role",
            "lake-loader",
            "csv, 1 header line",
            "1 failed, 1 warning",
            "");
    Draft chain =
        draft.withStatement(
            draft.statement().put(Part.IAM_ROLE, RoleValue.RoleChain.of(ROLE, ROLE)));
    assertThat(Steps.of(chain, Checked.NOT_YET).get(2).line()).isEqualTo("Chain of 2");
  }

  @Test
  void a_visited_step_that_lacks_something_needs_the_person_and_an_unvisited_one_does_not() {
    assertThat(Steps.of(begun, Checked.NOT_YET).getFirst().state()).isEqualTo(StepState.NEEDS);
    assertThat(Steps.of(located(begun), Checked.NOT_YET))
        .extracting(Standing::state)
        .startsWith(StepState.DONE, StepState.UNTOUCHED);
    assertThat(Steps.firstOpen(located(begun))).isEqualTo(StepId.ACCESS);
    assertThat(Steps.firstOpen(ready(begun))).isEqualTo(StepId.CHECK);
  }

  @Test
  void undo_and_redo_go_back_and_forth_with_their_labels() {
    History history =
        History.begin(begun)
            .change("Choose the bucket", located(begun))
            .change("Choose a role", ready(begun));
    assertThat(history.undoLabel()).contains("Choose a role");
    History back = history.undo();
    assertThat(back.present()).isEqualTo(located(begun));
    assertThat(back.redoLabel()).contains("Choose a role");
    assertThat(back.redo().present()).isEqualTo(ready(begun));
    assertThat(back.undo().undo().present()).isEqualTo(begun);
    assertThat(back.change("Another", keyed()).redoLabel()).isEmpty();
  }

  @Test
  void typing_into_one_field_is_one_step() {
    History history = History.begin(begun);
    for (String text : List.of("L", "Lo", "Loa")) {
      history = history.type("name", "Name", history.present().withName(text));
    }
    assertThat(history.undo().present()).isEqualTo(begun);
    history = history.leave().type("name", "Name", history.present().withName("Load"));
    assertThat(history.undo().present().name()).isEqualTo("Loa");
  }

  @Test
  void the_history_is_bounded() {
    History history = History.begin(begun);
    for (int i = 0; i < History.MOST + 50; i++) {
      history = history.change("Rename", history.present().withName("draft " + i));
    }
    int steps = 0;
    while (history.undoLabel().isPresent()) {
      history = history.undo();
      steps++;
    }
    assertThat(steps).isEqualTo(History.MOST);
  }

  @Test
  void a_wiped_secret_comes_back_by_no_undo_and_no_redo() {
    SecretRef ref = Secrets.in(keyed().statement()).iterator().next();
    History history =
        History.begin(begun)
            .change("Type the keys", keyed())
            .change("Rename", keyed().withName("other"));
    History forgotten = history.undo().forget(Set.of(ref));
    assertThat(Secrets.in(forgotten.present().statement())).doesNotContain(ref);
    assertThat(Secrets.in(forgotten.undo().present().statement())).doesNotContain(ref);
    assertThat(Secrets.in(forgotten.redo().present().statement())).doesNotContain(ref);
  }

  @Test
  void nothing_that_a_draft_prints_shows_what_was_typed() {
    Draft draft = keyed().withName("my secret project");
    assertThat(draft.toString() + History.begin(draft))
        .doesNotContain("AKIA")
        .doesNotContain("secret project")
        .doesNotContain("EXAMPLEKEY");
  }
}
