package org.cleanclaim.codeset.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cleanclaim.codeset.InstructionalNote.Kind;
import org.cleanclaim.codeset.file.MalformedFileException;
import org.cleanclaim.codeset.file.TextLines;

/** Reads the XML of the tabular list, element by element. */
final class TabularXml {
  private static final String SEVENTH = "sevenChrDef";
  private static final Map<String, Kind> KINDS =
      Map.of(
          "excludes1",
          Kind.EXCLUDES_1,
          "excludes2",
          Kind.EXCLUDES_2,
          "codeFirst",
          Kind.CODE_FIRST,
          "useAdditionalCode",
          Kind.USE_ADDITIONAL);
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,5}");
  private static final int MOST_ENTRIES = 500_000;
  private static final int LONGEST_TEXT = 10_000;
  private static final int DEEPEST = 30;

  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final Deque<TabularNode> nodes = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> codes = new ArrayList<>();
  private final Map<String, TabularNode> chapters = new LinkedHashMap<>();
  private final List<NoteGroup> groups = new ArrayList<>();
  private final Map<String, TabularList.Seventh> sevenths = new LinkedHashMap<>();
  private List<NoteGroup.Line> lines = new ArrayList<>();
  private String year = "";

  private TabularXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Reads to the end; the caller closes. */
  static TabularList read(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(TextLines.reader(new ShortRuns(in)));
      return new TabularXml(xml).read();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    if (e.getNestedException() instanceof IOException cause) {
      return cause;
    }
    long line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new MalformedFileException("no well-formed XML at line " + line + "; it may be cut");
  }

  private TabularList read() throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> addText();
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return new TabularList(year, codes, chapters, groups, sevenths);
  }

  private void addText() throws IOException {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    bound(text.length() <= LONGEST_TEXT, "a text longer than " + LONGEST_TEXT + " characters");
  }

  private void start(String tag) throws IOException {
    switch (tag) {
      case "chapter", "diag" -> nodes.push(new TabularNode(codes.size()));
      case "section" -> {
        nodes.push(new TabularNode(codes.size()));
        nodes.peek().setId(attribute("id"));
      }
      case "extension" -> addSeventh(attribute("char"));
      default -> {
        if (KINDS.containsKey(tag)) {
          lines = new ArrayList<>();
        }
      }
    }
    path.push(tag);
    bound(path.size() <= DEEPEST, "elements deeper than " + DEEPEST);
    text.setLength(0);
  }

  private void end(String tag) throws IOException {
    path.pop();
    String parent = path.isEmpty() ? "" : path.peek();
    switch (tag) {
      case "chapter", "section", "diag" -> nodes.pop().endBefore(codes.size());
      case "name" -> named(parent, text.toString().strip());
      case "version" -> year = path.size() == 1 ? text.toString().strip() : year;
      case "note" -> {
        if (KINDS.containsKey(parent)) {
          lines.add(new NoteGroup.Line(line(), text.toString().replaceAll("\\s+", " ").strip()));
        }
      }
      default -> {
        if (KINDS.containsKey(tag) && !nodes.isEmpty()) {
          groups.add(new NoteGroup(nodes.peek(), KINDS.get(tag), lines));
          bound(groups.size() <= MOST_ENTRIES, "more than " + MOST_ENTRIES + " notes");
        }
      }
    }
    text.setLength(0);
  }

  private void named(String parent, String name) throws IOException {
    if (parent.equals("diag")) {
      String code = name.replace(".", "");
      bound(CODE.matcher(code).matches(), "not a diagnosis code");
      nodes.peek().setId(code);
      codes.add(code);
      bound(codes.size() <= MOST_ENTRIES, "more than " + MOST_ENTRIES + " codes");
    } else if (parent.equals("chapter")) {
      nodes.peek().setId("chapter " + name);
      chapters.put(name, nodes.peek());
    }
  }

  private void addSeventh(String character) {
    if (SEVENTH.equals(path.peek()) && !nodes.isEmpty()) {
      sevenths.merge(
          nodes.peek().id(),
          new TabularList.Seventh(line(), character),
          (all, one) -> new TabularList.Seventh(all.line(), all.characters() + one.characters()));
    }
  }

  private String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private long line() {
    return xml.getLocation().getLineNumber();
  }

  private void bound(boolean isWithin, String what) throws MalformedFileException {
    if (!isWithin) {
      throw new MalformedFileException("line " + line() + ": " + what);
    }
  }
}
