package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the page about adding a rule tells its reader to type does what the page says. */
class AddingARuleTest {
  private static final Path PAGE = Path.of("src/site/markdown/adding-a-rule.md");
  private static final String PROMPT = "    $ ";
  private static final String TEXT = "    ";
  private static final String MARK = "@@@";

  @TempDir private Path folder;

  /** A command of the page and the lines that it shows below it. */
  private record Step(String command, List<String> shown) {}

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyCommandPrintsWhatThePageShows() throws Exception {
    List<Step> steps = steps(Files.readAllLines(PAGE));
    assertThat(steps).hasSizeGreaterThan(10);
    copy(Path.of("rules"), folder.resolve("rules"));
    copy(Path.of("test-claims"), folder.resolve("test-claims"));
    writeLauncher();

    List<String> printed = run(steps);

    assertThat(printed).hasSameSizeAs(steps);
    for (int i = 0; i < steps.size(); i++) {
      assertThat(printed.get(i)).as(steps.get(i).command()).matches(form(steps.get(i).shown()));
    }
  }

  @Test
  void everyCommandThatIsNamedExists() throws IOException {
    String pages = Files.readString(PAGE) + Files.readString(Path.of("README.md"));
    List<String> named =
        Pattern.compile("^ {4}\\./cleanclaim ([^#\n]*)", Pattern.MULTILINE)
            .matcher(pages)
            .results()
            .map(match -> match.group(1).strip())
            .toList();

    assertThat(named).hasSizeGreaterThan(10);
    for (String command : named) {
      CommandLine.ParseResult parsed = Cleanclaim.commandLine().parseArgs(command.split(" "));
      assertThat(parsed.subcommand()).as(command).isNotNull();
    }
  }

  /** The commands behind a prompt; a text given to a command ends with a line END. */
  private static List<Step> steps(List<String> lines) {
    List<Step> steps = new ArrayList<>();
    boolean shown = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(PROMPT)) {
        StringBuilder command = new StringBuilder(line.substring(PROMPT.length()));
        while (command.indexOf("<<'END'") > 0 && !lines.get(i).strip().equals("END")) {
          i++;
          command.append('\n').append(lines.get(i).replaceFirst("^" + TEXT, ""));
        }
        steps.add(new Step(command.toString(), new ArrayList<>()));
        shown = true;
      } else if (shown && line.startsWith(TEXT)) {
        steps.get(steps.size() - 1).shown().add(line.substring(TEXT.length()));
      } else {
        shown = false;
      }
    }
    return steps;
  }

  private static Pattern form(List<String> shown) {
    String form =
        shown.stream()
            .map(
                line ->
                    Stream.of(line.split("\\.\\.\\.", -1))
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                        .collect(Collectors.joining(".*")))
            .collect(Collectors.joining("\n"));
    return Pattern.compile(form + "\\s*", Pattern.DOTALL);
  }

  private List<String> run(List<Step> steps) throws IOException, InterruptedException {
    String script =
        steps.stream()
            .map(step -> "printf '" + MARK + "'\n" + step.command() + "\n")
            .collect(Collectors.joining());
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder("sh")
            .directory(folder.toFile())
            .redirectInput(Files.writeString(folder.resolve("script"), script).toFile())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("errors")).content().doesNotContain("Exception", "not found");
    String[] parts = Files.readString(out).split(MARK, -1);
    return List.of(parts).subList(1, parts.length);
  }

  private void writeLauncher() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String launcher =
        "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -Dcleanclaim.rules=rules -cp '%s' %s \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"), Cleanclaim.class.getName());
    Path file = Files.writeString(folder.resolve("cleanclaim"), launcher);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
