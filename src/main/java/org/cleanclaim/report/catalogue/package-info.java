/** The catalogue of the rulebook as one Markdown page: what each rule says, and what is covered. */
package org.cleanclaim.report.catalogue;
