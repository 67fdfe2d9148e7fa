package org.cleanclaim.cli;

/** How a command of rule authors answers. */
enum AnswerFormat {
  TEXT,
  JSON
}
