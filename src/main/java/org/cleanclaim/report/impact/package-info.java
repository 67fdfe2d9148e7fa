/**
 * What a change of the rulebook does to an input: counts, a few examples, and how they are told.
 */
package org.cleanclaim.report.impact;
