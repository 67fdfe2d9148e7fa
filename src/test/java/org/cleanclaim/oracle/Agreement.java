package org.cleanclaim.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;

/** Which rule says what the oracle says by which edit, and how a finding names its row. */
public final class Agreement {
  private static final Pattern PARTNER = Pattern.compile("on line (\\d+)|\\(line (\\d+)\\)");
  private static final Pattern LIFTED_BY = Pattern.compile("by modifier (\\S+) on (line \\d+)");
  private static final Pattern AFTER = Pattern.compile("on lines? (\\d+) and");
  private static final Pattern CODE =
      Pattern.compile(
          "lists (\\S+)$|modifier (\\S+) is|place of service (\\d+) is|code (\\S+)$|^(\\S+) (?:is|needs|lacks|does)");
  private static final Set<String> COMPONENTS = Set.of("26", "TC");

  /** Rule to edit. */
  static final Map<String, Edit> EDITS = new LinkedHashMap<>();

  private static final Map<Edit, Function<Finding, String>> ROWS = new LinkedHashMap<>();

  static {
    say("ncci/ptp-modifier-not-allowed", Edit.PAIR_NEVER, Agreement::pair);
    say("ncci/ptp-modifier-missing", Edit.PAIR_NOT_LIFTED, Agreement::pair);
    say("ncci/ptp-bypassed-by-modifier", Edit.PAIR_LIFTED, f -> pair(f) + liftedBy(f));
    say("ncci/ptp-modifier-59-unspecific", Edit.PAIR_LIFTED_BY_59, Agreement::pair);
    say("ncci/ptp-modifier-on-exclusive-pair", Edit.EXCLUSIVE_PAIR_LIFTED, f -> by(f) + pair(f));
    say("ncci/ptp-same-anatomic-site", Edit.PAIR_AT_ONE_SITE, Agreement::pair);
    say("ncci/ptp-modifier-59-on-visit", Edit.MODIFIER_59_ON_VISIT, Agreement::codeAndModifier);
    say("ncci/mue-line-units", Edit.UNITS_OF_LINE, cell("procedureCode"));
    say("ncci/mue-day-units-policy", Edit.UNITS_OF_DAY_BY_POLICY, cell("procedureCode"));
    say("ncci/mue-day-units-clinical", Edit.UNITS_OF_DAY_CLINICAL, cell("procedureCode"));
    say("ncci/mue-not-payable-in-setting", Edit.UNITS_ZERO, cell("procedureCode"));
    say("ncci/mue-span-of-days", Edit.UNITS_OF_SPAN, cell("procedureCode"));
    say("ncci/add-on-primary-missing", Edit.ADD_ON_ALONE, cell("addOnCode"));
    say("ncci/add-on-primary-in-group", Edit.ADD_ON_OF_COLLEAGUE, cell("addOnCode"));
    say("ncci/add-on-primary-contractor-defined", Edit.ADD_ON_BY_CONTRACTOR, cell("addOnCode"));
    say("ncci/add-on-primary-not-listed", Edit.ADD_ON_NOT_LISTED, cell("addOnCode"));
    say("ncci/add-on-with-modifier", Edit.ADD_ON_MODIFIER, Agreement::addOnAndModifier);
    say("validity/procedure-code-unknown", Edit.PROCEDURE_UNKNOWN, Agreement::code);
    say("validity/procedure-code-not-in-force", Edit.PROCEDURE_ENDED, Agreement::code);
    say("diagnosis/code-unknown", Edit.DIAGNOSIS_UNKNOWN, Agreement::code);
    say("diagnosis/placeholder-missing", Edit.DIAGNOSIS_UNFILLED, Agreement::code);
    say("diagnosis/seventh-character-not-allowed", Edit.DIAGNOSIS_SEVENTH, Agreement::code);
    say("diagnosis/code-incomplete", Edit.DIAGNOSIS_HEADING, Agreement::code);
    say("diagnosis/code-not-in-force", Edit.DIAGNOSIS_ENDED, Agreement::code);
    say("modifier/unknown", Edit.MODIFIER_UNKNOWN, Agreement::code);
    say("modifier/not-in-force", Edit.MODIFIER_ENDED, Agreement::code);
    say("validity/place-of-service-unknown", Edit.PLACE_UNKNOWN, Agreement::code);
    say("validity/place-of-service-not-in-force", Edit.PLACE_ENDED, Agreement::code);
    say("bilateral/fifty-without-adjustment", Edit.FIFTY_ON_0, cell("procedureCode"));
    say("bilateral/fifty-on-bilateral-code", Edit.FIFTY_ON_2, cell("procedureCode"));
    say("bilateral/fifty-not-applicable", Edit.FIFTY_ON_9, cell("procedureCode"));
    say("bilateral/fifty-on-second-line", Edit.FIFTY_ON_SECOND_LINE, Agreement::after);
    say("bilateral/fifty-with-side", Edit.FIFTY_WITH_SIDE, cell("procedureCode"));
    say("bilateral/fifty-with-units", Edit.FIFTY_WITH_UNITS, cell("procedureCode"));
    say("bilateral/fifty-in-surgery-center", Edit.FIFTY_IN_SURGERY_CENTER, cell("procedureCode"));
    say("bilateral/sides-on-one-line", Edit.SIDES_ON_ONE_LINE, cell("procedureCode"));
    say("bilateral/sides-paid-as-one", Edit.SIDES_OF_0, cell("procedureCode"));
    say("bilateral/sides-on-two-lines", Edit.SIDES_OF_1, Agreement::after);
    say("bilateral/sides-of-bilateral-code", Edit.SIDES_OF_2, cell("procedureCode"));
    say("bilateral/units-without-sides", Edit.TWO_UNITS_OF_1, cell("procedureCode"));
    say("bilateral/units-of-bilateral-code", Edit.TWO_UNITS_OF_2, cell("procedureCode"));
    say("modifier/professional-component-not-allowed", Edit.COMPONENT_26, cell("procedureCode"));
    say("modifier/technical-component-not-allowed", Edit.COMPONENT_TC, cell("procedureCode"));
    say("modifier/conflict", Edit.COMPONENTS_TOGETHER, f -> "26 TC");
  }

  private Agreement() {}

  /** The ids of the rules whose findings the oracle makes too. */
  public static Set<String> rules() {
    return EDITS.keySet();
  }

  private static void say(String rule, Edit edit, Function<Finding, String> row) {
    EDITS.put(rule, edit);
    ROWS.put(edit, row);
  }

  /** What the rules said of a claim, in the oracle's words, sorted; other families left out. */
  static List<OracleFinding> of(ScrubbedClaim scrubbed) {
    List<OracleFinding> said = new ArrayList<>();
    for (Finding finding : scrubbed.findings()) {
      Edit edit = EDITS.get(finding.rule());
      boolean ours = edit != null && (edit != Edit.COMPONENTS_TOGETHER || isOfComponents(finding));
      if (ours) {
        int line = finding.lines().isEmpty() ? 0 : finding.lines().get(0);
        String row = ROWS.get(edit).apply(finding);
        said.add(new OracleFinding(scrubbed.claim().id(), line, edit, row));
      }
    }
    return said.stream().sorted().distinct().toList();
  }

  private static boolean isOfComponents(Finding finding) {
    return finding.evidence().stream()
        .map(Evidence::cells)
        .anyMatch(cells -> COMPONENTS.contains(cells.get("code")));
  }

  private static Function<Finding, String> cell(String name) {
    return finding -> cell(finding, name);
  }

  private static String cell(Finding finding, String name) {
    return finding.evidence().get(0).cells().get(name);
  }

  private static String pair(Finding finding) {
    return cell(finding, "columnOne")
        + " (line "
        + found(PARTNER, finding)
        + ") / "
        + cell(finding, "columnTwo");
  }

  private static String liftedBy(Finding finding) {
    Matcher matcher = LIFTED_BY.matcher(finding.message());
    return matcher.find() ? " by " + matcher.group(1) + " on " + matcher.group(2) : "";
  }

  /** {@code 59 alone lifts the pair ...}. */
  private static String by(Finding finding) {
    return finding.message().split(" ", -1)[0] + " ";
  }

  private static String after(Finding finding) {
    return cell(finding, "procedureCode") + " after " + found(AFTER, finding);
  }

  /** {@code modifier 59 does not belong on 99213}. */
  private static String codeAndModifier(Finding finding) {
    String[] words = finding.message().split(" ", -1);
    return words[words.length - 1] + " " + words[1];
  }

  /** {@code add-on 11045 is not reported with modifier 50}. */
  private static String addOnAndModifier(Finding finding) {
    String[] words = finding.message().split(" ", -1);
    return cell(finding, "addOnCode") + " " + words[words.length - 1];
  }

  private static String code(Finding finding) {
    return found(CODE, finding);
  }

  private static String found(Pattern pattern, Finding finding) {
    Matcher matcher = pattern.matcher(finding.message());
    if (!matcher.find()) {
      throw new IllegalStateException(finding.rule() + ": " + finding.message());
    }
    for (int i = 1; i <= matcher.groupCount(); i++) {
      if (matcher.group(i) != null) {
        return matcher.group(i);
      }
    }
    return Optional.of(matcher.group()).get();
  }
}
