package org.cleanclaim.intake.x12;

import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.InstitutionalDetail;
import org.cleanclaim.claim.InstitutionalDetailBuilder;
import org.cleanclaim.claim.Period;

/** CL1 and the dates that only an institutional claim has: statement period, hours. */
final class InstitutionalSegments {
  private final Values values;
  private final InstitutionalDetailBuilder detail = InstitutionalDetailBuilder.builder();
  private boolean any;

  InstitutionalSegments(Values values) {
    this.values = values;
  }

  /** Reads CL1, or a DTP that is no date but a period or an hour; false for any other segment. */
  boolean accept(Segment segment) {
    if (segment.id() == SegmentId.CL1) {
      any = true;
      detail
          .admissionType(segment.code(1))
          .admissionSource(segment.code(2))
          .patientStatus(segment.code(3));
      return true;
    }
    return segment.id() == SegmentId.DTP && date(segment);
  }

  private boolean date(Segment segment) {
    switch (segment.text(1)) {
      case "434" -> {
        any = true;
        Optional<Period> period = values.period(segment, 3, 0, Field.STATEMENT_PERIOD);
        detail.statementPeriod(period);
        return true;
      }
      case "435" -> {
        String hour = segment.text(2).equals("DT") ? Dates.hour(segment.text(3)) : "";
        any |= !hour.isEmpty();
        detail.admissionHour(hour);
        return false;
      }
      case "096" -> {
        boolean isHour = segment.text(2).equals("TM");
        if (isHour) {
          any = true;
          detail.dischargeHour(hour(segment));
        }
        return isHour;
      }
      default -> {
        return false;
      }
    }
  }

  private String hour(Segment segment) {
    String text = segment.text(3);
    String hour = Dates.hour(text);
    if (hour.isEmpty() && !text.isEmpty()) {
      values.note(text, 3, 0, Field.DATE);
    }
    return hour;
  }

  InstitutionalDetail finish(HealthCareCodes codes) {
    if (!any && !codes.hasInstitutional()) {
      return InstitutionalDetail.NONE;
    }
    codes.fill(detail);
    return detail.build();
  }
}
