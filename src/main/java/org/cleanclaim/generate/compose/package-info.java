/** Drafts of claims that break no published edit. */
package org.cleanclaim.generate.compose;
