/**
 * Findings to bytes: text, JSON, JSON Lines, CSV, HTML. Every format takes claims one at a time and
 * keeps none, so that a report of any length needs the same memory.
 */
package org.cleanclaim.report;
