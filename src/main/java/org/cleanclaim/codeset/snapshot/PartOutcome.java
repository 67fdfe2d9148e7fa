package org.cleanclaim.codeset.snapshot;

import java.util.List;
import java.util.SortedMap;
import org.cleanclaim.codeset.CodeTable;

/**
 * What an import made of one file for one table.
 *
 * @param edition the publisher's name for the edition, and the part when there are several
 * @param replaced whether rows of the same part were there and had to go
 * @param rejected how many rows could not be kept
 * @param reasons why, with their numbers; also what was not understood of rows that were kept
 * @param firstRejected the first ten of all these
 */
public record PartOutcome(
    CodeTable table,
    String edition,
    boolean replaced,
    long kept,
    long rejected,
    SortedMap<String, Long> reasons,
    List<RejectedRow> firstRejected) {}
