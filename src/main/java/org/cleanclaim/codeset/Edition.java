package org.cleanclaim.codeset;

import java.time.LocalDate;

/**
 * One published edition of a table, as the provenance table of the snapshot holds it.
 *
 * @param name the publisher's name for it, {@code v302r0}, {@code 2024-07-01}, {@code RVU24C}
 * @param from first date of service that it speaks of
 * @param rows rows kept
 * @param sha256 of the file or files it was read from, hexadecimal
 * @param starter whether it is one of the hand-made starter sets, which are not for production
 */
public record Edition(
    CodeTable table, String name, LocalDate from, long rows, String sha256, boolean starter) {}
