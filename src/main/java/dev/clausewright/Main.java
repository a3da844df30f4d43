package dev.clausewright;

/**
 * Where every start begins. Compiled for Java 17, so that an older Java can still read it and be
 * told in one line what to install; everything else needs Java 25 and is reached by name.
 */
public final class Main {
  private static final int NEEDED = 25;

  private Main() {}

  public static void main(String[] arguments) throws Throwable {
    int running = Runtime.version().feature();
    if (running < NEEDED) {
      System.err.println(
          "Clausewright needs Java "
              + NEEDED
              + " or newer, and this is Java "
              + running
              + ": install a JDK "
              + NEEDED
              + ", for example Eclipse Temurin.");
      System.exit(2);
    }
    try {
      Class.forName("dev.clausewright.Launch")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (java.lang.reflect.InvocationTargetException wrapped) {
      throw wrapped.getCause();
    }
  }
}
