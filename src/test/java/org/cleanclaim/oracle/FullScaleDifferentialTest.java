package org.cleanclaim.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.inquiry.CodeInventory;
import org.cleanclaim.codeset.inquiry.CodeInventory.DiagnosisName;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.generate.ClaimGenerator;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Window;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same with the published tables: claims made of them, tame and wild by turns, and all real
 * claims. It needs the published tables beside the project and a snapshot of them, named by {@code
 * cleanclaim.snapshot}; {@code cleanclaim.claims} says how many claims are made.
 */
class FullScaleDifferentialTest {
  private static final int CLAIMS = Integer.getInteger("cleanclaim.claims", 20_000);
  private static final int AT_ONCE = 10_000;
  private static final int REPORT_EVERY = 100_000;
  private static final Path SHARED = Path.of(System.getProperty("cleanclaim.shared", "absent"));
  private static final Path SNAPSHOT = Path.of(System.getProperty("cleanclaim.snapshot", "absent"));

  private static CodeSets codeSets;
  private static Scrubber scrubber;
  private static Oracle oracle;

  @BeforeAll
  static void open() throws Exception {
    assumeTrue(
        Files.isDirectory(SHARED) && Files.isRegularFile(SNAPSHOT),
        "full-scale check skipped: no published tables at "
            + SHARED
            + " or no snapshot "
            + SNAPSHOT);
    codeSets = SnapshotCodeSets.open(SNAPSHOT);
    scrubber = new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty());
    oracle = new Oracle(TableFolders.published(SHARED.resolve("data"), Path.of("codesets/lists")));
  }

  @AfterAll
  static void close() {
    if (scrubber != null) {
      scrubber.close();
      codeSets.close();
    }
  }

  @Test
  void rulesAndOracleAgreeOnEveryMadeClaim() throws Exception {
    Differences differences = new Differences(scrubber, oracle);
    try (Store store = new Store(SNAPSHOT)) {
      CodeInventory inventory = new CodeInventory(store);
      Catalogue catalogue = new Catalogue(codeSets, inventory, Window.quarterOf(codeSets), 21);
      ClaimGenerator generator = new ClaimGenerator(catalogue, FaultShares.usual(), 21);
      WildClaims wild =
          new WildClaims(
              21,
              List.copyOf(inventory.procedures()),
              diagnoses(inventory),
              LocalDate.of(2024, 1, 1),
              700);
      for (int made = 0; made < CLAIMS; made += AT_ONCE) {
        boolean tame = made / AT_ONCE % 2 == 0;
        List<PlannedClaim> claims = new ArrayList<>(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
          PlannedClaim next = generator.next();
          claims.add(tame ? next : new PlannedClaim(wild.wild(next.claim()), Optional.empty()));
        }
        byte[] bytes = MadeClaims.written(claims, WrittenFormat.X12);
        differences.compare("made", () -> new ByteArrayInputStream(bytes), 2);
        if ((made + AT_ONCE) % REPORT_EVERY == 0) {
          System.out.println(
              differences.claims() + " claims, differing: " + differences.differing());
        }
      }
    }
    System.out.println(differences.claims() + " claims, agreed: " + differences.agreed());
    assertThat(differences.differences()).isEmpty();
    assertThat(differences.claims()).isGreaterThanOrEqualTo(CLAIMS);
  }

  @Test
  void rulesAndOracleAgreeOnEveryRealClaim() throws Exception {
    Differences differences = new Differences(scrubber, oracle);
    List<Path> files;
    try (Stream<Path> all = Files.walk(SHARED.resolve("claims/x12"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      differences.compare(file.toString(), () -> new ByteArrayInputStream(bytes), 2);
    }
    System.out.println(
        differences.claims() + " real professional claims, agreed: " + differences.agreed());
    // What neither side reads: transactions of version 4010, and an acknowledgement.
    assertThat(differences.differences()).allMatch(text -> text.contains(": unreadable: "));
    assertThat(differences.claims()).isGreaterThanOrEqualTo(45);
  }

  private static List<String> diagnoses(CodeInventory inventory) throws IOException {
    List<String> codes = new ArrayList<>();
    for (int year = 2023; year < 2026; year++) {
      inventory.diagnoses(LocalDate.of(year, 10, 1)).stream()
          .map(DiagnosisName::code)
          .forEach(codes::add);
    }
    return codes;
  }
}
