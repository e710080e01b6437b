package org.parallax.pipeline.outlet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a registry, laid out to be read and edited by people. */
final class Lines {

    private final StringBuilder text = new StringBuilder();

    private Lines() {}

    static String of(List<Entry> entries) {
        Lines lines = new Lines();
        entries.forEach(lines::add);
        return lines.text.toString();
    }

    private void add(Entry entry) {
        text.append(text.isEmpty() ? "" : "\n").append("[[outlet]]\n");
        line("id", entry.id());
        line("name", entry.name());
        line("aliases", entry.aliases());
        line("domains", entry.domains());
        line("country", entry.country());
        line("language", entry.language());
        List<Entry.Said> claims = entry.claims();
        if (claims != null && !claims.isEmpty()) {
            text.append("claims = [\n");
            claims.forEach(it -> text.append("    {kind = %s, value = %s, source = %s, date = %s},\n"
                    .formatted(quoted(it.kind()), quoted(it.value()), quoted(it.source()), quoted(it.date()))));
            text.append("]\n");
        }
    }

    private void line(String key, @Nullable String value) {
        if (value != null) {
            text.append(key).append(" = ").append(quoted(value)).append('\n');
        }
    }

    private void line(String key, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            text.append(key)
                    .append(values.stream().map(Lines::quoted).collect(Collectors.joining(", ", " = [", "]\n")));
        }
    }

    private static String quoted(@Nullable String value) {
        StringBuilder quoted = new StringBuilder("\"");
        (value == null ? "" : value).chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c == 0x7f) {
                quoted.append("\\u%04X".formatted(c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
