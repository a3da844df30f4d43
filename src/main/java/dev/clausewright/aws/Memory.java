package dev.clausewright.aws;

import dev.clausewright.account.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/// What was read in this session, by the thing asked. Whoever asks for what is being read waits
/// for it: nothing is read twice. What was cancelled is not kept.
final class Memory {
  private final Map<Object, CompletableFuture<Seen<?>>> read = new ConcurrentHashMap<>();
  private final Map<Object, Object> before = new ConcurrentHashMap<>();

  /// @param what equal for equal things, and different in sort for different sorts of things
  @SuppressWarnings("unchecked") // what stands under a thing was put there by the same sort of look
  <T> Seen<T> once(Object what, Supplier<Seen<T>> look) {
    while (true) {
      CompletableFuture<Seen<?>> mine = new CompletableFuture<>();
      CompletableFuture<Seen<?>> first = read.putIfAbsent(what, mine);
      if (first == null) {
        return looked(what, look, mine);
      }
      try {
        Seen<?> seen = first.get();
        if (!cancelled(seen)) {
          return (Seen<T>) seen;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Seen.Failed<>(Calls.CANCELLED);
      } catch (ExecutionException e) {
        throw new IllegalStateException("reading failed in another thread", e.getCause());
      }
      if (Thread.currentThread().isInterrupted()) {
        return new Seen.Failed<>(Calls.CANCELLED);
      }
    }
  }

  private <T> Seen<T> looked(Object what, Supplier<Seen<T>> look, CompletableFuture<Seen<?>> mine) {
    try {
      Seen<T> seen = look.get();
      if (Thread.currentThread().isInterrupted()) {
        seen = new Seen.Failed<>(Calls.CANCELLED); // parts of it may be missing
      }
      if (cancelled(seen)) {
        read.remove(what, mine);
      }
      mine.complete(seen);
      return seen;
    } catch (RuntimeException e) {
      read.remove(what, mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  static boolean cancelled(Seen<?> seen) {
    return seen instanceof Seen.Failed<?>(var cause) && cause.equals(Calls.CANCELLED);
  }

  /// What was read under this thing, if it was and is.
  @SuppressWarnings("unchecked") // as above
  <T> java.util.Optional<Seen<T>> kept(Object what) {
    CompletableFuture<Seen<?>> found = read.get(what);
    return found != null && found.isDone() && !found.isCompletedExceptionally()
        ? java.util.Optional.of((Seen<T>) found.join())
        : java.util.Optional.empty();
  }

  /// All that was read and found, by the thing asked, the latest first.
  Map<Object, Object> found() {
    Map<Object, Object> all = new LinkedHashMap<>();
    read.keySet()
        .forEach(what -> kept(what).flatMap(Seen::found).ifPresent(value -> all.put(what, value)));
    before.forEach(all::putIfAbsent);
    return all;
  }

  /// Nobody is answered from what was read so far; it is still found until it is read again.
  void askAnew() {
    Map<Object, Object> all = found();
    read.clear();
    before.putAll(all);
  }

  void forget() {
    read.clear();
    before.clear();
  }
}
