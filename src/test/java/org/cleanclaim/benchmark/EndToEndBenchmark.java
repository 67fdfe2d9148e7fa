package org.cleanclaim.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.benchmark.Bars.Bar;
import org.cleanclaim.benchmark.Bars.Group;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.intake.x12.Tokens;
import org.cleanclaim.oracle.Agreement;
import org.cleanclaim.oracle.OracleProgram;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;

/**
 * File in, findings out: Cleanclaim beside an ordinary program and beside SQL, and its reader
 * beside other readers, in one run, in turn. Arguments: claims, rounds, threads, folder of the
 * published tables, file for the chart. The system property {@code snapshot} names a snapshot of
 * the same tables.
 */
public final class EndToEndBenchmark {
  private final int rounds;
  private final int threads;
  private final List<PlannedClaim> claims;
  private final Path folder;
  private final Path file;

  private EndToEndBenchmark(Workload workload, int count, int rounds, int threads)
      throws IOException {
    this.rounds = rounds;
    this.threads = threads;
    claims = workload.claims(count);
    folder = Files.createTempDirectory("benchmark");
    file = folder.resolve("claims.837");
    Files.write(file, MadeClaims.written(claims, WrittenFormat.X12));
    LinesCsv.write(claims, workload.codeSets(), folder.resolve("lines.csv"));
  }

  /** Runs both contests, prints their tables and draws them. */
  public static void main(String[] arguments) throws Exception {
    try (Workload workload = Workload.open()) {
      EndToEndBenchmark benchmark =
          new EndToEndBenchmark(
              workload,
              Integer.parseInt(arguments[0]),
              Integer.parseInt(arguments[1]),
              Integer.parseInt(arguments[2]));
      try {
        List<Group> groups = List.of(benchmark.reading(), benchmark.whole(workload, arguments[3]));
        Files.writeString(Path.of(arguments[4]), Bars.of(groups));
      } finally {
        benchmark.remove();
      }
    }
  }

  private Group reading() throws Exception {
    byte[] bytes = Files.readAllBytes(file);
    System.out.printf("%,d claims, %,d bytes, %d rounds%n", claims.size(), bytes.length, rounds);
    sameTokens();
    Contest contest =
        new Contest(claims.size(), rounds)
            .enter("Cleanclaim's reader", () -> Reading.intoClaims(in()))
            .enter("the ordinary program's reader", () -> OracleProgram.read(in()))
            .enter("Cleanclaim's scanner", () -> Tokens.of(in()).claims())
            .enter("StAEDI without schema", () -> Tokens.byStaedi(in()).claims());
    List<Contest.Result> results = contest.run();
    System.out.println(Contest.table(results));
    return group(
        "Readers alone, one thread, claims a second",
        results,
        "envelopes, segments and claims with their origins",
        "the fields that its edits need",
        "segments, elements and components, no claims",
        "the same segments, elements and components");
  }

  private void sameTokens() throws Exception {
    Tokens ours = Tokens.of(in());
    Tokens theirs = Tokens.byStaedi(in());
    System.out.println("scanner and StAEDI find " + ours);
    if (!ours.equals(theirs)) {
      throw new IllegalStateException("StAEDI finds " + theirs);
    }
  }

  private Group whole(Workload workload, String folderOfTables) throws Exception {
    Path tables = Path.of(folderOfTables);
    Rulebook rulebook = Rulebook.of(RuleFiles.builtIn());
    Rulebook some = rulebook.only(Agreement.rules()::contains);
    OracleProgram oracle = OracleProgram.withPublished(tables, Path.of("codesets/lists"));
    try (Scrubber all = workload.scrubber(rulebook);
        Scrubber few = workload.scrubber(some);
        DuckDbEdits sql = new DuckDbEdits(tables, folder, threads)) {
      Contest contest =
          new Contest(claims.size(), rounds)
              .enter(named("Cleanclaim", rulebook), () -> scrub(all, "all.jsonl"))
              .enter(named("Cleanclaim", some), () -> scrub(few, "few.jsonl"))
              .enter("ordinary program, the same edits as these", () -> judge(oracle))
              .enter(
                  "DuckDB, PTP and MUE in SQL, lines from CSV",
                  () -> sql.judge(folder.resolve("lines.csv"), folder.resolve("hits.json")));
      List<Contest.Result> results = contest.run();
      System.out.println(Contest.table(results));
      System.out.printf(
          "hits of pairs: SQL %,d, ordinary program %,d; of units: SQL %,d, ordinary program %,d%n",
          sql.hits(folder.resolve("hits.json"), "ptp"),
          said("PAIR_NEVER", "PAIR_NOT_LIFTED"),
          sql.hits(folder.resolve("hits.json"), "mue"),
          said("UNITS_OF_LINE", "UNITS_OF_DAY_BY_POLICY", "UNITS_OF_DAY_CLINICAL"));
      return group(
          "File in, findings out, " + threads + " threads, claims a second",
          results,
          "837 to JSON Lines with evidence and origin, every rule",
          "the same with the rules of the program below only",
          "837 to short JSON Lines: pairs, units, add-ons, validity, sides",
          "CSV of lines to JSON: pairs and daily units only");
    }
  }

  /**
   * Results as bars.
   *
   * @param computes what each of them computes
   */
  private static Group group(String title, List<Contest.Result> results, String... computes) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < computes.length; i++) {
      bars.add(new Bar(results.get(i).name(), computes[i], results.get(i).claimsPerSecond()));
    }
    return new Group(title, bars);
  }

  private static String named(String name, Rulebook rulebook) {
    return name + ", " + rulebook.rules().size() + " rules";
  }

  private long scrub(Scrubber scrubber, String report) throws IOException {
    try (InputStream in = in();
        OutputStream out = out(report)) {
      return Workload.scrub(scrubber, in, out, threads);
    }
  }

  private long judge(OracleProgram oracle) throws IOException {
    try (InputStream in = in();
        OutputStream out = out("oracle.jsonl")) {
      return oracle.run(in, out, threads);
    }
  }

  private long said(String... edits) throws IOException {
    try (Stream<String> lines =
        Files.lines(folder.resolve("oracle.jsonl"), StandardCharsets.ISO_8859_1)) {
      return lines
          .filter(line -> Stream.of(edits).anyMatch(e -> line.contains("\"" + e + "\"")))
          .count();
    }
  }

  private InputStream in() throws IOException {
    return Files.newInputStream(file);
  }

  private OutputStream out(String name) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
  }

  private void remove() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }
}
