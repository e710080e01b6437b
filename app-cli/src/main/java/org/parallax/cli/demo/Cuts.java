package org.parallax.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parallax.api.analysis.Problem;
import org.parallax.api.annotation.Reading;
import org.parallax.cli.terminal.Table;

/** How many articles were cut from each page, and what was left out. */
final class Cuts {

    private Cuts() {}

    static List<String> lines(Edition edition, List<String> files, List<Problem> problems, int columns)
            throws IOException {
        Map<String, List<Reading>> byFile = edition.byFile();
        Table table = new Table("   ", 2);
        int single = 0;
        for (String file : files) {
            List<Reading> cut = byFile.getOrDefault(file, List.of());
            if (file.endsWith(".html") && cut.size() == 1) {
                single++;
            } else {
                table.row(
                        file,
                        count(cut.size(), "article"),
                        leftOut(edition.folder().resolve(file), cut));
            }
        }
        table.row(single + " more web pages", count(single, "article"), "one each");
        List<String> lines = new ArrayList<>(table.lines(columns));
        for (Problem problem : problems) {
            if (problem.code().equals("NOTICE")) {
                lines.addAll(new Table("   ", 1)
                        .row("not an article:", after(problem.message()))
                        .lines(columns));
            }
        }
        return lines;
    }

    private static String leftOut(Path file, List<Reading> cut) throws IOException {
        if (!file.toString().endsWith(".txt")) {
            return "";
        }
        int page = Files.readString(file).length();
        int kept = cut.stream().mapToInt(it -> it.text().length()).sum();
        return "%d %% left out: menus, counters, adverts".formatted(Math.max(0, page - kept) * 100 / page);
    }

    private static String after(String message) {
        int colon = message.indexOf(": ");
        return colon < 0 ? message : message.substring(colon + 2);
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
