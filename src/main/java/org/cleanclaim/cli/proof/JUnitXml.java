package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results of proofs as build servers read them: a suite for each rule, a case for each proof. */
public final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a file.
   *
   * @param unproven what rules lack, by rule
   */
  public static void write(Path file, List<ProofResult> results, Map<String, List<String>> unproven)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitXml(xml).suites(results, unproven);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private void suites(List<ProofResult> results, Map<String, List<String>> unproven)
      throws XMLStreamException {
    Map<String, List<ProofResult>> byRule = new TreeMap<>();
    unproven.keySet().forEach(rule -> byRule.put(rule, new ArrayList<>()));
    results.forEach(
        r -> byRule.computeIfAbsent(r.proof().rule(), rule -> new ArrayList<>()).add(r));
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("testsuites");
    for (Map.Entry<String, List<ProofResult>> rule : byRule.entrySet()) {
      suite(rule.getKey(), rule.getValue(), unproven.getOrDefault(rule.getKey(), List.of()));
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String rule, List<ProofResult> results, List<String> unproven)
      throws XMLStreamException {
    long failed = results.stream().filter(r -> !r.holds()).count() + unproven.size();
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", rule);
    xml.writeAttribute("tests", Integer.toString(results.size() + unproven.size()));
    xml.writeAttribute("failures", Long.toString(failed));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
    xml.writeAttribute("time", seconds(results.stream().mapToLong(ProofResult::nanos).sum()));
    for (ProofResult result : results) {
      String name = result.proof().file().getFileName().toString();
      testCase(rule, name, result.nanos(), result.faults());
    }
    for (String lack : unproven) {
      testCase(rule, lack, 0, List.of(lack));
    }
    xml.writeEndElement();
  }

  private void testCase(String rule, String name, long nanos, List<String> faults)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", rule.replace('/', '.'));
    xml.writeAttribute("name", name);
    xml.writeAttribute("time", seconds(nanos));
    if (!faults.isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", legal(faults.get(0)));
      xml.writeCharacters(legal(String.join("\n", faults)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /** XML can't hold most control characters, not even escaped. */
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
  }
}
