package org.cleanclaim.codeset.snapshot;

import java.util.List;
import java.util.SortedMap;
import org.cleanclaim.codeset.CodeTable;

/**
 * What an import made of one file for one table.
 *
 * @param edition the publisher's name for the edition, and the part when there are several
 * @param replaced whether rows of the same part were there and had to go
 * @param rejected rows that could not be kept, by reason
 * @param firstRejected the first ten of them
 */
public record PartOutcome(
    CodeTable table,
    String edition,
    boolean replaced,
    long kept,
    SortedMap<String, Long> rejected,
    List<RejectedRow> firstRejected) {}
