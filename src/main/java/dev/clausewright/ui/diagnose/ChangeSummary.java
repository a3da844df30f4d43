package dev.clausewright.ui.diagnose;

import java.util.List;

/** What a change of many does, or did, in a sentence. */
record ChangeSummary(List<Planned> files) {
  long ready() {
    return files.stream().filter(ChangeDesk::isReady).count();
  }

  String statements() {
    int count = 0;
    for (Planned file : files) {
      count += file.fate() instanceof Planned.Fate.Ready(FilePlan plan) ? plan.statements() : 0;
    }
    return Planned.statements(count);
  }

  String words(ChangeDesk.State state) {
    return switch (state) {
      case ChangeDesk.State.Asking asking -> "";
      case ChangeDesk.State.Planning planning -> "";
      case ChangeDesk.State.Writing writing -> "";
      case ChangeDesk.State.Ready now ->
          ready() == 0
              ? "Nothing would change."
              : statements() + " would change; all else stays, to the byte.";
      case ChangeDesk.State.Done(boolean cancelled) ->
          (cancelled ? "Cancelled: " : "")
              + Planned.files(count(Planned.Fate.Written.class))
              + " written"
              + (count(Planned.Fate.Failed.class) == 0
                  ? ""
                  : ", " + count(Planned.Fate.Failed.class) + " not")
              + (ready() == 0 ? "" : ", " + ready() + " left as they were")
              + ". The keys that stood there are still valid: switch them off.";
    };
  }

  private long count(Class<? extends Planned.Fate> kind) {
    return files.stream().filter(file -> kind.isInstance(file.fate())).count();
  }
}
