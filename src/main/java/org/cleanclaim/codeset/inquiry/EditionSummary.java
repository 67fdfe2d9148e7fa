package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.Edition;

/**
 * An edition that a snapshot holds.
 *
 * @param through the last day that it is used for, when a newer edition follows it
 * @param rejected rows that could not be kept
 * @param unread lines that were kept but not wholly understood
 * @param files that it was read from
 * @param newerSince the day since which a newer edition should exist; empty while this one is
 *     current, when a newer one is held, and for lists that come out at no fixed time
 */
public record EditionSummary(
    Edition edition,
    Optional<LocalDate> through,
    long rejected,
    long unread,
    List<String> files,
    Optional<LocalDate> newerSince) {}
