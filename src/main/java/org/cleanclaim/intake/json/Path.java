package org.cleanclaim.intake.json;

/**
 * A place in a JSON document, as a chain of steps from the root.
 *
 * @param above null at the root
 * @param step property name or index
 */
record Path(Path above, String step) {
  private static final int LONGEST_STEP = 40;

  static final Path ROOT = new Path(null, "");

  Path at(String name) {
    return new Path(this, name);
  }

  Path at(int index) {
    return new Path(this, Integer.toString(index));
  }

  /** JSON Pointer (RFC 6901); of a very long name only the beginning. */
  String pointer() {
    return above == null ? "" : above.pointer() + "/" + escaped();
  }

  private String escaped() {
    String shown = step.length() > LONGEST_STEP ? step.substring(0, LONGEST_STEP) : step;
    return shown.replace("~", "~0").replace("/", "~1");
  }
}
