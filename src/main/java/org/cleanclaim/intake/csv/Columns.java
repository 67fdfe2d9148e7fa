package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;

/**
 * Every column that a CSV claim file may have. What may occur several times (providers, diagnoses,
 * reference numbers, dates) has a column for each kind or number; the claim holds them in the order
 * of the columns.
 */
final class Columns {
  static final String CLAIM_ID = "claim_id";
  static final Set<String> REQUIRED =
      new TreeSet<>(Set.of(CLAIM_ID, "procedure_code", "from_date"));

  private static final List<String> CLAIM =
      words(
          """
          claim_id claim_type encounter place_of_service type_of_bill frequency_code
          claim_charge patient_paid
          submitter_id submitter_name receiver_id receiver_name purpose guide created_date
          payer_name payer_id payer_id_qualifier claim_filing_indicator
          member_id member_id_qualifier subscriber_last_name subscriber_first_name
          payer_responsibility group_number group_name insurance_type
          subscriber_birth_date subscriber_sex
          patient_last_name patient_first_name patient_middle_name patient_birth_date patient_sex
          relationship patient_death_date patient_weight_pounds patient_pregnant
          diagnosis_system anesthesia_procedures
          provider_signature assignment benefits_assigned release patient_signature_source
          special_program delay_reason
          accident_causes accident_state accident_country
          statement_from statement_through admission_hour discharge_hour admission_type
          admission_source patient_status diagnosis_related_group condition_codes
          occurrence_codes occurrence_spans value_codes treatment_codes
          orthodontic_total_months orthodontic_months_remaining tooth_status
          """);

  private static final List<String> LINE =
      words(
          """
          line_number procedure_code procedure_qualifier modifiers modifier_1 modifier_2
          modifier_3 modifier_4 description revenue_code charge non_covered_charge units unit
          line_place_of_service diagnosis_pointers emergency screening family_planning
          copay_exempt from_date through_date
          drug_qualifier drug_code drug_quantity drug_unit prescription_number
          rental_procedure_code rental_days rental_price purchase_price rental_frequency
          oral_cavities prosthesis teeth
          adjudication_payer_id adjudication_paid adjudication_procedure_code adjudication_units
          adjudication_adjustments adjudication_date
          """);

  /** Columns that the claim and its lines have alike, those of the line beginning with line_. */
  private static final List<String> BOTH =
      words(
          """
          amounts attachments note_code note condition_indicators
          ambulance_weight_pounds ambulance_reason_code ambulance_miles
          ambulance_round_trip_purpose ambulance_stretcher_purpose
          """);

  static final String OF_LINE = "line_";
  static final List<String> ADDRESS = words("address_1 address_2 city state postal_code country");
  private static final List<String> PROVIDER =
      words("npi organization last_name first_name taxonomy_code tax_id tax_id_qualifier");
  private static final List<String> OTHER_PAYER =
      words(
          """
          name id responsibility relationship claim_filing_indicator subscriber_id
          subscriber_last_name subscriber_first_name paid non_covered remaining_liability
          adjustments adjudicated_date
          """);

  /** A column of a family: what it is for, and how its name begins. */
  record Numbered<T>(T of, int number, String prefix) {}

  static final Map<String, Numbered<ProviderRole>> PROVIDERS = providers("");
  static final Map<String, Numbered<ProviderRole>> LINE_PROVIDERS = providers(OF_LINE);
  static final Map<String, Numbered<ReferenceKind>> REFERENCES = references("");
  static final Map<String, Numbered<ReferenceKind>> LINE_REFERENCES = references(OF_LINE);
  static final Map<String, Numbered<DateKind>> DATES = dates("");
  static final Map<String, Numbered<DateKind>> LINE_DATES = dates(OF_LINE);
  static final Map<String, Numbered<DiagnosisRole>> DIAGNOSES = diagnoses();
  static final Map<String, Numbered<String>> PROCEDURES = procedures();
  static final Map<String, Numbered<String>> OTHER_PAYERS = otherPayers();

  /** Names of all columns, those of the claim false, those of the line true. */
  private static final Map<String, Boolean> ALL = all();

  private Columns() {}

  static Set<String> names() {
    return ALL.keySet();
  }

  /** Whether a column tells of one line; the others tell of the whole claim. */
  static boolean isOfLine(String name) {
    return ALL.get(name);
  }

  private static Map<String, Numbered<ProviderRole>> providers(String of) {
    Map<String, Numbered<ProviderRole>> columns = new LinkedHashMap<>();
    for (ProviderRole role : ProviderRole.values()) {
      String prefix = of + name(role) + "_";
      Numbered<ProviderRole> provider = new Numbered<>(role, 0, prefix);
      PROVIDER.forEach(c -> columns.put(prefix + c, provider));
      ADDRESS.forEach(c -> columns.put(prefix + c, provider));
    }
    return columns;
  }

  private static Map<String, Numbered<ReferenceKind>> references(String of) {
    Map<String, Numbered<ReferenceKind>> columns = new LinkedHashMap<>();
    for (ReferenceKind kind : ReferenceKind.values()) {
      switch (kind) {
        case OTHER -> {}
        case LINE_CONTROL_NUMBER -> {
          if (!of.isEmpty()) {
            add(columns, kind, 0, name(kind));
          }
        }
        // The state of the accident itself (CLM11-4) has the plain name.
        case ACCIDENT_STATE -> add(columns, kind, 0, of + "auto_accident_state");
        default -> add(columns, kind, 0, of + name(kind));
      }
    }
    return columns;
  }

  private static Map<String, Numbered<DiagnosisRole>> diagnoses() {
    Map<String, Numbered<DiagnosisRole>> columns = new LinkedHashMap<>();
    for (int n = 1; n <= 25; n++) {
      DiagnosisRole role = n == 1 ? DiagnosisRole.PRINCIPAL : DiagnosisRole.OTHER;
      add(columns, role, n, "diagnosis_" + n);
    }
    add(columns, DiagnosisRole.ADMITTING, 1, "admitting_diagnosis");
    for (int n = 1; n <= 3; n++) {
      add(columns, DiagnosisRole.REASON_FOR_VISIT, n, "reason_for_visit_" + n);
    }
    for (int n = 1; n <= 12; n++) {
      add(columns, DiagnosisRole.EXTERNAL_CAUSE, n, "external_cause_" + n);
    }
    return columns;
  }

  private static Map<String, Numbered<String>> procedures() {
    Map<String, Numbered<String>> columns = new LinkedHashMap<>();
    for (int n = 1; n <= 25; n++) {
      add(columns, "", n, "inpatient_procedure_" + n);
    }
    return columns;
  }

  private static Map<String, Numbered<String>> otherPayers() {
    Map<String, Numbered<String>> columns = new LinkedHashMap<>();
    for (int n = 1; n <= 3; n++) {
      Numbered<String> payer = new Numbered<>("", n, "other_payer_" + n + "_");
      OTHER_PAYER.forEach(c -> columns.put(payer.prefix() + c, payer));
    }
    return columns;
  }

  private static <T> void add(Map<String, Numbered<T>> columns, T of, int number, String name) {
    columns.put(name, new Numbered<>(of, number, name));
  }

  private static Map<String, Numbered<DateKind>> dates(String of) {
    Map<String, Numbered<DateKind>> columns = new LinkedHashMap<>();
    for (DateKind kind : DateKind.values()) {
      if (kind != DateKind.OTHER) {
        add(columns, kind, 0, of + name(kind) + "_date");
      }
    }
    return columns;
  }

  private static Map<String, Boolean> all() {
    Map<String, Boolean> all = new LinkedHashMap<>();
    Consumer<String> ofClaim = name -> all.put(name, false);
    CLAIM.forEach(ofClaim);
    BOTH.forEach(ofClaim);
    ADDRESS.forEach(c -> ofClaim.accept("payer_" + c));
    ADDRESS.forEach(c -> ofClaim.accept("subscriber_" + c));
    ADDRESS.forEach(c -> ofClaim.accept("patient_" + c));
    List.of(PROVIDERS, REFERENCES, DATES, OTHER_PAYERS).forEach(f -> f.keySet().forEach(ofClaim));
    DIAGNOSES.forEach(
        (name, diagnosis) -> {
          ofClaim.accept(name);
          ofClaim.accept(name + "_present_on_admission");
        });
    PROCEDURES.keySet().forEach(name -> ofClaim.accept(name));
    PROCEDURES.keySet().forEach(name -> ofClaim.accept(name + "_date"));
    Consumer<String> ofLine = name -> all.put(name, true);
    LINE.forEach(ofLine);
    BOTH.forEach(c -> ofLine.accept(OF_LINE + c));
    List.of(LINE_PROVIDERS, LINE_REFERENCES, LINE_DATES).forEach(f -> f.keySet().forEach(ofLine));
    return all;
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String text) {
    return new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
  }
}
