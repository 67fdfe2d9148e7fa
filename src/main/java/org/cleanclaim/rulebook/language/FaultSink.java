package org.cleanclaim.rulebook.language;

/** Takes faults by their place. */
interface FaultSink {
  void fault(int offset, String message);
}
