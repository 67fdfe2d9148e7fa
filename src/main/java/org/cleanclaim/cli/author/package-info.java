/** The rule author's workbench: a new rule with its proofs. */
package org.cleanclaim.cli.author;
