/**
 * What scrubbing says of a claim: plain records. Knows claims, but neither rules nor code sets nor
 * reports.
 */
package org.cleanclaim.finding;
