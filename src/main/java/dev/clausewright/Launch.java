package dev.clausewright;

/** Decides what a start is and wires the rooms for it. */
public final class Launch {
  private Launch() {}

  public static void main(String[] arguments) {}
}
