package dev.clausewright.ui.account;

import dev.clausewright.account.Connection;
import dev.clausewright.account.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** One way to connect: a profile, or what the environment holds. */
sealed interface ProfileEntry {
  String name();

  /** Where its credentials come from. */
  String line();

  Feather shape();

  /** Why it cannot be used. */
  Optional<Profile.Hindrance> hindrance();

  Connection.Using using();

  default boolean matches(String filter) {
    return (name() + " " + line())
        .toLowerCase(Locale.ROOT)
        .contains(filter.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Which one to begin with: the first wish that is there, then the profile that AWS's own tools
   * take unless told otherwise, then any that can be used.
   */
  static Optional<ProfileEntry> first(List<ProfileEntry> entries, List<Connection.Using> wishes) {
    return Stream.concat(wishes.stream(), Stream.of(new Connection.Using.Profile("default")))
        .flatMap(
            wish ->
                entries.stream()
                    .filter(
                        entry ->
                            entry.using().equals(wish)
                                && (wishes.contains(wish) || entry.hindrance().isEmpty()))
                    .limit(1))
        .findFirst()
        .or(() -> entries.stream().filter(entry -> entry.hindrance().isEmpty()).findFirst());
  }

  /** As it is read aloud. */
  default String spoken() {
    return name() + ", " + line() + (hindrance().isPresent() ? ", cannot be used now" : "");
  }

  /** A profile of the person's AWS files. */
  record Of(Profile profile) implements ProfileEntry {
    @Override
    public String name() {
      return profile.name();
    }

    @Override
    public String line() {
      String mfa = profile.mfa().isPresent() ? " with MFA" : "";
      return switch (profile.sort()) {
        case KEYS -> "Access keys" + mfa;
        case ROLE -> mfa.isEmpty() ? "Role, via a profile" : "Role" + mfa;
        case SSO -> "Single sign-on";
        case PROCESS -> "Process";
        case WEB_IDENTITY -> "Web identity";
        case LOGIN -> "Console sign-in";
        case NONE -> "No credentials";
      };
    }

    @Override
    public Feather shape() {
      if (profile.mfa().isPresent()) {
        return Feather.SMARTPHONE;
      }
      return switch (profile.sort()) {
        case KEYS -> Feather.KEY;
        case ROLE -> Feather.GIT_COMMIT;
        case SSO, LOGIN -> Feather.LOG_IN;
        case PROCESS -> Feather.TERMINAL;
        case WEB_IDENTITY -> Feather.GLOBE;
        case NONE -> Feather.MINUS_CIRCLE;
      };
    }

    @Override
    public Optional<Profile.Hindrance> hindrance() {
      return profile.hindrance();
    }

    @Override
    public Connection.Using using() {
      return new Connection.Using.Profile(profile.name());
    }
  }

  /**
   * The environment of the program.
   *
   * @param present whether it holds credentials
   */
  record Environment(boolean present) implements ProfileEntry {
    @Override
    public String name() {
      return "Environment";
    }

    @Override
    public String line() {
      return present ? "Keys are set in it" : "No keys are set in it";
    }

    @Override
    public Feather shape() {
      return Feather.COMMAND;
    }

    @Override
    public Optional<Profile.Hindrance> hindrance() {
      return present
          ? Optional.empty()
          : Optional.of(
              new Profile.Hindrance(
                  "AWS_ACCESS_KEY_ID is not set where Clausewright was started. Set it and its"
                      + " companions there, and start Clausewright again.",
                  Optional.empty()));
    }

    @Override
    public Connection.Using using() {
      return new Connection.Using.Environment();
    }
  }
}
