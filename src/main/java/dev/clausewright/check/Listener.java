package dev.clausewright.check;

/** Told of every change of a run, in order, one call at a time, on a thread of the run. */
@FunctionalInterface
public interface Listener {
  void show(Progress progress);
}
