package org.cleanclaim.claim;

import java.util.Optional;

/** One reason and amount of a CAS segment: group CO, PR, OA, PI or CR; the reason is a CARC. */
public record Adjustment(String group, String reason, Optional<Money> amount, String quantity) {}
