package org.parallax.cli.command;

/** How an analysis is written; the names are those of the option. */
@SuppressWarnings("java:S115") // as they are typed
enum AnalysisFormat {
    /** The interchange format. */
    jsonl,
    /** A collection of the places mentioned. */
    geojson
}
