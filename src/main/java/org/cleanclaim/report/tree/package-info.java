/** Small answers of commands as JSON: maps, lists, texts, numbers. */
package org.cleanclaim.report.tree;
