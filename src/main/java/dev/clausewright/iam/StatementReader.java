package dev.clausewright.iam;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one statement; what IAM would refuse goes to the list of problems. */
final class StatementReader {
  private final List<Problem> problems;
  private final boolean variables;
  private final Map<Element, TextRange> ranges = new EnumMap<>(Element.class);
  private Optional<String> sid = Optional.empty();
  private Optional<Effect> effect = Optional.empty();
  private Optional<PrincipalElement> principal = Optional.empty();
  private Optional<ActionElement> action = Optional.empty();
  private Optional<ResourceElement> resource = Optional.empty();
  private List<Condition> conditions = List.of();

  StatementReader(List<Problem> problems, boolean variables) {
    this.problems = problems;
    this.variables = variables;
  }

  Optional<Statement> read(Json.Obj object, int index) {
    boolean effectStands = false;
    for (Json.Member member : object.members()) {
      switch (member.name()) {
        case "Sid" -> sid(member.value());
        case "Effect" -> {
          effectStands = true;
          effect(member.value());
        }
        case "Principal" -> principal(member, Element.PRINCIPAL);
        case "NotPrincipal" -> principal(member, Element.NOT_PRINCIPAL);
        case "Action" -> action(member, Element.ACTION);
        case "NotAction" -> action(member, Element.NOT_ACTION);
        case "Resource" -> resource(member, Element.RESOURCE);
        case "NotResource" -> resource(member, Element.NOT_RESOURCE);
        case "Condition" -> {
          ranges.put(Element.CONDITION, member.range());
          conditions = new ConditionReader(problems, variables).read(member.value());
        }
        default -> say(member.at(), "A statement has no element " + member.name() + ".");
      }
    }
    if (!effectStands) {
      say(object.range(), "The statement has no Effect.");
    }
    boolean acts = ranges.containsKey(Element.ACTION) || ranges.containsKey(Element.NOT_ACTION);
    if (!acts) {
      say(object.range(), "The statement has neither Action nor NotAction.");
    }
    if (effect.isEmpty() || action.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Statement(
            index,
            sid,
            effect.get(),
            principal,
            action.get(),
            resource,
            conditions,
            object.range(),
            ranges));
  }

  private void sid(Json value) {
    if (value instanceof Json.Text text) {
      sid = Optional.of(text.value());
    } else {
      say(value.range(), "Sid must be a string.");
    }
  }

  private void effect(Json value) {
    if (value instanceof Json.Text text) {
      for (Effect each : Effect.values()) {
        if (each.word().equals(text.value())) {
          effect = Optional.of(each);
        }
      }
    }
    if (effect.isEmpty()) {
      say(value.range(), "Effect must be \"Allow\" or \"Deny\", written exactly so.");
    }
  }

  private void action(Json.Member member, Element element) {
    place(member, element, Element.ACTION, Element.NOT_ACTION);
    List<Json.Text> patterns = texts(member, problems);
    for (Json.Text pattern : patterns) {
      if (!ActionElement.wellFormed(pattern.value())) {
        say(
            pattern.range(),
            "An action is written service:Name, or *; of the service nothing is left open.");
      }
    }
    action =
        Optional.of(
            new ActionElement(
                element == Element.NOT_ACTION, patterns.stream().map(Json.Text::value).toList()));
  }

  private void resource(Json.Member member, Element element) {
    place(member, element, Element.RESOURCE, Element.NOT_RESOURCE);
    List<Json.Text> patterns = texts(member, problems);
    for (Json.Text pattern : patterns) {
      if (!ResourcePattern.wellFormed(pattern.value())) {
        say(pattern.range(), "A resource is an ARN in six parts, or *.");
      }
    }
    resource =
        Optional.of(
            new ResourceElement(
                element == Element.NOT_RESOURCE,
                patterns.stream().map(Json.Text::value).toList(),
                variables));
  }

  private void principal(Json.Member member, Element element) {
    place(member, element, Element.PRINCIPAL, Element.NOT_PRINCIPAL);
    List<PrincipalElement.Named> named = new ArrayList<>();
    switch (member.value()) {
      case Json.Text text -> {
        if (!text.value().equals("*")) {
          say(text.range(), "A principal is * or an object with AWS, Service or another kind.");
        }
        named.add(PrincipalElement.Named.of(PrincipalElement.Kind.ANYONE, text.value()));
      }
      case Json.Obj object -> {
        for (Json.Member kind : object.members()) {
          named.addAll(named(kind));
        }
        if (object.members().isEmpty()) {
          say(object.range(), "The object of principals is empty.");
        }
      }
      case Json.Arr list -> say(list.range(), "A principal is * or an object, not a list.");
      case Json.Bare bare -> say(bare.range(), "A principal is * or an object.");
    }
    principal = Optional.of(new PrincipalElement(element == Element.NOT_PRINCIPAL, named));
  }

  private List<PrincipalElement.Named> named(Json.Member member) {
    for (PrincipalElement.Kind kind : PrincipalElement.Kind.values()) {
      if (kind != PrincipalElement.Kind.ANYONE && kind.word().equals(member.name())) {
        return texts(member, problems).stream()
            .map(text -> PrincipalElement.Named.of(kind, text.value()))
            .toList();
      }
    }
    say(member.at(), "There is no kind of principal called " + member.name() + ".");
    return List.of();
  }

  private void place(Json.Member member, Element element, Element one, Element other) {
    if (ranges.containsKey(one) || ranges.containsKey(other)) {
      say(member.at(), "A statement has " + one.word() + " or " + other.word() + ", not both.");
    }
    ranges.put(element, member.range());
  }

  /** A string or a list of strings, not empty; a bare number is taken as its text (account ids). */
  static List<Json.Text> texts(Json.Member member, List<Problem> problems) {
    List<Json> items =
        member.value() instanceof Json.Arr list ? list.items() : List.of(member.value());
    List<Json.Text> texts = new ArrayList<>();
    for (Json item : items) {
      if (item instanceof Json.Text text) {
        texts.add(text);
      } else if (item instanceof Json.Bare bare && !bare.isNull()) {
        texts.add(new Json.Text(bare.value(), bare.range()));
      } else {
        TextRange at = item.range();
        problems.add(
            new Problem(
                at.line(), at.column(), member.name() + " takes a string or a list of strings."));
      }
    }
    if (items.isEmpty()) {
      TextRange at = member.value().range();
      problems.add(
          new Problem(at.line(), at.column(), "The list of " + member.name() + " is empty."));
    }
    return texts;
  }

  private void say(TextRange at, String message) {
    problems.add(new Problem(at.line(), at.column(), message));
  }
}
