package org.cleanclaim.codeset.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTarget;
import org.cleanclaim.codeset.InstructionalNote.Kind;

/**
 * Cuts groups of lines into notes. Each exclusion is a note of its own. The lines of a code-first
 * note are alternatives, one note together; so are the lines that a heading introduces when an
 * additional code is asked for.
 */
final class NoteGrouping {
  private final CodeOrder order;
  private final TargetReader reader;
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  NoteGrouping(CodeOrder order, TargetReader reader) {
    this.order = order;
    this.reader = reader;
  }

  List<Note> notes() {
    return List.copyOf(notes);
  }

  void add(NoteGroup group) {
    List<NoteDraft> drafts = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < group.lines().size(); i++) {
      NoteGroup.Line line = group.lines().get(i);
      TargetReading reading = reader.read(line.text());
      boolean heading = line.isHeading() && i + 1 < group.lines().size();
      boolean words = heading && TargetReader.NO_CODE.equals(reading.unread());
      if (words && isExclusion(group.kind())) {
        continue;
      }
      boolean startsList = heading && group.kind() == Kind.USE_ADDITIONAL;
      if (startsList || !open) {
        drafts.add(new NoteDraft(group, line.number()));
      }
      open |= startsList || group.kind() == Kind.CODE_FIRST;
      NoteDraft draft = drafts.get(drafts.size() - 1);
      if (words) {
        draft.addWords(line);
      } else {
        draft.add(line, reading);
      }
    }
    finish(group.node(), drafts);
  }

  private static boolean isExclusion(Kind kind) {
    return kind == Kind.EXCLUDES_1 || kind == Kind.EXCLUDES_2;
  }

  private void finish(TabularNode node, List<NoteDraft> drafts) {
    String carriers =
        order
            .carriers(node)
            .map(s -> s.stream().map(CodeTarget::notation).collect(Collectors.joining(" ")))
            .orElse("");
    for (NoteDraft draft : drafts) {
      int number = numbers.merge(node.id() + "/" + draft.kind(), 1, Integer::sum);
      notes.add(draft.finish(number, carriers));
    }
  }
}
