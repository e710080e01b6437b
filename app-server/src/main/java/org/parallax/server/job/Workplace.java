package org.parallax.server.job;

import org.parallax.archive.Archive;
import org.parallax.core.json.Json;
import org.parallax.pipeline.Toolbox;

/**
 * What jobs work with.
 *
 * @param archive open for writing
 * @param toolbox with plug-ins in use
 * @param version of the program
 */
public record Workplace(Archive archive, Toolbox toolbox, Json json, String version) {}
