/** How the answer to {@code cleanclaim rules why} looks. */
package org.cleanclaim.cli.why;
