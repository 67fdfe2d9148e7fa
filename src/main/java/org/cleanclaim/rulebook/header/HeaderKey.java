package org.cleanclaim.rulebook.header;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The annotations that a rule's header may hold, in the order that it must hold them. */
public enum HeaderKey {
  TITLE("[^\\s].{4,100}[^\\s.]", "the defect in one line, without a full stop"),
  SEVERITY("REJECTION|DENIAL|REVIEW|INFO", "REJECTION, DENIAL, REVIEW or INFO"),
  AUTHORITY("\\S.*", "who says so"),
  CITATION("\\S.*", "document, chapter, section"),
  CARC("[A-Z]?[0-9]{1,3}", "a claim adjustment reason code"),
  RARC(
      "[A-Z]{1,2}[0-9]{1,3}(, ?[A-Z]{1,2}[0-9]{1,3})*",
      "remittance advice remark codes with commas"),
  GROUP("CO|PR|OA", "CO, PR or OA"),
  STATUS("[A-Z][0-9]:[0-9]{1,4}", "a claim status category and code such as A7:562"),
  DISPOSITION("[A-Z]{2,3}", "an IOCE or MCE disposition such as RTP"),
  SCOPE(
      "(professional|institutional|dental)(, ?(professional|institutional|dental))*",
      "claim types"),
  PROGRAM(
      "(medicare|medicaid|commercial|other)(, ?(medicare|medicaid|commercial|other))*", "programs"),
  SNIP("[1-7]", "a SNIP level from 1 to 7"),
  SINCE("[0-9]{4}-[0-9]{2}-[0-9]{2}", "an ISO date"),
  UNTIL("[0-9]{4}-[0-9]{2}-[0-9]{2}", "an ISO date"),
  FIX("\\S.*", "what the biller does next, and when not to"),
  MATURITY("experimental|stable|deprecated", "experimental, stable or deprecated");

  private final Pattern form;
  private final String meaning;

  HeaderKey(String form, String meaning) {
    this.form = Pattern.compile(form, Pattern.DOTALL);
    this.meaning = meaning;
  }

  public static Optional<HeaderKey> of(String annotation) {
    return Arrays.stream(values()).filter(k -> k.annotation().equals(annotation)).findFirst();
  }

  public String annotation() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean accepts(String value) {
    return form.matcher(value).matches();
  }

  public String meaning() {
    return meaning;
  }

  public boolean always() {
    return this == TITLE
        || this == SEVERITY
        || this == AUTHORITY
        || this == CITATION
        || this == SINCE
        || this == FIX;
  }
}
