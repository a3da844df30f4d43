package dev.clausewright.account;

import dev.clausewright.clause.Bucket;
import dev.clausewright.clause.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An account at AWS. What was read is kept for the session and not asked again, until it is
/// refreshed or asked anew. Reading is all that happens, but for [#changer], [#minter] and
/// [#dryRun], each of which a person has to ask for.
public interface LiveAccount extends Account, AutoCloseable {
  Connection connection();

  Identity identity();

  /// The clusters and namespaces of another Region.
  Seen<List<Target>> targets(Region region);

  /// Forgets what was read.
  void refresh();

  /// Asks AWS again from now on. What was read before stays for [#export] until it is read again.
  void askAnew();

  /// How many calls were made.
  int calls();

  /// What the one who asks was not allowed to read so far, for the administrator.
  List<Permission> lacking();

  /// What may be read, each kind to be tried by itself; nothing is asked by making the list.
  ///
  /// @param bucket one that the statement names, which is then read
  List<Trial> trials(Optional<Bucket> bucket);

  /// Writes what was read as a folder that can be opened as a snapshot; reads nothing more.
  Seen<Path> export(Path folder);

  KeyProbes probes();

  Minter minter();

  DryRun dryRun();

  LiveChanger changer();

  /// Ends what still runs and lets the connections go.
  @Override
  void close();
}
