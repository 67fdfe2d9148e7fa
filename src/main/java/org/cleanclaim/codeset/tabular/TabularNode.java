package org.cleanclaim.codeset.tabular;

/** A place of the tabular list where notes stand: a code, a section or a chapter. */
public final class TabularNode {
  private static final int NONE = -1;

  private final int firstCode;
  private String id = "";
  private int lastCode = NONE;

  TabularNode(int firstCode) {
    this.firstCode = firstCode;
  }

  /** The code without its dot, {@code A00-A09} for a section, {@code chapter 1}. */
  public String id() {
    return id;
  }

  void setId(String name) {
    id = name;
  }

  /** The place of its first code among all, from 0. */
  int firstCode() {
    return firstCode;
  }

  /** The place of its last code; less than the first for a section that is a heading only. */
  int lastCode() {
    return lastCode;
  }

  void endBefore(int nextCode) {
    lastCode = nextCode - 1;
  }
}
