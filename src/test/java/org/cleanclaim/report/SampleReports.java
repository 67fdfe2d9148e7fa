package org.cleanclaim.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Renders the samples in every format, to look at: {@code SampleReports FOLDER}. */
final class SampleReports {
  private SampleReports() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (ReportFormat format : ReportFormat.values()) {
      Files.write(folder.resolve(fileName(format)), rendered(format, ReportFormat.Layout.PLAIN));
    }
    ReportFormat.Layout terminal = new ReportFormat.Layout(80, true);
    Files.write(folder.resolve("report-80-colour.txt"), rendered(ReportFormat.TEXT, terminal));
  }

  static String fileName(ReportFormat format) {
    String extension = format == ReportFormat.TEXT ? "txt" : format.name().toLowerCase(Locale.ROOT);
    return "report." + extension;
  }

  static byte[] rendered(ReportFormat format, ReportFormat.Layout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Report report = format.open(out, Samples.HEADER, layout)) {
      Samples.writeAll(report);
    }
    return out.toByteArray();
  }
}
