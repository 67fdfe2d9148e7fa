package org.cleanclaim.generate.write;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Provider;

/** Segments of an X12 transaction, element by element; trailing empty elements are left out. */
final class Segments {
  private static final int CONTROL_NUMBER_DIGITS = 4;

  private final Bytes out;
  private int count;
  private int skipped;

  Segments(Bytes out) {
    this.out = out;
  }

  /** Segments since {@link #restart}. */
  int count() {
    return count;
  }

  void restart() {
    count = 0;
  }

  Segments begin(String id) throws IOException {
    out.text(id);
    skipped = 0;
    return this;
  }

  Segments text(String element) throws IOException {
    if (element.isEmpty()) {
      return skip(1);
    }
    separate().text(element);
    return this;
  }

  Segments skip(int elements) {
    skipped += elements;
    return this;
  }

  Segments number(long number) throws IOException {
    separate().number(number);
    return this;
  }

  Segments cents(long cents) throws IOException {
    separate().cents(cents);
    return this;
  }

  Segments day(LocalDate day) throws IOException {
    separate().day(day);
    return this;
  }

  /** A control number. */
  Segments padded(int number) throws IOException {
    separate();
    for (int digits = 1, most = 10; digits < CONTROL_NUMBER_DIGITS; digits++, most *= 10) {
      if (number < most) {
        out.put('0');
      }
    }
    out.number(number);
    return this;
  }

  /** Opens an element whose content follows. */
  Bytes separate() throws IOException {
    for (; skipped > 0; skipped--) {
      out.put('*');
    }
    return out.put('*');
  }

  void end() throws IOException {
    out.put('~').put('\n');
    count++;
  }

  /** NM1 of a provider. */
  void name(String role, Provider provider) throws IOException {
    begin("NM1").text(role).text(provider.organization() ? "2" : "1").text(provider.lastName());
    text(provider.firstName()).skip(3).text("XX").text(provider.npi()).end();
  }

  /** N3 and N4. */
  void address(Address address) throws IOException {
    begin("N3").text(address.line1()).text(address.line2()).end();
    begin("N4").text(address.city()).text(address.state()).text(address.postalCode()).end();
  }
}
