package org.cleanclaim.intake.x12;

import java.util.Optional;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;

/** What the qualifiers of DTP, REF and NM1 mean in the words of the claim model. */
final class Meanings {
  private Meanings() {}

  /** DTP01 of a claim or line. */
  static DateKind date(String code) {
    return switch (code) {
      case "431" -> DateKind.ONSET;
      case "454" -> DateKind.INITIAL_TREATMENT;
      case "304" -> DateKind.LAST_SEEN;
      case "453" -> DateKind.ACUTE_MANIFESTATION;
      case "439" -> DateKind.ACCIDENT;
      case "484" -> DateKind.LAST_MENSTRUAL_PERIOD;
      case "455" -> DateKind.LAST_X_RAY;
      case "471" -> DateKind.PRESCRIPTION;
      case "314", "360", "361" -> DateKind.DISABILITY;
      case "297" -> DateKind.LAST_WORKED;
      case "296" -> DateKind.RETURN_TO_WORK;
      case "435" -> DateKind.ADMISSION;
      case "096" -> DateKind.DISCHARGE;
      case "090" -> DateKind.ASSUMED_CARE;
      case "091" -> DateKind.RELINQUISHED_CARE;
      case "444" -> DateKind.FIRST_CONTACT;
      case "050" -> DateKind.REPRICER_RECEIVED;
      case "452" -> DateKind.APPLIANCE_PLACEMENT;
      case "472" -> DateKind.SERVICE;
      case "463" -> DateKind.BEGIN_THERAPY;
      case "461" -> DateKind.LAST_CERTIFICATION;
      case "607" -> DateKind.CERTIFICATION_REVISION;
      case "738", "739" -> DateKind.TEST;
      case "011" -> DateKind.SHIPPED;
      default -> DateKind.OTHER;
    };
  }

  /** REF01 of a claim or line. */
  static ReferenceKind reference(String code) {
    return switch (code) {
      case "F8" -> ReferenceKind.PAYER_CLAIM_CONTROL_NUMBER;
      case "G1" -> ReferenceKind.PRIOR_AUTHORIZATION;
      case "9F" -> ReferenceKind.REFERRAL;
      case "X4" -> ReferenceKind.CLIA;
      case "F4" -> ReferenceKind.REFERRING_CLIA;
      case "EW" -> ReferenceKind.MAMMOGRAPHY_CERTIFICATION;
      case "LX" -> ReferenceKind.INVESTIGATIONAL_DEVICE;
      case "P4" -> ReferenceKind.DEMONSTRATION_PROJECT;
      case "EA" -> ReferenceKind.MEDICAL_RECORD;
      case "1J" -> ReferenceKind.CARE_PLAN_OVERSIGHT;
      case "D9" -> ReferenceKind.CLEARINGHOUSE_TRACE;
      case "9A", "9C" -> ReferenceKind.REPRICED_CLAIM;
      case "6R" -> ReferenceKind.LINE_CONTROL_NUMBER;
      case "LU" -> ReferenceKind.ACCIDENT_STATE;
      case "G4" -> ReferenceKind.PEER_REVIEW_AUTHORIZATION;
      case "4N" -> ReferenceKind.SERVICE_AUTHORIZATION_EXCEPTION;
      case "G3" -> ReferenceKind.PREDETERMINATION;
      default -> ReferenceKind.OTHER;
    };
  }

  /** NM101 of a provider at claim or line level; empty for anyone else. */
  static Optional<ProviderRole> role(String code) {
    return Optional.ofNullable(
        switch (code) {
          case "DN" -> ProviderRole.REFERRING;
          case "P3" -> ProviderRole.PRIMARY_CARE;
          case "82" -> ProviderRole.RENDERING;
          case "DQ" -> ProviderRole.SUPERVISING;
          case "DK" -> ProviderRole.ORDERING;
          case "QB" -> ProviderRole.PURCHASED_SERVICE;
          case "DD" -> ProviderRole.ASSISTANT_SURGEON;
          case "71" -> ProviderRole.ATTENDING;
          case "72" -> ProviderRole.OPERATING;
          case "ZZ" -> ProviderRole.OTHER_OPERATING;
          case "77" -> ProviderRole.SERVICE_FACILITY;
          case "PW" -> ProviderRole.AMBULANCE_PICK_UP;
          case "45" -> ProviderRole.AMBULANCE_DROP_OFF;
          default -> null;
        });
  }
}
