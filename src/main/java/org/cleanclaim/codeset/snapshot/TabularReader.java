package org.cleanclaim.codeset.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanclaim.codeset.CodeTargets;
import org.cleanclaim.codeset.InstructionalNote;
import org.cleanclaim.codeset.SeventhCharacters;

/**
 * Reads what the tabular list says of a code: what stands on the code itself and on every heading
 * above it. Codes that inherit a note share it.
 */
final class TabularReader {
  /** Notes of sections and chapters, which are for a span of codes. */
  static final String SPANNING = " WHERE instr(carriers, '-') > 0 OR carriers <> node";

  private static final int CATEGORY = 3;
  private static final String COLUMNS =
      "SELECT source, node, kind, carriers, targets, wording, unread FROM instructional_note";

  private final Store store;
  private final Map<String, List<InstructionalNote>> byNode = new ConcurrentHashMap<>();
  private final Map<String, List<InstructionalNote>> bySection = new ConcurrentHashMap<>();
  private List<Spanning> spanning = List.of();
  private boolean spanningRead;

  TabularReader(Store store) {
    this.store = store;
  }

  /** A section or chapter with notes, and the codes that carry them. */
  private record Spanning(String node, String carriers, CodeTargets codes) {}

  /** The notes that a code carries or inherits, the widest first. */
  List<InstructionalNote> notes(String code) {
    List<InstructionalNote> notes = new ArrayList<>();
    for (Spanning each : spanning()) {
      if (each.codes().names(code)) {
        notes.addAll(notesOf(each));
      }
    }
    for (int length = CATEGORY; length <= code.length(); length++) {
      notes.addAll(notesOn(code.substring(0, length)));
    }
    return List.copyOf(notes);
  }

  /** The seventh characters that the nearest heading defines, in each edition that has any. */
  List<SeventhCharacters> seventhCharacters(String code) {
    List<SeventhCharacters> nearest = new ArrayList<>();
    for (int length = code.length(); length >= CATEGORY; length--) {
      for (SeventhCharacters found : seventhOn(code.substring(0, length))) {
        if (nearest.stream().noneMatch(n -> n.edition().equals(found.edition()))) {
          nearest.add(found);
        }
      }
    }
    nearest.sort(Terms.BY_TERM);
    return List.copyOf(nearest);
  }

  private List<SeventhCharacters> seventhOn(String node) {
    return store.held(
        "SELECT source, characters FROM seventh_character WHERE node = ?",
        (source, row) ->
            new SeventhCharacters(source.edition(), node, source.term(), row.getString(2)),
        node);
  }

  private List<InstructionalNote> notesOn(String node) {
    List<InstructionalNote> known = byNode.get(node);
    if (known != null) {
      return known;
    }
    List<InstructionalNote> read =
        store.query(COLUMNS + " WHERE node = ? ORDER BY kind, number", this::note, node);
    if (!read.isEmpty()) {
      // Places without notes are not remembered: claims may name any number of them.
      byNode.put(node, read);
    }
    return read;
  }

  private List<InstructionalNote> notesOf(Spanning section) {
    String key = section.node() + ' ' + section.carriers();
    List<InstructionalNote> known = bySection.get(key);
    if (known == null) {
      known =
          store.query(
              COLUMNS + " WHERE node = ? AND carriers = ? ORDER BY kind, number",
              this::note,
              section.node(),
              section.carriers());
      bySection.put(key, known);
    }
    return known;
  }

  private synchronized List<Spanning> spanning() {
    if (!spanningRead) {
      spanning =
          store.query(
              "SELECT DISTINCT node, carriers FROM instructional_note"
                  + SPANNING
                  + " ORDER BY node",
              row -> {
                String carriers = row.getString(2);
                return Optional.of(
                    new Spanning(row.getString(1), carriers, CodeTargets.parse(carriers)));
              });
      spanningRead = true;
    }
    return spanning;
  }

  private Optional<InstructionalNote> note(ResultSet row) throws SQLException {
    Optional<HeldSource> source = store.catalogue().source(row.getInt(1));
    if (source.isEmpty()) {
      return Optional.empty();
    }
    String wording = row.getString(6);
    return Optional.of(
        new InstructionalNote(
            source.get().edition(),
            InstructionalNote.Kind.valueOf(row.getString(3)),
            row.getString(2),
            source.get().term(),
            CodeTargets.parse(row.getString(5)),
            wording.contains("conditional"),
            wording.contains("examples"),
            row.getInt(7)));
  }
}
