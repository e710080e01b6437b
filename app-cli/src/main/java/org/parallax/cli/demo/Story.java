package org.parallax.cli.demo;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.show.Tone;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.cli.terminal.Width;

/** One story as several outlets told it, the darkest telling first. */
final class Story {

    private static final int HALF = 8;

    /** How many blocks a tone of 1 would be; news seldom goes beyond a half. */
    private static final int SCALE = 16;

    private Story() {}

    static List<String> lines(List<Reading> told, Terminal terminal) {
        int outlets =
                told.stream().mapToInt(it -> Width.of(Edition.outlet(it))).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Reading reading : told.stream()
                .sorted(comparing(it -> Edition.tone(it).orElse(0.0)))
                .toList()) {
            double tone = Edition.tone(reading).orElse(0.0);
            String outlet = Width.pad(Visible.line(Edition.outlet(reading)), outlets);
            int left = terminal.columns() - (3 + outlets + 2 + 2 * HALF + 1 + 2 + 4 + 2);
            lines.add("   %s  %s %s  %s"
                    .formatted(
                            outlet,
                            bar(tone, terminal),
                            "%4s".formatted(Tone.words(tone)),
                            Width.cut(Visible.line(Edition.title(reading)), left)));
        }
        return lines;
    }

    /** A bar to the left of the middle for a dark tone, to the right for a bright one. */
    private static String bar(double tone, Terminal terminal) {
        int length = (int) Math.min(HALF, Math.ceil(Math.abs(tone) * SCALE - 0.25));
        String blank = " ".repeat(HALF - length);
        return tone < 0
                ? blank + terminal.style(Style.RED, "█".repeat(length)) + "│" + " ".repeat(HALF)
                : " ".repeat(HALF) + "│" + terminal.style(Style.GREEN, "█".repeat(length)) + blank;
    }
}
