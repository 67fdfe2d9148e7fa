package org.cleanclaim.generate.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cleanclaim.claim.Address;
import org.cleanclaim.claim.Patient;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.Subscriber;
import org.cleanclaim.claim.SubscriberBuilder;
import org.cleanclaim.generate.catalogue.Coverage;

/** A patient of Medicare, who always is the subscriber too. */
record Person(Patient patient, Subscriber subscriber) {
  private static final int YOUNGEST = 66;
  private static final int OLDEST = 90;
  private static final int DAYS_OF_A_YEAR = 365;
  private static final int WOMEN_OF_HUNDRED = 55;

  /** Lists that bind a code to a sex. */
  private static final List<String> BY_SEX = List.of("screening-sex", "sex-specific-procedure");

  /** Someone of an age and sex that all lines are for; empty when there is none. */
  static Optional<Person> coveredBy(
      List<LineDraft> lines, LocalDate firstDay, SplittableRandom random) {
    int from = 0;
    int through = OLDEST;
    for (LineDraft line : lines) {
      for (Coverage coverage : line.service.coverages()) {
        from = Math.max(from, coverage.fromAge());
        through = Math.min(through, coverage.throughAge());
      }
    }
    int least = through >= YOUNGEST ? Math.max(from, YOUNGEST) : from;
    boolean forWomen = isFor("female", lines);
    boolean forMen = isFor("male", lines);
    if (least > through || (forWomen && forMen)) {
      return Optional.empty();
    }
    int age = random.nextInt(least, through + 1);
    LocalDate born = firstDay.minusYears(age).minusDays(random.nextInt(DAYS_OF_A_YEAR));
    boolean woman = forWomen || (!forMen && random.nextInt(100) < WOMEN_OF_HUNDRED);
    return Optional.of(born(born, woman, random));
  }

  private static boolean isFor(String sex, List<LineDraft> lines) {
    for (LineDraft line : lines) {
      for (String list : BY_SEX) {
        if (sex.equals(line.service.lists().get(list))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Person born(LocalDate day, boolean woman, SplittableRandom random) {
    Sex sex = woman ? Sex.FEMALE : Sex.MALE;
    String last = Names.last(random);
    String first = Names.first(woman, random);
    Address home = Names.home(random);
    Patient patient =
        PatientBuilder.builder()
            .lastName(last)
            .firstName(first)
            .birthDate(Optional.of(day))
            .sex(sex)
            .relationship("18")
            .address(home)
            .build();
    Subscriber subscriber =
        SubscriberBuilder.builder()
            .memberId(Identifiers.medicareNumber(random))
            .memberIdQualifier("MI")
            .lastName(last)
            .firstName(first)
            .responsibility("P")
            .birthDate(Optional.of(day))
            .sex(sex)
            .address(home)
            .build();
    return new Person(patient, subscriber);
  }
}
