package org.cleanclaim.codeset.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTarget;
import org.cleanclaim.codeset.InstructionalNote;

/** A note whose lines are being read. */
final class NoteDraft {
  private static final Pattern CONDITIONAL = Pattern.compile("(?i)\\b(?:if|any|when)\\b");
  private static final Pattern EXAMPLES = Pattern.compile("(?i)\\b(?:such as|including)\\b");

  private final NoteGroup group;
  private final long line;
  private final List<CodeTarget> targets = new ArrayList<>();
  private final List<Note.Unread> unread = new ArrayList<>();
  private boolean conditional;
  private boolean examples;

  NoteDraft(NoteGroup group, long line) {
    this.group = group;
    this.line = line;
  }

  InstructionalNote.Kind kind() {
    return group.kind();
  }

  void add(NoteGroup.Line next, TargetReading reading) {
    addWords(next);
    targets.addAll(reading.targets());
    if (!reading.isRead()) {
      String where = group.node().id() + " " + group.kind().words() + ": ";
      unread.add(new Note.Unread(next.number(), reading.unread(), where + next.text()));
    }
  }

  /** Takes in what a heading says of the lines after it. */
  void addWords(NoteGroup.Line next) {
    conditional |= CONDITIONAL.matcher(next.text()).find();
    examples |= EXAMPLES.matcher(next.text()).find();
  }

  Note finish(int number, String carriers) {
    String notation =
        targets.stream().map(CodeTarget::notation).distinct().collect(Collectors.joining(" "));
    return new Note(
        line,
        group.node().id(),
        group.kind(),
        number,
        carriers,
        notation,
        conditional,
        examples,
        List.copyOf(unread));
  }
}
