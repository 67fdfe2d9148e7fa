/** Findings to bytes: text, JSON, JSON Lines, CSV, HTML; and the catalogue of the rulebook. */
package org.cleanclaim.report;
