package dev.clausewright.aws;

import dev.clausewright.account.Connection;
import dev.clausewright.clause.AccessKeyId;
import dev.clausewright.clause.Region;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/// One connection: the clients with its credentials, and the one place through which calls go.
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Region region;
  private final Lender lender;
  private final Ways ways;
  private final Clients clients;
  private final Calls calls;
  private volatile Optional<AwsCredentialsIdentity> last = Optional.empty();

  Session(Connection connection, Region region, Lender lender, Ways ways) {
    this.connection = connection;
    this.region = region;
    this.lender = lender;
    this.ways = ways;
    this.clients = new Clients(ways, this::lend);
    this.calls = new Calls(new Faults(this::bearer));
  }

  private software.amazon.awssdk.auth.credentials.AwsCredentials lend() {
    var credentials = lender.provider().resolveCredentials();
    last = Optional.of(credentials);
    return credentials;
  }

  Connection connection() {
    return connection;
  }

  /// The Region of the connection, where nothing else names one.
  Region region() {
    return region;
  }

  Clients clients() {
    return clients;
  }

  Calls calls() {
    return calls;
  }

  /// How long to wait for others.
  Surroundings.Patience patience() {
    return ways.surroundings().patience();
  }

  /// Whom a service is asked at, for people.
  String host(Service service, Region where) {
    return clients.endpoints().host(service, where);
  }

  String host(Service service) {
    return host(service, region);
  }

  /// Who asks, as far as the last call tells.
  Bearer bearer() {
    return new Bearer(
        lender.called(),
        last.map(AwsCredentialsIdentity::accessKeyId).flatMap(id -> AccessKeyId.read(id).found()),
        expires(),
        lender.renewal());
  }

  /// When the credentials of the last call end; none if they do not, or nobody knows.
  Optional<Instant> expires() {
    return last.flatMap(AwsCredentialsIdentity::expirationTime);
  }

  @Override
  public void close() {
    calls.close();
    clients.close();
    ways.close();
  }
}
