package dev.clausewright.aws;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// How services are reached, whoever asks: one pool of connections and one timer for all clients.
record Ways(
    Surroundings surroundings, Endpoints endpoints, Http http, ScheduledExecutorService timer)
    implements AutoCloseable {
  Ways(Surroundings surroundings, Endpoints endpoints, Http http) {
    this(
        surroundings,
        endpoints,
        http,
        Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("aws-timeouts").unstarted(work)));
  }

  @Override
  public void close() {
    http.close();
    timer.shutdownNow();
  }
}
