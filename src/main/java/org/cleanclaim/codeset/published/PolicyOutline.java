package org.cleanclaim.codeset.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * What a file of coverage policies says of each policy as a whole, wherever in the file it stands:
 * its statements are kept by it.
 */
final class PolicyOutline implements Rows {
  private static final String PAYER = "PAYER";
  private static final Set<String> KINDS = Set.of("NCD", "LCD", PAYER);

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> beginnings = new HashMap<>();
  private final Set<String> withPayer = new HashSet<>();

  void add(Header header, TextRecord row) {
    String policy = header.cell(row, "POLICY");
    String statement = header.cell(row, "STATEMENT");
    if (statement.equals("policy")) {
      kinds.putIfAbsent(policy, header.cell(row, "CODE"));
      beginnings.putIfAbsent(policy, header.cell(row, "EFFECTIVE"));
    } else if (statement.equals("payer")) {
      withPayer.add(policy);
    }
  }

  /** Whether a policy is one of a payer's own. */
  boolean isPayers(String policy) {
    return PAYER.equals(kinds.get(policy));
  }

  boolean hasPayers() {
    return kinds.containsValue(PAYER);
  }

  /** Whether any policy is Medicare's, or none of any kind is there. */
  boolean hasOthers() {
    return kinds.isEmpty() || kinds.values().stream().anyMatch(kind -> !kind.equals(PAYER));
  }

  /** The first day of a policy: its statements begin no earlier; {@code ""} when it is not said. */
  String beginning(String policy) {
    return beginnings.getOrDefault(policy, "");
  }

  /** Refuses a statement that leaves open, or contradicts, whom its policy binds. */
  void check(String policy, String statement, String code) {
    if (statement.equals("policy") && !KINDS.contains(code)) {
      throw new BadRowException("a policy's kind is none of NCD, LCD and PAYER");
    }
    if (statement.equals("policy") && isPayers(policy) && !withPayer.contains(policy)) {
      throw new BadRowException("a payer's policy without the payer's id");
    }
    if (statement.equals("payer") && !isPayers(policy)) {
      throw new BadRowException("a payer in a policy that is not of kind PAYER");
    }
    if (statement.equals("contractor") && isPayers(policy)) {
      throw new BadRowException("a Medicare contractor in a payer's policy");
    }
  }

  @Override
  public void keep(long line, Object... cells) {
    throw new IllegalStateException("an outline keeps no rows");
  }

  @Override
  public void reject(long line, String reason, String text) {
    // Told when the rows are kept.
  }

  @Override
  public void remark(long line, String reason, String text) {
    // Told when the rows are kept.
  }
}
