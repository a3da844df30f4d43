package dev.clausewright.aws;

/// What a call is for, as one says it of the thing asked about when nothing comes of it.
enum Aim {
  READ("could not be read"),
  CHANGE("could not be changed"),
  WRITE("could not be written"),
  MAKE("could not be made"),
  ATTACH("could not be attached"),
  DETACH("could not be detached"),
  DELETE("could not be deleted"),
  ISSUE("could not be issued"),
  ASSUME("could not be assumed"),
  USE("could not be used"),
  START("could not be started"),
  FOLLOW("could not be followed"),
  CANCEL("could not be cancelled");

  private final String failing;

  Aim(String failing) {
    this.failing = failing;
  }

  /// The sentence, without its full stop, that the thing was not brought about.
  String failedAt(String what) {
    return Faults.capital(what) + " " + failing;
  }
}
