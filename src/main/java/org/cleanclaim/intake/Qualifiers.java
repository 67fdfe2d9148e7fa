package org.cleanclaim.intake;

import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.ProviderRole;
import org.cleanclaim.claim.ReferenceKind;

/**
 * What is understood when the input names only a kind: the X12 qualifier of a date or reference
 * number, whether a provider is an organization.
 */
public final class Qualifiers {
  private Qualifiers() {}

  /** The REF01 of a kind; {@code ""} for {@link ReferenceKind#OTHER}. */
  public static String of(ReferenceKind kind) {
    return switch (kind) {
      case PAYER_CLAIM_CONTROL_NUMBER -> "F8";
      case PRIOR_AUTHORIZATION -> "G1";
      case REFERRAL -> "9F";
      case CLIA -> "X4";
      case REFERRING_CLIA -> "F4";
      case MAMMOGRAPHY_CERTIFICATION -> "EW";
      case INVESTIGATIONAL_DEVICE -> "LX";
      case DEMONSTRATION_PROJECT -> "P4";
      case MEDICAL_RECORD -> "EA";
      case CARE_PLAN_OVERSIGHT -> "1J";
      case CLEARINGHOUSE_TRACE -> "D9";
      case REPRICED_CLAIM -> "9A";
      case LINE_CONTROL_NUMBER -> "6R";
      case ACCIDENT_STATE -> "LU";
      case PEER_REVIEW_AUTHORIZATION -> "G4";
      case SERVICE_AUTHORIZATION_EXCEPTION -> "4N";
      case PREDETERMINATION -> "G3";
      case OTHER -> "";
    };
  }

  /** The DTP01 of a kind; {@code ""} for {@link DateKind#OTHER}. */
  public static String of(DateKind kind) {
    return switch (kind) {
      case ONSET -> "431";
      case INITIAL_TREATMENT -> "454";
      case LAST_SEEN -> "304";
      case ACUTE_MANIFESTATION -> "453";
      case ACCIDENT -> "439";
      case LAST_MENSTRUAL_PERIOD -> "484";
      case LAST_X_RAY -> "455";
      case PRESCRIPTION -> "471";
      case DISABILITY -> "314";
      case LAST_WORKED -> "297";
      case RETURN_TO_WORK -> "296";
      case ADMISSION -> "435";
      case DISCHARGE -> "096";
      case ASSUMED_CARE -> "090";
      case RELINQUISHED_CARE -> "091";
      case FIRST_CONTACT -> "444";
      case REPRICER_RECEIVED -> "050";
      case APPLIANCE_PLACEMENT -> "452";
      case SERVICE -> "472";
      case BEGIN_THERAPY -> "463";
      case LAST_CERTIFICATION -> "461";
      case CERTIFICATION_REVISION -> "607";
      case TEST -> "738";
      case SHIPPED -> "011";
      case OTHER -> "";
    };
  }

  /** Whether a provider in this role is rather an organization than a person. */
  public static boolean isMostlyOrganization(ProviderRole role) {
    return switch (role) {
      case BILLING,
          PAY_TO,
          PAY_TO_PLAN,
          PURCHASED_SERVICE,
          SERVICE_FACILITY,
          AMBULANCE_PICK_UP,
          AMBULANCE_DROP_OFF ->
          true;
      default -> false;
    };
  }
}
