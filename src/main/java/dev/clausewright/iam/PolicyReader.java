package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a policy document as strictly as IAM does: what IAM would refuse is a problem with its
 * place, and a document with a problem is no policy.
 */
final class PolicyReader {
  private final List<Problem> problems = new ArrayList<>();
  private Optional<String> version = Optional.empty();
  private Optional<String> id = Optional.empty();
  private final List<Statement> statements = new ArrayList<>();

  private PolicyReader() {}

  static PolicyReading read(String document) {
    String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
    PolicyReader reader = new PolicyReader();
    try {
      reader.document(Json.read(text));
    } catch (Json.Broken broken) {
      return new PolicyReading.Invalid(List.of(broken.problem()));
    }
    return reader.problems.isEmpty()
        ? new PolicyReading.Parsed(new Policy(text, reader.version, reader.id, reader.statements))
        : new PolicyReading.Invalid(reader.problems);
  }

  private void document(Json root) {
    if (!(root instanceof Json.Obj object)) {
      say(root.range(), "A policy document is a JSON object.");
      return;
    }
    Optional<Json> body = Optional.empty();
    for (Json.Member member : object.members()) {
      switch (member.name()) {
        case "Version" -> text(member, value -> version(value, member.value().range()));
        case "Id" -> text(member, value -> id = Optional.of(value));
        case "Statement" -> body = Optional.of(member.value());
        default -> say(member.at(), "A policy document has no element " + member.name() + ".");
      }
    }
    body.ifPresentOrElse(this::statements, () -> say(root.range(), "The policy has no Statement."));
  }

  private void version(String value, TextRange at) {
    version = Optional.of(value);
    if (!value.equals("2012-10-17") && !value.equals("2008-10-17")) {
      say(at, "The version of a policy is 2012-10-17 or 2008-10-17.");
    }
  }

  private void statements(Json body) {
    switch (body) {
      case Json.Obj one -> statement(one);
      case Json.Arr many -> {
        if (many.items().isEmpty()) {
          say(many.range(), "The list of statements is empty.");
        }
        many.items().forEach(this::statement);
      }
      case Json.Text text -> say(text.range(), "A statement is a JSON object.");
      case Json.Bare bare -> say(bare.range(), "A statement is a JSON object.");
    }
  }

  private void statement(Json json) {
    if (json instanceof Json.Obj object) {
      int before = problems.size();
      StatementReader reader = new StatementReader(problems, variables());
      Optional<Statement> statement = reader.read(object, statements.size() + 1);
      if (problems.size() == before) {
        statement.ifPresent(statements::add);
      }
    } else {
      say(json.range(), "A statement is a JSON object.");
    }
  }

  /**
   * Variables came with the version of 2012; before, and without a version, they are plain text.
   */
  private boolean variables() {
    return version.filter("2012-10-17"::equals).isPresent();
  }

  private void text(Json.Member member, Consumer<String> take) {
    if (member.value() instanceof Json.Text text) {
      take.accept(text.value());
    } else {
      say(member.value().range(), member.name() + " must be a string.");
    }
  }

  private void say(TextRange at, String message) {
    problems.add(new Problem(at.line(), at.column(), message));
  }
}
