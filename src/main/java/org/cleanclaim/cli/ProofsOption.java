package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which proofs a command works with, and those of which rules. */
final class ProofsOption {
  private static final String CLEAN = "clean";

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Parameters(arity = "0..*", paramLabel = "ID", description = "Rules or families (default: all).")
  private List<String> ids = List.of();

  /** The rules asked for. */
  List<RuleHeader> chosen(Rulebook rulebook) throws CannotRunException {
    List<RuleHeader> chosen = rulebook.headers().stream().filter(h -> isAsked(h.id())).toList();
    if (chosen.isEmpty()) {
      throw new CannotRunException("no such rule: " + String.join(" ", ids));
    }
    return chosen;
  }

  /** The proofs of the rules asked for. */
  List<Proof> proofsOfChosen(Rulebook rulebook) throws IOException, CannotRunException {
    return proofs(rulebook).filter(p -> isAsked(p.rule())).toList();
  }

  /** Without the proofs of packs that are not configured. */
  private Stream<Proof> proofs(Rulebook rulebook) throws IOException, CannotRunException {
    return Proofs.in(folder()).stream()
        .filter(p -> !p.isOfPack() || rulebook.header(p.rule()).isPresent());
  }

  /** The proofs of all rules, and the clean claims, which prove that all of them are silent. */
  List<Proof> all(Rulebook rulebook) throws IOException, CannotRunException {
    List<Proof> all = new ArrayList<>(proofs(rulebook).toList());
    Path clean = folder().resolve(CLEAN);
    if (Files.isDirectory(clean)) {
      try (Stream<Path> files = Files.list(clean)) {
        files.sorted().forEach(f -> all.add(new Proof(CLEAN, Proof.Kind.PASSES, f, List.of())));
      }
    }
    return all;
  }

  private Path folder() throws CannotRunException {
    if (!Files.isDirectory(claims)) {
      throw new CannotRunException("--claims: no such folder: " + claims);
    }
    return claims;
  }

  private boolean isAsked(String rule) {
    return ids.isEmpty()
        || ids.stream().anyMatch(id -> rule.equals(id) || rule.startsWith(id + "/"));
  }
}
