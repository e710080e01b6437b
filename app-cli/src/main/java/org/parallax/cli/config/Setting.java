package org.parallax.cli.config;

/**
 * A setting as it counts now.
 *
 * @param key its name in {@code parallax.toml}, such as {@code analyze.with}
 * @param value its value; empty where it has none
 * @param origin where the value comes from: a variable, a file, or {@code default}
 */
public record Setting(String key, String value, String origin) {}
