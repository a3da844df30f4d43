package dev.clausewright.ui.check;

import dev.clausewright.clause.AccountId;
import dev.clausewright.clause.Entries;
import dev.clausewright.clause.Entry;
import dev.clausewright.clause.Finished;
import dev.clausewright.clause.Part;
import dev.clausewright.clause.Partition;
import dev.clausewright.clause.Reading;
import dev.clausewright.clause.Region;
import dev.clausewright.clause.Slot;
import dev.clausewright.clause.Statement;
import dev.clausewright.clause.Verb;
import dev.clausewright.need.Ask;
import dev.clausewright.need.Facts;
import dev.clausewright.need.Place;
import dev.clausewright.need.TargetName;
import dev.clausewright.secret.Kind;
import dev.clausewright.secret.Vault;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Statements on the training account. */
final class Asks {
  private static final String HOME = "arn:aws:iam::123456789012:role/";

  private Asks() {}

  /** A COPY by roles of the home account, or by those of whole ARNs. */
  static Ask copy(String location, String... roles) {
    String chain =
        Arrays.stream(roles)
            .map(role -> role.startsWith("arn:") ? role : HOME + role)
            .collect(Collectors.joining(","));
    return ask(load(location).put(Slot.of(Part.IAM_ROLE), read(Part.IAM_ROLE, chain)));
  }

  /** A COPY with the access key of somebody; the secret is none. */
  static Ask keys(String location, String keyId) {
    Slot secret = Slot.of(Part.SECRET_ACCESS_KEY);
    char[] sample = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".toCharArray();
    return ask(
        load(location)
            .put(Slot.of(Part.ACCESS_KEY_ID), read(Part.ACCESS_KEY_ID, keyId))
            .put(secret, Entries.secret(secret, new Vault().put(Kind.SECRET_ACCESS_KEY, sample))));
  }

  private static Statement load(String location) {
    return Statement.empty(Verb.COPY)
        .put(Slot.of(Part.TABLE), read(Part.TABLE, "sales.listing"))
        .put(Slot.of(Part.SOURCE), read(Part.SOURCE, location));
  }

  private static Entry read(Part part, String text) {
    return Entries.read(Slot.of(part), Verb.COPY, text);
  }

  private static Ask ask(Statement statement) {
    if (Finished.of(statement) instanceof Finished.Result.Ready(Finished finished)) {
      return new Ask(
          finished,
          new Place(
              Partition.AWS,
              Optional.of(valid(AccountId.read("123456789012"))),
              Optional.of(valid(Region.read("eu-west-1"))),
              Optional.of(new TargetName(TargetName.Kind.CLUSTER, "analytics-prod")),
              Optional.empty()),
          Facts.NONE);
    }
    throw new IllegalArgumentException("not finished: " + Finished.of(statement));
  }

  private static <T> T valid(Reading<T> reading) {
    if (reading instanceof Reading.Valid<T>(T value)) {
      return value;
    }
    throw new IllegalArgumentException(reading.toString());
  }
}
