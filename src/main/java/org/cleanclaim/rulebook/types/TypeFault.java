package org.cleanclaim.rulebook.types;

/** A fault in the types of an expression, told where it stands; the rest of it has no type then. */
final class TypeFault extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  TypeFault(int offset, String message) {
    super(message, null, false, false);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
