package org.cleanclaim.generate.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ProviderRole;

/**
 * Writes professional claims as an 837 (005010X222A1): one interchange and group, transactions of a
 * given number of claims, a billing provider level as long as the provider stays the same. Patients
 * must be the subscribers.
 */
public final class X12ClaimWriter implements ClaimWriter {
  private static final String CONTROL_NUMBER = "000000001";

  private final Bytes out;
  private final int claimsPerTransaction;
  private final Segments segments;
  private final ClaimSegments claims;
  private boolean open;
  private int transactions;
  private int inTransaction;
  private int level;
  private int billingLevel;
  private Provider billing;

  /**
   * @param claimsPerTransaction the guide recommends 5,000 at most
   */
  public X12ClaimWriter(OutputStream out, int claimsPerTransaction) {
    this.out = new Bytes(out);
    this.claimsPerTransaction = claimsPerTransaction;
    segments = new Segments(this.out);
    claims = new ClaimSegments(segments);
  }

  @Override
  public void write(Claim claim) throws IOException {
    if (!open) {
      openInterchange(claim.submission().created().orElse(LocalDate.EPOCH));
    }
    if (inTransaction == claimsPerTransaction) {
      closeTransaction();
    }
    if (inTransaction == 0) {
      openTransaction(claim);
    }
    Provider provider = claim.provider(ProviderRole.BILLING).orElseThrow();
    if (!provider.equals(billing)) {
      openBilling(provider);
    }
    segments.begin("HL").number(++level).number(billingLevel).text("22").text("0").end();
    claims.write(claim);
    inTransaction++;
  }

  private void openInterchange(LocalDate day) throws IOException {
    open = true;
    out.text("ISA*00*          *00*          *ZZ*GENERATE1      *ZZ*MEDICARE1      *")
        .number(day.getYear() % 100 * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth())
        .text("*0600*^*00501*" + CONTROL_NUMBER + "*0*T*:~\n");
    segments.begin("GS").text("HC").text("GENERATE1").text("MEDICARE1").day(day);
    segments.text("0600").text("1").text("X").text("005010X222A1").end();
  }

  private void openTransaction(Claim claim) throws IOException {
    segments.restart();
    segments.begin("ST").text("837").padded(++transactions).text("005010X222A1").end();
    segments.begin("BHT").text("0019").text(claim.submission().purpose()).number(transactions);
    segments
        .day(claim.submission().created().orElse(LocalDate.EPOCH))
        .text("0600")
        .text("CH")
        .end();
    segments.begin("NM1").text("41").text("2").text(claim.submission().submitterName()).skip(4);
    segments.text("46").text(claim.submission().submitterId()).end();
    segments.begin("PER").text("IC").text("OFFICE").text("TE").text("5555550100").end();
    segments.begin("NM1").text("40").text("2").text(claim.submission().receiverName()).skip(4);
    segments.text("46").text(claim.submission().receiverId()).end();
    level = 0;
    billing = null;
  }

  private void openBilling(Provider provider) throws IOException {
    billing = provider;
    billingLevel = ++level;
    segments.begin("HL").number(level).text("").text("20").text("1").end();
    if (!provider.taxonomyCode().isEmpty()) {
      segments.begin("PRV").text("BI").text("PXC").text(provider.taxonomyCode()).end();
    }
    segments.name("85", provider);
    segments.address(provider.address());
    segments.begin("REF").text(provider.taxIdQualifier()).text(provider.taxId()).end();
  }

  private void closeTransaction() throws IOException {
    segments.begin("SE").number(segments.count() + 1).padded(transactions).end();
    inTransaction = 0;
  }

  @Override
  public void close() throws IOException {
    if (open) {
      closeTransaction();
      segments.begin("GE").number(transactions).text("1").end();
      segments.begin("IEA").text("1").text(CONTROL_NUMBER).end();
    }
    out.flush();
  }
}
