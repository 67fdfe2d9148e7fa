package org.cleanclaim.generate.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** The formats that claims are written in. */
public enum WrittenFormat {
  X12("837") {
    @Override
    public ClaimWriter writer(OutputStream out, int claimsPerTransaction) {
      return new X12ClaimWriter(out, claimsPerTransaction);
    }
  },
  CSV("csv") {
    @Override
    public ClaimWriter writer(OutputStream out, int claimsPerTransaction) throws IOException {
      return new CsvClaimWriter(out);
    }
  },
  JSON_LINES("jsonl") {
    @Override
    public ClaimWriter writer(OutputStream out, int claimsPerTransaction) throws IOException {
      return new JsonClaimWriter(out);
    }
  };

  private final String word;

  WrittenFormat(String word) {
    this.word = word;
  }

  /**
   * Opens a writer.
   *
   * @param claimsPerTransaction of an 837
   */
  public abstract ClaimWriter writer(OutputStream out, int claimsPerTransaction) throws IOException;

  /** The format of {@code 837}, {@code csv} or {@code jsonl}. */
  public static Optional<WrittenFormat> ofWord(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }
}
