package dev.clausewright.command;

import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.account.TargetKind;
import dev.clausewright.clause.DbUser;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Region;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The cluster or namespace that would run the statement: options of several commands. */
final class TargetOptions {

  /** One of them, or none. */
  static final class Which {
    @Option(names = "--cluster", paramLabel = "ID", description = "The cluster that runs it.")
    private Optional<String> cluster = Optional.empty();

    @Option(
        names = "--namespace",
        paramLabel = "NAME",
        description = "The serverless namespace that runs it.")
    private Optional<String> namespace = Optional.empty();
  }

  @ArgGroup(exclusive = true, heading = "Where it runs (the only one there is, unless named):%n")
  private @Nullable Which which;

  /** What the options name. */
  Optional<TargetName> named() throws BadQuestion {
    return which == null ? Optional.empty() : named(which.cluster, which.namespace);
  }

  static Optional<TargetName> named(Optional<String> cluster, Optional<String> namespace)
      throws BadQuestion {
    if (cluster.isPresent() && namespace.isPresent()) {
      throw new BadQuestion(BadQuestion.Code.BAD_VALUE, "Name a cluster or a namespace, not both.");
    }
    if (cluster.or(() -> namespace).filter(String::isBlank).isPresent()) {
      throw new BadQuestion(BadQuestion.Code.BAD_VALUE, "A cluster or namespace has a name.");
    }
    return cluster
        .map(id -> new TargetName(TargetName.Kind.CLUSTER, id))
        .or(() -> namespace.map(id -> new TargetName(TargetName.Kind.NAMESPACE, id)));
  }

  /**
   * The place that a name means in the account, or the only one that it can mean. Where the account
   * does not tell its clusters, the place stays as open as it is.
   */
  static Place place(Opened opened, Optional<TargetName> name, Optional<DbUser> user)
      throws BadQuestion {
    Seen<List<Target>> seen = opened.account().targets();
    List<Target> all = seen.found().orElse(List.of());
    List<Target> fitting =
        all.stream()
            .filter(target -> opened.region().map(target.id().region()::equals).orElse(true))
            .filter(target -> name.map(name(target)::equals).orElse(true))
            .toList();
    if (fitting.size() == 1) {
      return at(fitting.getFirst(), user);
    }
    if (name.isEmpty() || fitting.size() > 1) {
      if (seen instanceof Seen.Got<List<Target>>) {
        throw open(name, fitting, all);
      }
      return open(opened, name, user);
    }
    Seen<Target> own = opened.account().target(kind(name.get()), name.get().id(), opened.region());
    return switch (own) {
      case Seen.Got<Target>(Target target, _) -> at(target, user);
      case Seen.Absent<Target> _ -> throw open(name, fitting, all);
      case Seen.NotHeld<Target> _, Seen.Denied<Target> _, Seen.Failed<Target> _ ->
          open(opened, name, user);
    };
  }

  private static Place at(Target target, Optional<DbUser> user) {
    return new Place(
        target.id().region().partition(),
        Optional.of(target.id().account()),
        Optional.of(target.id().region()),
        Optional.of(name(target)),
        user);
  }

  private static Place open(Opened opened, Optional<TargetName> name, Optional<DbUser> user) {
    Optional<Partition> partition = opened.region().map(Region::partition);
    return new Place(
        partition.orElse(Partition.AWS), opened.account().id(), opened.region(), name, user);
  }

  private static TargetKind kind(TargetName name) {
    return switch (name.kind()) {
      case CLUSTER -> TargetKind.PROVISIONED;
      case NAMESPACE -> TargetKind.SERVERLESS;
    };
  }

  private static TargetName name(Target target) {
    return new TargetName(
        target.id().kind() == TargetKind.SERVERLESS
            ? TargetName.Kind.NAMESPACE
            : TargetName.Kind.CLUSTER,
        target.id().name());
  }

  private static BadQuestion open(
      Optional<TargetName> name, List<Target> fitting, List<Target> all) {
    String these = listed(fitting.isEmpty() ? all : fitting);
    if (name.isPresent() && fitting.isEmpty()) {
      return new BadQuestion(
          BadQuestion.Code.NO_SUCH_TARGET,
          "There is no %s called %s%s"
              .formatted(
                  name.get().kind().word(),
                  name.get().id(),
                  all.isEmpty() ? "." : " here. There are: " + these + "."));
    }
    return new BadQuestion(
        BadQuestion.Code.WHICH_TARGET,
        all.isEmpty()
            ? "The account has no cluster and no namespace."
            : name.isPresent()
                ? "The name is there more than once: %s. Name the Region, too.".formatted(these)
                : "Say which runs the statement, --cluster ID or --namespace NAME: " + these + ".");
  }

  private static String listed(List<Target> targets) {
    return targets.stream()
        .map(
            target ->
                "%s %s (%s)"
                    .formatted(
                        name(target).kind().word(),
                        target.id().name(),
                        target.id().region().name()))
        .collect(Collectors.joining(", "));
  }
}
