package org.cleanclaim.rulebook.configuration;

/**
 * A parameter's value for somebody.
 *
 * @param name {@code timely-filing-limit}
 * @param holder id of a payer; a program in lower case; {@code any} for everybody
 * @param line of the configuration, 1-based
 */
public record ParameterSetting(String name, String holder, String value, int line) {}
