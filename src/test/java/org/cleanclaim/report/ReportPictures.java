package org.cleanclaim.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes pictures of an HTML report, to look at: {@code ReportPictures report.html FOLDER}. */
final class ReportPictures {
  private ReportPictures() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(args[1]));
    Path profile = Files.createTempDirectory("pictures");
    try (Chromium browser = Chromium.start(ChromiumLaunch.installed().orElseThrow(), profile)) {
      browser.resize(1360, 1000);
      browser.open(Path.of(args[0]).toAbsolutePath().toUri());
      picture(browser, 1360, folder.resolve("screen.png"));
      picture(browser, 390, folder.resolve("phone.png"));
      browser.prefer("dark");
      picture(browser, 1360, folder.resolve("dark.png"));
      browser.prefer("light");
      Files.write(folder.resolve("print.pdf"), browser.pdf());
    }
  }

  /** The whole length of the page, with one finding opened. */
  private static void picture(Chromium browser, int width, Path file) throws IOException {
    browser.resize(width, 1000);
    browser.evaluate(
        "document.querySelectorAll('.finding details').forEach((d, i) => d.open = i === 1)");
    int height = browser.evaluate("document.documentElement.scrollHeight").asInt();
    browser.resize(width, Math.min(height, 5000));
    Files.write(file, browser.screenshot());
  }
}
