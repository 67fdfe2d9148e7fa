/** Where report bytes go on their way: a file put in place whole, standard output, a spool. */
package org.cleanclaim.report.output;
