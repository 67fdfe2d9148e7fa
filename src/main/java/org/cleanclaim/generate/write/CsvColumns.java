package org.cleanclaim.generate.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderBuilder;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ServiceLine;

/** The columns that made claims fill, by name, in order. */
final class CsvColumns {
  /** Of the claim; the first is its id. */
  static final Map<String, Function<Claim, String>> CLAIM = new LinkedHashMap<>();

  static final Map<String, Function<ServiceLine, String>> LINE = new LinkedHashMap<>();

  private static final int DIAGNOSES = 12;

  private CsvColumns() {}

  static {
    header();
    who();
    for (ProviderRole role :
        List.of(
            ProviderRole.BILLING,
            ProviderRole.REFERRING,
            ProviderRole.RENDERING,
            ProviderRole.AMBULANCE_PICK_UP,
            ProviderRole.AMBULANCE_DROP_OFF)) {
      provider(role);
    }
    besides();
    lines();
  }

  private static void header() {
    CLAIM.put("claim_id", Claim::id);
    CLAIM.put("place_of_service", Claim::placeOfService);
    CLAIM.put("frequency_code", Claim::frequencyCode);
    CLAIM.put("claim_charge", c -> text(c.charge()));
    CLAIM.put("created_date", c -> text(c.submission().created()));
    CLAIM.put("submitter_id", c -> c.submission().submitterId());
    CLAIM.put("submitter_name", c -> c.submission().submitterName());
    CLAIM.put("receiver_id", c -> c.submission().receiverId());
    CLAIM.put("receiver_name", c -> c.submission().receiverName());
    CLAIM.put("purpose", c -> c.submission().purpose());
    CLAIM.put("guide", c -> c.submission().guide());
    CLAIM.put("provider_signature", c -> c.indicators().providerSignature());
    CLAIM.put("assignment", c -> c.indicators().assignment());
    CLAIM.put("benefits_assigned", c -> c.indicators().benefitsAssigned());
    CLAIM.put("release", c -> c.indicators().release());
  }

  private static void who() {
    CLAIM.put("payer_name", c -> c.payer().name());
    CLAIM.put("payer_id", c -> c.payer().id());
    CLAIM.put("payer_id_qualifier", c -> c.payer().idQualifier());
    CLAIM.put("claim_filing_indicator", c -> c.payer().claimFilingIndicator());
    CLAIM.put("member_id", c -> c.subscriber().memberId());
    CLAIM.put("member_id_qualifier", c -> c.subscriber().memberIdQualifier());
    CLAIM.put("payer_responsibility", c -> c.subscriber().responsibility());
    CLAIM.put("patient_last_name", c -> c.patient().lastName());
    CLAIM.put("patient_first_name", c -> c.patient().firstName());
    CLAIM.put("patient_birth_date", c -> text(c.patient().birthDate()));
    CLAIM.put("patient_sex", c -> c.patient().sex().name().substring(0, 1));
    CLAIM.put("relationship", c -> c.patient().relationship());
    address("patient", c -> c.patient().address());
  }

  private static void address(String whose, Function<Claim, Address> address) {
    CLAIM.put(whose + "_address_1", address.andThen(Address::line1));
    CLAIM.put(whose + "_address_2", address.andThen(Address::line2));
    CLAIM.put(whose + "_city", address.andThen(Address::city));
    CLAIM.put(whose + "_state", address.andThen(Address::state));
    CLAIM.put(whose + "_postal_code", address.andThen(Address::postalCode));
  }

  private static void provider(ProviderRole role) {
    String name = role.name().toLowerCase(Locale.ROOT);
    Provider nobody = ProviderBuilder.builder().role(role).build();
    Function<Claim, Provider> provider = claim -> claim.provider(role).orElse(nobody);
    CLAIM.put(name + "_npi", provider.andThen(Provider::npi));
    CLAIM.put(name + "_last_name", provider.andThen(Provider::lastName));
    CLAIM.put(name + "_first_name", provider.andThen(Provider::firstName));
    CLAIM.put(name + "_taxonomy_code", provider.andThen(Provider::taxonomyCode));
    CLAIM.put(name + "_tax_id", provider.andThen(Provider::taxId));
    CLAIM.put(name + "_tax_id_qualifier", provider.andThen(Provider::taxIdQualifier));
    address(name, provider.andThen(Provider::address));
  }

  private static void besides() {
    CLAIM.put("clia", c -> reference(c, ReferenceKind.CLIA));
    CLAIM.put(
        "mammography_certification", c -> reference(c, ReferenceKind.MAMMOGRAPHY_CERTIFICATION));
    CLAIM.put("admission_date", c -> date(c, DateKind.ADMISSION));
    CLAIM.put("initial_treatment_date", c -> date(c, DateKind.INITIAL_TREATMENT));
    for (int i = 0; i < DIAGNOSES; i++) {
      int at = i;
      CLAIM.put(
          "diagnosis_" + (i + 1),
          c -> at < c.diagnoses().size() ? c.diagnoses().get(at).code() : "");
    }
  }

  private static void lines() {
    LINE.put("procedure_code", ServiceLine::procedureCode);
    LINE.put("modifiers", l -> String.join(" ", l.modifiers()));
    LINE.put("charge", l -> text(l.charge()));
    LINE.put("units", l -> l.units().toPlainString());
    LINE.put("unit", ServiceLine::unit);
    LINE.put("line_place_of_service", ServiceLine::placeOfService);
    LINE.put(
        "diagnosis_pointers",
        l -> l.diagnosisPointers().stream().map(Object::toString).collect(Collectors.joining(" ")));
    LINE.put("from_date", l -> text(l.dateOfService()));
    LINE.put("through_date", l -> text(l.throughDate()));
  }

  /** The names of all columns. */
  static List<String> names() {
    List<String> names = new ArrayList<>(CLAIM.keySet());
    names.addAll(LINE.keySet());
    return names;
  }

  private static String reference(Claim claim, ReferenceKind kind) {
    return claim.reference(kind).map(r -> r.value()).orElse("");
  }

  private static String date(Claim claim, DateKind kind) {
    return claim.date(kind).map(d -> d.period().from().toString()).orElse("");
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
