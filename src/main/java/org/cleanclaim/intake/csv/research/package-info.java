/**
 * Dialects of the CSV format: the files that CMS gives to researchers, RIF (Research Identifiable
 * Files) and DE-SynPUF (synthetic public use files). Each is told in the columns of a CSV claim
 * file, value by value; nothing is invented.
 */
package org.cleanclaim.intake.csv.research;
