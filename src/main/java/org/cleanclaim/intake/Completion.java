package org.cleanclaim.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.Subscriber;

/**
 * Says what a flat claim may leave out the way an 837 says it: lines are numbered, a line's place
 * of service is the claim's, a subscriber who is the patient has the patient's name.
 */
public final class Completion {
  private static final String SELF = "18";
  private static final String NATIONAL_DRUG_CODE = "N4";

  private Completion() {}

  public static Claim of(Claim claim) {
    boolean institutional = claim.type() == ClaimType.INSTITUTIONAL;
    String bill = institutional ? withLeadingZero(claim.typeOfBill()) : "";
    String frequency = bill.length() == 4 ? bill.substring(3) : "";
    Claim headed =
        claim.with(
            c ->
                c.placeOfService(institutional ? "" : claim.placeOfService())
                    .typeOfBill(bill)
                    .frequencyCode(or(claim.frequencyCode(), frequency))
                    .subscriber(subscriber(claim)));
    List<ServiceLine> lines = new ArrayList<>(claim.lines().size());
    for (ServiceLine line : claim.lines()) {
      lines.add(line(line, lines.size() + 1, headed));
    }
    return headed.withLines(lines);
  }

  private static String withLeadingZero(String typeOfBill) {
    return typeOfBill.length() == 3 ? "0" + typeOfBill : typeOfBill;
  }

  private static ServiceLine line(ServiceLine line, int number, Claim claim) {
    boolean institutional = claim.type() == ClaimType.INSTITUTIONAL;
    return line.with(
        l ->
            l.number(number)
                .assignedNumber(or(line.assignedNumber(), Integer.toString(number)))
                .procedureQualifier(procedureQualifier(line, claim.type()))
                .unit(line.units().signum() == 0 ? line.unit() : or(line.unit(), "UN"))
                .placeOfService(
                    institutional ? "" : or(line.placeOfService(), claim.placeOfService()))
                .period(line.period().or(() -> periodOfDental(claim)))
                .drug(line.drug().map(Completion::drug))
                .performingNpi(Provider.performingNpi(line.providers(), claim.providers())));
  }

  private static String procedureQualifier(ServiceLine line, ClaimType type) {
    return line.procedureCode().isEmpty()
        ? line.procedureQualifier()
        : or(line.procedureQualifier(), type == ClaimType.DENTAL ? "AD" : "HC");
  }

  private static Optional<Period> periodOfDental(Claim claim) {
    return claim.type() == ClaimType.DENTAL
        ? claim.date(DateKind.SERVICE).map(DatedEvent::period)
        : Optional.empty();
  }

  private static NationalDrug drug(NationalDrug drug) {
    String qualifier = or(drug.qualifier(), NATIONAL_DRUG_CODE);
    String code = qualifier.equals(NATIONAL_DRUG_CODE) ? drug.code().replace("-", "") : drug.code();
    return drug.with(d -> d.qualifier(qualifier).code(code));
  }

  private static Subscriber subscriber(Claim claim) {
    Subscriber subscriber = claim.subscriber();
    Patient patient = claim.patient();
    if (!patient.relationship().equals(SELF)) {
      return subscriber;
    }
    Address address = subscriber.address();
    return subscriber.with(
        s ->
            s.lastName(or(subscriber.lastName(), patient.lastName()))
                .firstName(or(subscriber.firstName(), patient.firstName()))
                .birthDate(subscriber.birthDate().or(patient::birthDate))
                .sex(subscriber.sex() == Sex.UNKNOWN ? patient.sex() : subscriber.sex())
                .address(address.equals(Address.NONE) ? patient.address() : address));
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
