package org.cleanclaim.codeset;

import java.util.Collection;
import java.util.Map;

/**
 * That a diagnosis code carries an instructional note, its own or one it inherits: a fact for
 * rules.
 *
 * @param code the code that carries the note, without a dot
 */
public record TabularNote(String code, InstructionalNote note) implements ReferenceRow {
  public InstructionalNote.Kind kind() {
    return note.kind();
  }

  /** Where the note stands: the code itself or a heading above it. */
  public String noteOn() {
    return note.noteOn();
  }

  /** Whether the note names another code; false says nothing when some of it is unread. */
  public boolean names(String other) {
    return note.targets().names(other);
  }

  public boolean namesAnyOf(Collection<String> others) {
    for (String other : others) {
      if (names(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it only binds "if applicable" or in like words. */
  public boolean isConditional() {
    return note.conditional();
  }

  /** Whether no other codes are meant than those that it is known to name. */
  public boolean isWhole() {
    return note.isWhole();
  }

  /** How many of its lines could not be read. */
  public int unread() {
    return note.unread();
  }

  @Override
  public Edition edition() {
    return note.edition();
  }

  @Override
  public Term term() {
    return note.term();
  }

  @Override
  public Map<String, String> cells() {
    return Cells.of(
        note.term(),
        "code",
        code,
        "note",
        note.kind().words(),
        "noteOn",
        note.noteOn(),
        "targets",
        note.targets().toString(),
        "unreadLines",
        note.unread() == 0 ? "" : Integer.toString(note.unread()));
  }
}
