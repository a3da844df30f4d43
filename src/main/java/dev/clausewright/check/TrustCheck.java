package dev.clausewright.check;

import dev.clausewright.account.RoleDetail;
import dev.clausewright.account.Seen;
import dev.clausewright.account.Target;
import dev.clausewright.clause.RoleArn;
import dev.clausewright.iam.Context;
import dev.clausewright.iam.Decision;
import dev.clausewright.iam.Explanation;
import dev.clausewright.iam.Layers;
import dev.clausewright.iam.OpenCondition;
import dev.clausewright.iam.Principal;
import dev.clausewright.iam.ResourceSet;
import dev.clausewright.iam.Source;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Needs;
import dev.clausewright.need.Services;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Whether the first role lets Redshift in (section 5.1). */
final class TrustCheck {
  private static boolean isExternalId(String key) {
    return key.toLowerCase(Locale.ROOT).equals("sts:externalid");
  }

  private final Sight sight;
  private final RoleArn role;
  private final Source trust;
  private final boolean serverless;

  private TrustCheck(Sight sight, RoleArn role, Source trust) {
    this.sight = sight;
    this.role = role;
    this.trust = trust;
    this.serverless = sight.ask().place().serverless();
  }

  static Check of(Ask ask, Set<CheckId> after) {
    String role =
        Needs.chain(ask).stream().findFirst().map(RoleArn::name).orElse("the default role");
    String name =
        ask.place().serverless() ? "Namespace may assume the role" : "Cluster may assume the role";
    return Check.needed(
        Plan.heading(Plan.TRUST, CheckKind.TRUST, "R-1", name, "trust policy of " + role),
        after,
        sight -> Answer.of(look(sight)));
  }

  private static Outcome look(Sight sight) {
    Seen<RoleArn> first = sight.firstRole();
    if (!(first instanceof Seen.Got<RoleArn>(RoleArn role, _))) {
      return NotKnown.of("the role", first);
    }
    Seen<RoleDetail> detail = sight.role(role);
    if (detail instanceof Seen.Absent<RoleDetail>) {
      return new Outcome.Skipped(
          Told.of(
              "there is no such role",
              "there is no role " + role.name(),
              "Not asked: the role does not exist."),
          Optional.of(Plan.ATTACHMENT));
    }
    String what = "the trust policy of " + role.name();
    if (!(detail instanceof Seen.Got<RoleDetail>(RoleDetail found, _))) {
      return NotKnown.of(what, detail);
    }
    Optional<Source> trust = found.trust().one();
    if (trust.isEmpty()) {
      return NotKnown.unknown(
          what, "The document cannot be read.", Subject.NONE, List.of("iam:GetRole"));
    }
    return new TrustCheck(sight, role, trust.get()).judge().words().get();
  }

  /** The same without words, for rankings. */
  static Fit fit(Sight sight, RoleArn role, Source trust) {
    return new TrustCheck(sight, role, trust).judge().fit();
  }

  /** What it comes to; the words are made only where somebody reads them. */
  private record Ruling(Fit fit, Supplier<Outcome> words) {}

  /**
   * How one service fares: by its plain name, or by the name locked to the cluster's Region.
   */
  private record Fare(String service, Judge judge, Decision decision) {
    boolean in() {
      return decision instanceof Decision.Allowed;
    }

    boolean perhaps() {
      return decision instanceof Decision.AllowedIf || decision instanceof Decision.DeniedIf;
    }
  }

  private Ruling judge() {
    Fare plain = fare(Services.PROVISIONED);
    Optional<Fare> locked = sight.region().map(Services::locked).map(this::fare);
    Fare best =
        locked
            .filter(l -> !plain.in() && (l.in() || (l.perhaps() && !plain.perhaps())))
            .orElse(plain);
    if (!serverless) {
      return best.in()
          ? in(best)
          : best.perhaps() ? perhaps(best) : out(best, List.of(Services.PROVISIONED));
    }
    Fare own = fare(Services.SERVERLESS);
    if (own.in() && plain.in()) {
      return in(own);
    }
    Fare doubtful = own.perhaps() ? own : plain;
    if (doubtful.perhaps()) {
      return perhaps(doubtful);
    }
    return own.in() || best.in()
        ? new Ruling(Fit.WARNS, () -> half(own, plain, best))
        : out(plain, List.of(Services.PROVISIONED, Services.SERVERLESS));
  }

  private Ruling in(Fare fare) {
    return new Ruling(Fit.FITS, () -> passed(fare));
  }

  private Ruling perhaps(Fare fare) {
    return new Ruling(
        keys(fare).stream().anyMatch(TrustCheck::isExternalId) ? Fit.OPEN : Fit.WARNS,
        () -> open(fare));
  }

  private Ruling out(Fare fare, List<String> missing) {
    return new Ruling(Fit.FAILS, () -> failed(fare, missing));
  }

  private static List<String> keys(Fare fare) {
    return fare.decision().conditions().stream().map(OpenCondition::key).distinct().toList();
  }

  private Fare fare(String service) {
    Layers layers =
        OrganisationLayers.around(
            Layers.none().withResource(Optional.of(trust)),
            sight,
            Optional.empty(),
            Optional.of(role.account()));
    Judge judge = Judge.of(new Principal.Service(service), layers, context(), sight.ask().facts());
    return new Fare(service, judge, judge.decide(resource()));
  }

  private ResourceSet resource() {
    return ResourceSet.literal(role.text());
  }

  /**
   * The service is known to send the external id of R-5 and, by field report, its account.
   */
  private Context context() {
    Context context = Context.empty();
    Optional<String> external = externalId();
    if (external.isPresent()) {
      context = context.with("sts:ExternalId", external.get());
    }
    Optional<String> account =
        sight
            .target()
            .found()
            .map(t -> t.id().account().digits())
            .or(() -> sight.ask().place().account().map(a -> a.digits()));
    return account.isPresent() ? context.with("aws:SourceAccount", account.get()) : context;
  }

  /** the ARN of the database user, where cluster and user are known. */
  private Optional<String> externalId() {
    Optional<Target> target = sight.target().found();
    return sight.ask().place().user().flatMap(user -> target.flatMap(t -> ExternalId.of(t, user)));
  }

  private Outcome passed(Fare fare) {
    String detail = "trusts " + fare.service();
    return new Outcome.Passed(
        told(
            fare,
            detail,
            role.name() + " lets Redshift in",
            "The trust policy lets %s assume the role.".formatted(fare.service())));
  }

  /** a likely cause of E-07, not a certain one. */
  private Outcome half(Fare own, Fare plain, Fare best) {
    String missing = own.in() ? Services.PROVISIONED : Services.SERVERLESS;
    boolean locked = !own.in() && !plain.in() && best.in();
    Fare shown = own.in() ? plain : own;
    return new Outcome.Warning(
        told(
            shown,
            "does not trust " + missing,
            "%s does not trust %s, which a serverless namespace likely needs"
                .formatted(role.name(), missing),
            locked
                ? "The trust is locked to a Region, and there is no such form for serverless (R-4)."
                    + " AWS asks a serverless namespace’s role to trust both plain names; without"
                    + " them the likely answer is “Not authorized to get credentials of role”"
                    + " (E-07)."
                : "AWS asks the role of a serverless namespace to trust both %s and %s. Without one of them the likely answer is “Not authorized to get credentials of role” (E-07)."
                    .formatted(Services.PROVISIONED, Services.SERVERLESS)),
        Optional.of(lack(List.of(missing))));
  }

  private Outcome failed(Fare fare, List<String> missing) {
    String why = TrustWords.whoElse(trust, role, sight.region());
    boolean byExternalId =
        TrustWords.asksForExternalId(trust) && TrustWords.trusts(trust, fare.service());
    String phrase =
        byExternalId
            ? "%s lets Redshift in only for other database users".formatted(role.name())
            : "%s does not trust Redshift".formatted(role.name());
    String detail =
        byExternalId
            ? "for other database users only"
            : why.isEmpty() ? "does not trust Redshift" : why;
    String message =
        byExternalId
            ? "Redshift sends the ARN of the database user as external id%s, and the trust policy asks for another (R-5)."
                .formatted(externalId().map(id -> " (" + id + ")").orElse(""))
            : "The cluster assumes the role under the name %s, and the trust policy does not let that in%s."
                .formatted(fare.service(), why.isEmpty() ? "" : ": it " + why);
    return new Outcome.Failed(
        told(fare, detail, phrase, message), lack(byExternalId ? List.of() : missing));
  }

  /** The answer hangs on conditions: on the external id it needs a fact, on the rest R-11 warns. */
  private Outcome open(Fare fare) {
    List<String> keys = keys(fare);
    if (keys.stream().anyMatch(TrustCheck::isExternalId)) {
      return new Outcome.Unknown(
          told(
              fare,
              "depends on the database user",
              "%s lets Redshift in only for certain database users, and it is not known who runs the statement"
                  .formatted(role.name()),
              "The trust policy asks for an external id, and Redshift sends the ARN of the database"
                  + " user (R-5). Say which cluster and database user run the statement."),
          List.of());
    }
    boolean sourceArn =
        keys.stream().anyMatch(key -> key.toLowerCase(Locale.ROOT).equals("aws:sourcearn"));
    String named = String.join(", ", keys);
    return new Outcome.Warning(
        told(
            fare,
            "only under the condition " + named,
            "the trust policy of %s has a condition on %s, which may block it"
                .formatted(role.name(), named),
            sourceArn
                ? "A condition on aws:SourceArn may block COPY: Redshift was seen to be refused by"
                    + " it (R-11). Lock the role by sts:ExternalId and aws:SourceAccount instead."
                : "Redshift is not known to send %s when it assumes a role (R-11)."
                    .formatted(named)),
        Optional.of(new Lack.TrustCondition(role, keys, trust.policy().text())));
  }

  private Lack lack(List<String> principals) {
    return new Lack.TrustMissing(role, principals, externalId(), trust.policy().text());
  }

  private Told told(Fare fare, String detail, String phrase, String message) {
    Explanation words =
        Explanation.of(fare.judge().question(resource()), fare.judge().layers(), fare.decision());
    List<Evidence> evidence =
        new ArrayList<>(TrustWords.evidence(trust, role, fare.decision(), fare.service()));
    if (evidence.isEmpty()) {
      evidence.addAll(EvidenceOf.decision(fare.judge(), fare.decision(), words));
    }
    return Told.of(detail, phrase, message)
        .about(
            Subject.of(fare.service(), "sts:AssumeRole", role.text())
                .decided(fare.decision())
                .near(words.nearest()))
        .shownBy(evidence);
  }
}
