package org.cleanclaim.claim;

import java.util.List;

/**
 * What only a dental line carries.
 *
 * @param oralCavities SV304
 * @param prosthesis SV305: I initial, R replacement
 */
@ClaimRecord
public record DentalDetail(List<String> oralCavities, String prosthesis, List<Tooth> teeth)
    implements DentalDetailBuilder.With {
  public static final DentalDetail NONE = new DentalDetail(List.of(), "", List.of());

  public DentalDetail {
    oralCavities = List.copyOf(oralCavities);
    prosthesis = Text.orEmpty(prosthesis);
    teeth = List.copyOf(teeth);
  }

  /** All surfaces that the teeth of the line name. */
  public int surfaceCount() {
    int count = 0;
    for (Tooth tooth : teeth) {
      count += tooth.surfaces().size();
    }
    return count;
  }

  /** Whether a tooth of the line is none of the universal system. */
  public boolean namesUnknownTooth() {
    for (Tooth tooth : teeth) {
      if (!tooth.isKnown()) {
        return true;
      }
    }
    return false;
  }
}
