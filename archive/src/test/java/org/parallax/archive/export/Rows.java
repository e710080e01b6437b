package org.parallax.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table, read as RFC 4180 has it, by column. */
final class Rows {

    private Rows() {}

    static List<Map<String, String>> of(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(line).isEmpty();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> each : lines.subList(1, lines.size())) {
            assertThat(each).hasSameSizeAs(lines.get(0));
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < each.size(); i++) {
                row.put(lines.get(0).get(i), each.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
