package org.cleanclaim.cli;

import java.io.IOException;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.scrub.ScrubPipeline.Sink;

/** Counts claims on standard error while they are scrubbed, when that is a terminal. */
final class Progress implements AutoCloseable {
  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Progress on(boolean wanted) {
    return new Progress(
        wanted
            ? Optional.of(
                new ProgressBarBuilder()
                    .setTaskName("claims")
                    .showSpeed()
                    .hideEta()
                    .setInitialMax(-1)
                    .build())
            : Optional.empty());
  }

  /** A sink that counts what passes on its way to another. */
  Sink over(Sink sink) {
    if (bar.isEmpty()) {
      return sink;
    }
    ProgressBar counted = bar.get();
    return new Sink() {
      @Override
      public void claim(ScrubbedClaim claim) throws IOException {
        sink.claim(claim);
        counted.step();
      }

      @Override
      public void file(FileFindings file) throws IOException {
        sink.file(file);
      }

      @Override
      public void unreadable(UnreadableClaim claim) throws IOException {
        sink.unreadable(claim);
        counted.stepBy(claim.claims());
      }
    };
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
