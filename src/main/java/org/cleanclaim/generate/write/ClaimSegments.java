package org.cleanclaim.generate.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimIndicators;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.Subscriber;

/** Loops 2000B to 2400 of a claim whose patient is the subscriber. */
final class ClaimSegments {
  private final Segments segments;

  ClaimSegments(Segments segments) {
    this.segments = segments;
  }

  void write(Claim claim) throws IOException {
    subscriber(claim);
    header(claim);
    diagnoses(claim.diagnoses());
    for (Provider provider : claim.providers()) {
      provider(provider);
    }
    for (ServiceLine line : claim.lines()) {
      line(line, claim.placeOfService());
    }
  }

  private void subscriber(Claim claim) throws IOException {
    Subscriber subscriber = claim.subscriber();
    segments.begin("SBR").text(subscriber.responsibility()).text(claim.patient().relationship());
    segments.skip(6).text(claim.payer().claimFilingIndicator()).end();
    segments.begin("NM1").text("IL").text("1").text(subscriber.lastName());
    segments.text(subscriber.firstName()).skip(3);
    segments.text(subscriber.memberIdQualifier()).text(subscriber.memberId()).end();
    segments.address(subscriber.address());
    if (subscriber.birthDate().isPresent()) {
      segments.begin("DMG").text("D8").day(subscriber.birthDate().get());
      segments.text(sex(subscriber.sex())).end();
    }
    segments.begin("NM1").text("PR").text("2").text(claim.payer().name()).skip(4);
    segments.text(claim.payer().idQualifier()).text(claim.payer().id()).end();
  }

  private static String sex(Sex sex) {
    return sex == Sex.FEMALE ? "F" : sex == Sex.MALE ? "M" : "U";
  }

  private void header(Claim claim) throws IOException {
    ClaimIndicators say = claim.indicators();
    segments.begin("CLM").text(claim.id()).cents(cents(claim.charge())).skip(2);
    segments.separate().text(claim.placeOfService()).text(":B:").text(claim.frequencyCode());
    segments.text(say.providerSignature()).text(say.assignment());
    segments.text(say.benefitsAssigned()).text(say.release()).end();
    for (DatedEvent event : claim.dates()) {
      segments.begin("DTP").text(event.qualifier());
      period(event.period());
    }
    for (ReferenceNumber reference : claim.references()) {
      segments.begin("REF").text(reference.qualifier()).text(reference.value()).end();
    }
  }

  private static long cents(Optional<Money> money) {
    return money.map(Money::cents).orElse(0L);
  }

  private void diagnoses(List<Diagnosis> diagnoses) throws IOException {
    if (!diagnoses.isEmpty()) {
      segments.begin("HI");
      for (int i = 0; i < diagnoses.size(); i++) {
        segments.separate().text(i == 0 ? "ABK:" : "ABF:").text(diagnoses.get(i).code());
      }
      segments.end();
    }
  }

  private void provider(Provider provider) throws IOException {
    switch (provider.role()) {
      case REFERRING -> segments.name("DN", provider);
      case RENDERING -> {
        segments.name("82", provider);
        segments.begin("PRV").text("PE").text("PXC").text(provider.taxonomyCode()).end();
      }
      case AMBULANCE_PICK_UP -> stop("PW", provider);
      case AMBULANCE_DROP_OFF -> stop("45", provider);
      default -> {
        // The billing provider stands above its claims.
      }
    }
  }

  private void stop(String role, Provider provider) throws IOException {
    segments.begin("NM1").text(role).text("2").end();
    segments.address(provider.address());
  }

  private void line(ServiceLine line, String placeOfClaim) throws IOException {
    segments.begin("LX").number(line.number()).end();
    Bytes code = segments.begin("SV1").separate();
    code.text(line.procedureQualifier()).put(':').text(line.procedureCode());
    for (String modifier : line.modifiers()) {
      code.put(':').text(modifier);
    }
    segments.cents(cents(line.charge())).text(line.unit()).text(line.units().toPlainString());
    segments.text(line.placeOfService().equals(placeOfClaim) ? "" : line.placeOfService()).skip(1);
    pointers(line.diagnosisPointers());
    if (line.period().isPresent()) {
      segments.begin("DTP").text("472");
      period(line.period().get());
    }
  }

  private void pointers(List<Integer> pointers) throws IOException {
    if (!pointers.isEmpty()) {
      Bytes out = segments.separate();
      for (int i = 0; i < pointers.size(); i++) {
        (i == 0 ? out : out.put(':')).number(pointers.get(i));
      }
    }
    segments.end();
  }

  private void period(Period period) throws IOException {
    if (period.from().equals(period.through())) {
      segments.text("D8").day(period.from()).end();
    } else {
      Bytes out = segments.text("RD8").separate();
      out.day(period.from()).put('-').day(period.through());
      segments.end();
    }
  }
}
