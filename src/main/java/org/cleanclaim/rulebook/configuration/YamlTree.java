package org.cleanclaim.rulebook.configuration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.configuration.ConfigurationException.Fault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML document as keys, lists and texts with their lines. What does not have the shape asked for
 * is a fault and otherwise left out, so that all faults are told at once.
 */
final class YamlTree {
  private final List<Fault> faults;

  YamlTree(List<Fault> faults) {
    this.faults = faults;
  }

  /** A key and what stands below it. */
  record Entry(Text key, Node value) {}

  /** A text as it is written, numbers and truths too, and its 1-based line. */
  record Text(String text, int line) {}

  /** The document; empty when there is none or it is no YAML. */
  Optional<Node> document(String text) {
    LoadSettings settings = LoadSettings.builder().build();
    try {
      return new Compose(settings).composeString(text).filter(node -> !isEmpty(node));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(new Fault(line, "no YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Fault(1, "no YAML: " + e.getMessage().replaceAll("\\s+", " ")));
    }
    return Optional.empty();
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  /** The entries of a mapping; a key that comes twice is a fault. */
  List<Entry> entries(Node node, String what) {
    if (!(node instanceof MappingNode mapping)) {
      fault(node, what + ": keys with values are needed here");
      return List.of();
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Optional<Text> key = text(tuple.getKeyNode(), what);
      if (key.isPresent() && !seen.add(key.get().text())) {
        fault(tuple.getKeyNode(), what + ": " + key.get().text() + " comes twice");
      } else {
        key.ifPresent(k -> entries.add(new Entry(k, tuple.getValueNode())));
      }
    }
    return entries;
  }

  /** The texts of a list, or one text that stands for a list of one. */
  List<Text> texts(Node node, String what) {
    if (!(node instanceof SequenceNode list)) {
      return text(node, what).map(List::of).orElse(List.of());
    }
    List<Text> texts = new ArrayList<>();
    list.getValue().forEach(item -> text(item, what).ifPresent(texts::add));
    return texts;
  }

  Optional<Text> text(Node node, String what) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(new Text(scalar.getValue().strip(), line(node)));
    }
    fault(node, what + ": a single value is needed here");
    return Optional.empty();
  }

  void fault(Node node, String message) {
    faults.add(new Fault(line(node), message));
  }

  private static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }
}
