/** The other claims of a patient, as a judged claim sees them. Knows no rule and no session. */
package org.cleanclaim.scrub.history;
