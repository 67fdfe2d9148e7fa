/** Whether the proofs of the rules notice when a rule is changed. */
package org.cleanclaim.cli.mutation;
