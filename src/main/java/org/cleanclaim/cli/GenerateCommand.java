package org.cleanclaim.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.inquiry.CodeInventory;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.generate.ClaimGenerator;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.catalogue.Catalogue;
import org.cleanclaim.generate.catalogue.Window;
import org.cleanclaim.generate.fault.FaultShares;
import org.cleanclaim.generate.write.ClaimWriter;
import org.cleanclaim.generate.write.Ledger;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.report.output.ReportOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Claims for tests and benchmarks, any number of them. */
@Command(
    name = "generate",
    description = "Make claims out of the code sets, for tests and benchmarks.",
    mixinStandardHelpOptions = true,
    hidden = true,
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--claims",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many (default: ${DEFAULT-VALUE}).")
  private long claims;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "837",
      description = "837, csv or jsonl (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the claims there (default: standard output).")
  private Path output;

  @Option(
      names = "--faults",
      paramLabel = "SHARES",
      defaultValue = "usual",
      description =
          "none, usual, or shares of all claims: ncci-pair=0.02,units=0.01 (default: ${DEFAULT-VALUE}).")
  private String faults;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Write there what was planted, as JSON Lines.")
  private Path ledger;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed and code sets make the same claims (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "First date of service (default: of the quarter of the newest unit limits).")
  private LocalDate from;

  @Option(names = "--through", paramLabel = "DAY", description = "Last date of service.")
  private LocalDate through;

  @Option(
      names = "--claims-per-transaction",
      paramLabel = "N",
      defaultValue = "5000",
      description = "Of an 837 (default: ${DEFAULT-VALUE}).")
  private int claimsPerTransaction;

  @Mixin private CodeSetsOption codeSetsOption;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    FaultShares shares = shares();
    Path snapshot = codeSetsOption.readable();
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot);
        Store store = new Store(snapshot)) {
      Catalogue catalogue =
          new Catalogue(codeSets, new CodeInventory(store), window(codeSets), seed);
      ClaimGenerator generator = new ClaimGenerator(catalogue, shares, seed);
      write(generator);
      PrintWriter err = spec.commandLine().getErr();
      generator.planted().forEach((kind, count) -> err.println(kind.word() + " " + count));
      err.flush();
    }
    return ExitCode.CLEAN;
  }

  private FaultShares shares() throws CannotRunException {
    try {
      return FaultShares.parse(faults);
    } catch (IllegalArgumentException e) {
      throw new CannotRunException("--faults: " + e.getMessage());
    }
  }

  private Window window(CodeSets codeSets) throws CannotRunException {
    if (from == null && through == null) {
      return Window.quarterOf(codeSets);
    }
    if (from == null || through == null || through.isBefore(from)) {
      throw new CannotRunException("--from and --through go together, in this order");
    }
    return Window.of(from, through, codeSets);
  }

  private void write(ClaimGenerator generator) throws Exception {
    WrittenFormat written =
        WrittenFormat.ofWord(format)
            .orElseThrow(() -> new CannotRunException("--format is 837, csv or jsonl"));
    try (ReportOutput out =
            output == null ? ReportOutput.standardOutput() : ReportOutput.file(output);
        Ledger planted = new Ledger(ledgerStream())) {
      try (ClaimWriter writer = written.writer(out.stream(), claimsPerTransaction)) {
        for (long i = 0; i < claims; i++) {
          PlannedClaim next = generator.next();
          writer.write(next.claim());
          if (next.fault().isPresent()) {
            planted.write(next.claim().id(), next.fault().get());
          }
        }
      }
      out.commit();
    }
  }

  private OutputStream ledgerStream() throws IOException {
    return Optional.ofNullable(ledger).isPresent()
        ? new BufferedOutputStream(Files.newOutputStream(ledger))
        : OutputStream.nullOutputStream();
  }
}
