package dev.clausewright.ui;

/** What the window is for at the moment: the switch in its header. */
enum Mode {
  COMPOSE("Compose"),
  DIAGNOSE("Diagnose");

  private final String title;

  Mode(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
