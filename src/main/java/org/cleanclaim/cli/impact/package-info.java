/** Rulebooks that are compared: folders, or revisions of a folder that git keeps. */
package org.cleanclaim.cli.impact;
