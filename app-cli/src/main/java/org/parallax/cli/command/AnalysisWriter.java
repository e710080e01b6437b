package org.parallax.cli.command;

import java.io.IOException;
import java.util.Map;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.run.Output;
import org.parallax.core.geojson.GeoJson;
import org.parallax.core.json.Json;

/** Writes readings as they come, in the format that was asked for. */
final class AnalysisWriter {

    private final AnalysisFormat format;
    private final Json json;
    private final Output out;
    private boolean begun;

    AnalysisWriter(AnalysisFormat format, Json json, Output out) {
        this.format = format;
        this.json = json;
        this.out = out;
    }

    void write(Reading reading) throws IOException {
        if (format == AnalysisFormat.jsonl) {
            out.line(json.write(reading));
            return;
        }
        for (Map<String, Object> feature : GeoJson.features(reading)) {
            out.line((begun ? "," : GeoJson.BEGIN) + json.write(feature));
            begun = true;
        }
    }

    /** Writes what comes after the last reading. */
    void finish() throws IOException {
        if (format == AnalysisFormat.geojson) {
            out.line((begun ? "" : GeoJson.BEGIN) + GeoJson.END);
        }
    }
}
