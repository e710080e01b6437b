package org.parallax.cli.config;

import picocli.CommandLine.Model.OptionSpec;

/**
 * Under which names an option can be set other than as a flag.
 *
 * @param key its key in {@code parallax.toml}, such as {@code analyze.with}
 * @param variable its environment variable, such as {@code PARALLAX_ANALYZE_WITH}
 * @param option the option itself
 */
record OptionKey(String key, String variable, OptionSpec option) {}
