package org.cleanclaim.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium with one page, driven by the DevTools protocol; needs nothing but the JDK.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private int lastCall;

  private Chromium(Process process, URI page) {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Ear()).join();
  }

  static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
    Process process = ChromiumLaunch.start(program, profile);
    return new Chromium(process, ChromiumLaunch.page(profile, process));
  }

  /** Opens a page and waits until it is loaded. */
  void open(URI address) throws InterruptedException {
    for (String domain : List.of("Page", "Network", "Runtime", "Log")) {
      call(domain + ".enable", Map.of());
    }
    call("Page.navigate", Map.of("url", address.toString()));
    for (int tenths = 0; tenths < PATIENCE_SECONDS * 10; tenths++) {
      if (!events("Page.loadEventFired").isEmpty()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("the page did not load");
  }

  /** The value of a script's expression. */
  JsonNode evaluate(String expression) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** Clicks with the mouse on the middle of an element, once it has come into view. */
  void click(String selector) {
    String element = "document.querySelector('%s')".formatted(selector);
    evaluate(element + ".scrollIntoView({block: 'center'})");
    // What comes into view is laid out in the next frame, and may move all below it.
    evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    JsonNode at =
        evaluate(
            "(r => [r.x + r.width / 2, r.y + r.height / 2])("
                + element
                + ".getBoundingClientRect())");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      call(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              at.get(0).asDouble(),
              "y",
              at.get(1).asDouble(),
              "button",
              "left",
              "clickCount",
              1));
    }
  }

  /** Types into what has the focus. */
  void type(String text) {
    call("Input.insertText", Map.of("text", text));
  }

  void press(String key) {
    call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
    call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  void resize(int width, int height) {
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void prefer(String scheme) {
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  byte[] screenshot() {
    JsonNode answer = call("Page.captureScreenshot", Map.of("format", "png"));
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  byte[] pdf() {
    JsonNode answer = call("Page.printToPDF", Map.of("printBackground", true));
    return Base64.getDecoder().decode(answer.get("data").asText());
  }

  /** The addresses that the page asked for. */
  List<String> requests() {
    return events("Network.requestWillBeSent").stream()
        .map(event -> event.at("/request/url").asText())
        .toList();
  }

  /** What the browser complained of: script errors, broken policy. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    events("Runtime.exceptionThrown").forEach(event -> complaints.add(event.toString()));
    events("Log.entryAdded").forEach(event -> complaints.add(event.at("/entry/text").asText()));
    return complaints;
  }

  private List<JsonNode> events(String method) {
    return events.stream()
        .filter(event -> event.get("method").asText().equals(method))
        .map(event -> event.get("params"))
        .toList();
  }

  private JsonNode call(String method, Map<String, Object> parameters) {
    int id = ++lastCall;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode call = JSON.createObjectNode().put("id", id).put("method", method);
    call.set("params", JSON.valueToTree(parameters));
    socket.sendText(call.toString(), true).join();
    JsonNode answered = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    if (answered.has("error")) {
      throw new IllegalStateException(method + ": " + answered.get("error"));
    }
    return answered.get("result");
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** Hears answers and events; a message may come in pieces. */
  private final class Ear implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
      message.append(text);
      if (last) {
        hear(message.toString());
        message.setLength(0);
      }
      from.request(1);
      return CompletableFuture.completedFuture(text);
    }

    private void hear(String text) {
      try {
        JsonNode heard = JSON.readTree(text);
        if (heard.has("id")) {
          answers.remove(heard.get("id").asInt()).complete(heard);
        } else {
          events.add(heard);
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
