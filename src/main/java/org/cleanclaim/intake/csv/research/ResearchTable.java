package org.cleanclaim.intake.csv.research;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.cleanclaim.intake.UnreadableInputException;
import org.cleanclaim.intake.csv.ClaimTable;
import org.cleanclaim.intake.csv.Row;

/**
 * A research file as a table of claims. The rows of a claim stand below one another in these files,
 * so no more than one claim is held at a time.
 */
public final class ResearchTable implements ClaimTable {
  /** More than a claim may have, so that the reader of claims says so. */
  private static final int MOST_ROWS = 10_001;

  private static final int MOST_SHARED = 10_000;

  private final RawRows rows;
  private final Translation translation;
  private final List<String> columns;
  private final Queue<Row> translated = new ArrayDeque<>();
  private final Map<Map<String, String>, Map<String, String>> shared = new HashMap<>();
  private Optional<RawRow> ahead;

  private ResearchTable(RawRows rows, Translation translation) throws IOException {
    this.rows = rows;
    this.translation = translation;
    columns = translation.columns();
    ahead = rows.next();
  }

  /** Whether a file is one of research claims, by its first line. */
  public static boolean recognises(String firstLine) {
    return Layout.of(RawHeader.of(firstLine)).filter(l -> l != Layout.BENEFICIARIES).isPresent();
  }

  /** Whether a file is one of beneficiaries, by its first line. */
  public static boolean recognisesBeneficiaries(String firstLine) {
    return Layout.of(RawHeader.of(firstLine)).equals(Optional.of(Layout.BENEFICIARIES));
  }

  /**
   * Opens a file of claims.
   *
   * @param beneficiaries where its patients are looked up
   */
  public static ResearchTable open(InputStream in, Beneficiaries beneficiaries) throws IOException {
    RawRows rows = new RawRows(in);
    Layout layout =
        Layout.of(rows.header())
            .orElseThrow(() -> new UnreadableInputException("is no research file"));
    return new ResearchTable(
        rows,
        switch (layout) {
          case RIF_PROFESSIONAL -> new RifProfessional(beneficiaries);
          case RIF_INSTITUTIONAL -> new RifInstitutional(beneficiaries);
          case SYNPUF_PROFESSIONAL -> new SynPufProfessional(beneficiaries);
          case SYNPUF_INSTITUTIONAL -> new SynPufInstitutional(beneficiaries);
          case BENEFICIARIES -> throw new UnreadableInputException("holds no claims");
        });
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<Row> next() throws IOException {
    if (translated.isEmpty() && ahead.isPresent()) {
      translate(nextClaim());
    }
    return Optional.ofNullable(translated.poll());
  }

  private List<RawRow> nextClaim() throws IOException {
    List<RawRow> claim = new ArrayList<>();
    String id = ahead.get().claimId();
    while (ahead.isPresent() && ahead.get().claimId().equals(id) && claim.size() < MOST_ROWS) {
      claim.add(ahead.get());
      ahead = rows.next();
    }
    return claim;
  }

  /** A broken row costs its claim; the rest of the claim is passed on to be counted with it. */
  private void translate(List<RawRow> claim) {
    List<RawRow> sound = claim.stream().filter(row -> !row.isBroken()).toList();
    claim.stream()
        .filter(RawRow::isBroken)
        .forEach(r -> translated.add(Row.broken(r.number(), r.claimId(), r.fault())));
    if (!sound.isEmpty()) {
      translation.drafts(sound).forEach(draft -> translated.add(row(draft, sound.get(0))));
    }
  }

  private Row row(Draft draft, RawRow first) {
    List<String> cells = draft.cells(columns);
    Map<String, String> sources = shared.size() < MOST_SHARED ? share(draft) : draft.sources();
    return new Row(draft.number(), first.claimId(), cells, draft.billsService(), sources, "");
  }

  private Map<String, String> share(Draft draft) {
    Map<String, String> first = shared.putIfAbsent(draft.sources(), draft.sources());
    return first == null ? draft.sources() : first;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
