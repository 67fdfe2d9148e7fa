package org.cleanclaim.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The row of a published table, or the service of another claim, that a finding rests on.
 *
 * @param table name of the code set, {@code ncci-ptp-practitioner}; {@code history} for a service
 * @param edition the publisher's name for the edition, {@code v302r0}; {@code ""} for a service
 * @param cells the row's cells by name, in the order shown
 */
public record Evidence(String table, String edition, Map<String, String> cells) {
  public Evidence {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
