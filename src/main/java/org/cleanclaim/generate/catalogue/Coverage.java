package org.cleanclaim.generate.catalogue;

import java.util.List;
import java.util.Set;

/**
 * What a line must show to fulfil one coverage policy.
 *
 * @param covered diagnoses, one of which the line points at; empty when any will do
 * @param second diagnoses, one of which the claim carries beside it; empty when none is asked for
 * @param modifiers one of which the line carries; empty when none is asked for
 * @param contractors whose claims alone the policy binds; empty when it binds all
 */
public record Coverage(
    String policy,
    List<String> covered,
    List<String> second,
    int fromAge,
    int throughAge,
    List<String> modifiers,
    Set<String> contractors) {
  public boolean binds(String contractor) {
    return contractors.isEmpty() || contractors.contains(contractor);
  }
}
