package org.cleanclaim.codeset;

import java.util.List;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * That a claim bills every test of a laboratory panel on a line of its own, for one day and by one
 * provider.
 *
 * @param panel the panel's code and the number of its tests
 * @param lines one for each test, in the order of the claim
 */
public record SplitPanel(ListedCode panel, List<ServiceLine> lines) implements Citable {
  public SplitPanel {
    lines = List.copyOf(lines);
  }

  @Override
  public Origin origin() {
    return lines.get(0).origin();
  }

  @Override
  public Field citedField() {
    return Field.PROCEDURE_CODE;
  }

  @Override
  public List<Integer> lineNumbers() {
    return lines.stream().map(ServiceLine::number).toList();
  }

  @Override
  public List<Location> locations(Field field) {
    return lines.stream().flatMap(l -> l.locations(field).stream()).toList();
  }
}
