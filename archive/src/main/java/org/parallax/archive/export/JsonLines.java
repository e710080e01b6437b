package org.parallax.archive.export;

import java.io.IOException;
import org.parallax.core.json.Json;

/** Writes readings as they are stored. */
final class JsonLines implements Sheet {

    @Override
    public void begin(Appendable out, Head head) {}

    @Override
    public void article(Appendable out, String line, Json json) throws IOException {
        out.append(line).append('\n');
    }

    @Override
    public void end(Appendable out) {}
}
