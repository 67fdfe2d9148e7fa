/**
 * Claims as CSV, one row per service line: {@link org.cleanclaim.intake.csv.Columns} says which
 * columns there are, the site's page on CSV claims what they mean. Knows no other format.
 */
package org.cleanclaim.intake.csv;
