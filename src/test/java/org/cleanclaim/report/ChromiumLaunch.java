package org.cleanclaim.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds and starts a headless Chromium that listens on a port of this machine only. */
final class ChromiumLaunch {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 60;

  private ChromiumLaunch() {}

  /** The browser's program, when this machine has one. */
  static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(":", -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Process start(Path program, Path profile) throws IOException {
    return new ProcessBuilder(
            program.toString(),
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank")
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static int port(Path profile, Process process) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10 && process.isAlive(); tenths++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        return Integer.parseInt(Files.readAllLines(file).get(0));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("Chromium did not open its DevTools port");
  }

  /** The DevTools address of the one page of a started browser. */
  static URI page(Path profile, Process process) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port(profile, process) + "/json/list"))
            .build();
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
      String body =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
      for (JsonNode target : JSON.readTree(body)) {
        if (target.get("type").asText().equals("page")) {
          return URI.create(target.get("webSocketDebuggerUrl").asText());
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IOException("Chromium has no page");
  }
}
