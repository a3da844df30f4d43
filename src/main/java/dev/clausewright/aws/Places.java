package dev.clausewright.aws;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;

/// Places for calls that run side by side. Who waits gets one in the order of coming, but those
/// whose answers others wait for come first, so that a run takes no longer than its longest chain.
final class Places {
  private final Queue<CountDownLatch> leading = new ArrayDeque<>();
  private final Queue<CountDownLatch> others = new ArrayDeque<>();
  private int free;

  Places(int free) {
    this.free = free;
  }

  /// Waits for a place.
  ///
  /// @param leads whether other calls wait for the answer
  void take(boolean leads) throws InterruptedException {
    CountDownLatch turn = new CountDownLatch(1);
    synchronized (this) {
      if (free > 0) {
        free--;
        return;
      }
      (leads ? leading : others).add(turn);
    }
    try {
      turn.await();
    } catch (InterruptedException e) {
      leave(turn);
      throw e;
    }
  }

  private synchronized void leave(CountDownLatch turn) {
    if (!leading.remove(turn) && !others.remove(turn)) {
      give(); // the turn had just come
    }
  }

  synchronized void give() {
    CountDownLatch next = leading.isEmpty() ? others.poll() : leading.poll();
    if (next == null) {
      free++;
    } else {
      next.countDown();
    }
  }
}
