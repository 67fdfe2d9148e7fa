package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot keeps the program's own lists of the day it was imported; a newer program says so. */
class ListsOfAnotherVersionTest {
  private static final String PAIRS = "codesets/ncci/ccipra-v302r0-f1.TXT";
  private static final String CLAIM = "test-claims/clean/office-visit-established.csv";

  @TempDir private Path directory;
  private Path snapshot;

  @BeforeEach
  void importPairs() {
    snapshot = directory.resolve("snapshot.db");
    said("codesets", "import", "--codesets", snapshot.toString(), PAIRS);
  }

  @Test
  void listsOfThisVersionAreNoMatter() {
    assertThat(scrub()).doesNotContain("another version");
  }

  @Test
  void listsOfAnotherVersionAreToldUntilTheyAreRenewed() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + snapshot);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = 1");
    }

    assertThat(scrub())
        .contains("the short lists in " + snapshot + " are of another version of Cleanclaim");

    said("codesets", "import", "--codesets", snapshot.toString(), PAIRS);

    assertThat(scrub()).doesNotContain("another version");
  }

  private String scrub() {
    return said(
        "scrub", "--no-config", "--codesets", snapshot.toString(), "--only", "charge", CLAIM);
  }

  private static String said(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Cleanclaim.run(arguments);
    } finally {
      System.setErr(before);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
