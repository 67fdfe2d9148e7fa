package org.cleanclaim.claim;

import java.util.List;

/**
 * A CRC segment: category (07 ambulance, 75 homebound, 09 durable equipment ...), whether its codes
 * apply, the codes.
 */
public record ConditionIndicator(String category, boolean applies, List<String> codes) {
  public ConditionIndicator {
    category = Text.orEmpty(category);
    codes = List.copyOf(codes);
  }
}
