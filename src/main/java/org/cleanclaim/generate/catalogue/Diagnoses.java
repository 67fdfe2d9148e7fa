package org.cleanclaim.generate.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.inquiry.CodeInventory;
import org.cleanclaim.codeset.inquiry.CodeInventory.DiagnosisName;

/**
 * The diagnoses that any adult's claim may carry: valid on every day of the window, not bound to
 * one sex, another age or another place in the order, and of no side of the body, so that none
 * contradicts a line.
 */
public final class Diagnoses {
  private static final Set<String> UNFIT =
      Set.of("newborn", "pediatric", "maternity", "female", "male", "manifestation", "ecodepdx");
  private static final Set<String> NEVER_FIRST =
      Set.of("severe-sepsis", "diagnosis-secondary-only");
  private static final List<String> SIDES = List.of("right", "left", "bilateral");
  private static final int MOST_OF_A_TOPIC = 400;
  private static final int COMMON = 3;

  private final CodeSets codeSets;
  private final Window window;
  private final TreeMap<String, String> descriptions = new TreeMap<>();
  private final IdentityHashMap<Topic, Ranked<String>> byTopic = new IdentityHashMap<>();
  private final Ranked<String> any;

  Diagnoses(CodeInventory inventory, CodeSets codeSets, Window window, long seed) {
    this.codeSets = codeSets;
    this.window = window;
    for (DiagnosisName name : inventory.diagnoses(window.from())) {
      if (name.valid()) {
        descriptions.put(name.code(), name.description());
      }
    }
    List<String> common = new ArrayList<>();
    for (Topic topic : Topic.all()) {
      List<String> ranked = ranked(topic, seed);
      if (!ranked.isEmpty()) {
        byTopic.put(topic, Ranked.byRank(ranked));
        common.addAll(ranked.subList(0, Math.min(ranked.size(), COMMON)));
      }
    }
    any = Ranked.byRank(common);
  }

  /** Whether any adult's claim may carry a diagnosis. */
  public boolean isUsable(String code) {
    String description = descriptions.get(code);
    if (description == null || SIDES.stream().anyMatch(description::contains)) {
      return false;
    }
    DiagnosisProfile profile = codeSets.diagnosis(code);
    return profile.flags().stream().noneMatch(flag -> UNFIT.contains(flag.flag()))
        && profile.lists().stream().noneMatch(listed -> NEVER_FIRST.contains(listed.list()))
        && window.checkpoints().stream()
            .allMatch(
                day ->
                    profile.codes().stream()
                        .anyMatch(row -> row.valid() && row.term().contains(day)));
  }

  /** The more common ones of all topics. */
  public List<String> common() {
    return any.items();
  }

  /** One that a service is given for, if the tables have one. */
  public String next(Service service, SplittableRandom random) {
    return service.topic().map(topic -> byTopic.getOrDefault(topic, any)).orElse(any).next(random);
  }

  /** The topic's common codes first, others of its chapters behind in an order of the seed. */
  private List<String> ranked(Topic topic, long seed) {
    Set<String> ranked = new LinkedHashSet<>();
    topic.common().stream().filter(this::isUsable).forEach(ranked::add);
    List<String> rest = new ArrayList<>();
    for (String chapter : topic.chapters()) {
      rest.addAll(descriptions.subMap(chapter, chapter + "~").keySet());
    }
    Collections.shuffle(rest, new Random(seed));
    rest.stream().filter(this::isUsable).limit(MOST_OF_A_TOPIC).forEach(ranked::add);
    return List.copyOf(ranked);
  }
}
