package org.parallax.cli.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.api.annotation.Reading;
import org.parallax.archive.Archive;
import org.parallax.cli.terminal.Style;
import org.parallax.cli.terminal.Terminal;
import org.parallax.cli.terminal.Visible;
import org.parallax.cli.terminal.Width;

/** What changed under one address without a word about it. */
final class Corrections {

    private static final int SHOWN = 3;

    private Corrections() {}

    static List<String> lines(Edition edition, Archive archive, Terminal terminal) {
        Set<String> addresses = new TreeSet<>();
        edition.readings().forEach(it -> it.article().url().ifPresent(url -> addresses.add(url.toString())));
        List<String> lines = new ArrayList<>();
        for (String address : addresses) {
            List<Reading> versions = archive.versions(java.net.URI.create(address));
            if (versions.size() > 1) {
                lines.add("   " + terminal.style(Style.DIM, Visible.line(address)));
                lines.addAll(changes(sentences(versions.get(0)), sentences(versions.get(1)), terminal));
            }
        }
        return lines;
    }

    private static List<String> changes(List<String> before, List<String> after, Terminal terminal) {
        List<String> gone = before.stream().filter(it -> !after.contains(it)).toList();
        List<String> come = after.stream().filter(it -> !before.contains(it)).toList();
        List<String> lines = new ArrayList<>();
        int pairs = Math.min(gone.size(), come.size());
        for (int i = 0; i < Math.min(SHOWN, pairs); i++) {
            lines.add(terminal.style(Style.RED, "   - " + fit(gone.get(i), terminal)));
            lines.add(terminal.style(Style.GREEN, "   + " + fit(come.get(i), terminal)));
        }
        if (pairs > SHOWN) {
            lines.add("     and %d more sentences".formatted(pairs - SHOWN));
        }
        return lines;
    }

    private static String fit(String sentence, Terminal terminal) {
        return Width.cut(Visible.line(sentence), terminal.columns() - 5);
    }

    private static List<String> sentences(Reading reading) {
        return Arrays.stream(reading.text().split("\n|(?<=[.!?])(?= )", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
