/** What the rule author's commands print: faults of rules as text and JSON. */
package org.cleanclaim.report.rules;
