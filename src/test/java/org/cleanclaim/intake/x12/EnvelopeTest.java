package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Received;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final String FILE =
      X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1"), X12.claim("C2"));

  @Test
  void everyLevelIsDeliveredWhenItCloses() {
    List<Received> read = X12.read(FILE);
    List<Envelope> envelopes = X12.envelopes(read);

    assertThat(read.subList(2, 5)).isEqualTo(envelopes);
    assertThat(envelopes)
        .extracting(Envelope::level)
        .containsExactly(
            Envelope.Level.TRANSACTION, Envelope.Level.GROUP, Envelope.Level.INTERCHANGE);
    Envelope transaction = envelopes.get(0);
    assertThat(transaction.controlNumber()).isEqualTo("0001");
    assertThat(transaction.trailerControlNumber()).isEqualTo("0001");
    assertThat(transaction.declaredCount()).hasValue(transaction.actualCount());
    assertThat(transaction.guide()).isEqualTo(X12.PROFESSIONAL);
    assertThat(transaction.created()).contains(LocalDate.of(2024, 8, 20));
    assertThat(envelopes).extracting(Envelope::claims).containsExactly(2L, 2L, 2L);
    assertThat(envelopes.get(1).actualCount()).isEqualTo(1);
    assertThat(envelopes.get(2).guide()).isEqualTo("00501");
    assertThat(envelopes.get(2).created()).contains(LocalDate.of(2024, 8, 20));
  }

  @Test
  void wrongCountsAndControlNumbersAreCarriedAsTheyAre() {
    List<Envelope> envelopes =
        X12.envelopes(
            X12.read(
                FILE.replaceFirst("SE\\*\\d+\\*0001", "SE*25*9")
                    .replace("GE*1*1", "GE*x*2")
                    .replace("IEA*1*000000001", "IEA*3*7")));

    assertThat(envelopes).allMatch(Envelope::closed);
    assertThat(envelopes.get(0).declaredCount()).hasValue(25);
    assertThat(envelopes.get(0).trailerControlNumber()).isEqualTo("9");
    assertThat(envelopes.get(1).declaredCount()).isEqualTo(OptionalLong.empty());
    assertThat(envelopes.get(2).declaredCount()).hasValue(3);
    assertThat(envelopes.get(2).actualCount()).isEqualTo(1);
  }

  @Test
  void aMissingTrailerCostsNoClaim() {
    for (String trailer : List.of("SE\\*\\d+\\*0001~", "GE\\*1\\*1~", "IEA\\*1\\*000000001~")) {
      List<Received> read = X12.read(FILE.replaceFirst(trailer, ""));

      assertThat(X12.claims(read)).hasSize(2);
      assertThat(X12.unreadable(read)).isEmpty();
      assertThat(X12.envelopes(read)).hasSize(3).filteredOn(e -> !e.closed()).hasSize(1);
    }
  }

  @Test
  void aMissingHeaderIsTakenToStandWhereItsContentBegins() {
    List<Received> noTransaction = X12.read(FILE.replaceFirst("ST\\*[^~]*~", ""));
    assertThat(X12.claims(noTransaction)).hasSize(2);
    assertThat(X12.unreadable(noTransaction)).hasSize(1);
    assertThat(X12.unreadable(noTransaction).get(0).reason()).contains("(ST)");
    assertThat(X12.envelopes(noTransaction).get(0).controlNumber()).isEmpty();

    List<Received> noGroup = X12.read(FILE.replaceFirst("GS\\*[^~]*~", ""));
    assertThat(X12.claims(noGroup)).hasSize(2);
    assertThat(X12.envelopes(noGroup).get(1).controlNumber()).isEmpty();
    assertThat(X12.envelopes(noGroup).get(1).trailerControlNumber()).isEqualTo("1");
  }

  @Test
  void anEnvelopeKnowsItsHeaderAndItsTrailer() {
    Envelope group = X12.envelopes(X12.read(FILE)).get(1);
    long last = FILE.chars().filter(c -> c == '~').count();

    assertThat(group.locations(Field.CONTROL_NUMBER))
        .containsExactly(
            new Location.InSegment("GS", 2, "GS06", FILE.indexOf("GS*")),
            new Location.InSegment("GE", last - 1, "GE02", FILE.indexOf("GE*")));
    assertThat(group.locations(Field.COUNT))
        .containsExactly(new Location.InSegment("GE", last - 1, "GE01", FILE.indexOf("GE*")));
    assertThat(group.locations(Field.GUIDE))
        .containsExactly(new Location.InSegment("GS", 2, "GS08", FILE.indexOf("GS*")));
  }

  @Test
  void strayTextBetweenTransactionsIsListedOnce() {
    List<Received> read = X12.read(FILE.replace("GE*1*1~", "one~two~three~GE*1*1~"));

    assertThat(X12.claims(read)).hasSize(2);
    assertThat(X12.unreadable(read)).hasSize(1);
    assertThat(X12.unreadable(read).get(0).claims()).isZero();
  }
}
