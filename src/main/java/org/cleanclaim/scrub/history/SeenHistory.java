package org.cleanclaim.scrub.history;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.PriorServiceLine;

/**
 * What one claim sees of its patient's other claims.
 *
 * @param lines services that began on or before its last day, by day
 * @param gap why they are not known, or not all of them
 */
public record SeenHistory(List<PriorServiceLine> lines, Optional<HistoryGap> gap) {}
