package org.parallax.geo.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.parallax.geo.gazetteer.Gazetteer;
import org.parallax.geo.gazetteer.Level;
import org.parallax.geo.gazetteer.NameHash;

/**
 * Writes the list of words that some place bears as its name although they are mostly not names: those that texts write in
 * lower case at least twice, and at least a fifth as often as with a capital. Arguments: the file to write, and
 * gzipped texts.
 */
final class CommonWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");
    private static final int LINE = 120;

    private CommonWords() {}

    public static void main(String[] args) throws IOException {
        Gazetteer gazetteer = Gazetteer.shipped();
        Map<String, int[]> counts = new TreeMap<>();
        for (String file : List.of(args).subList(1, args.length)) {
            count(Path.of(file), counts);
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Words that are mostly not names, although places bear them. Made by CommonWords; see the plug-in's README.");
        lines.add("[common]");
        StringBuilder line = new StringBuilder();
        counts.forEach((word, count) -> {
            long name = NameHash.append(NameHash.EMPTY, NameHash.word(word));
            if (count[0] >= 2 && count[0] * 5 >= count[1] && isPlace(gazetteer, name)) {
                if (line.length() + word.length() >= LINE) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(word).append(' ');
            }
        });
        lines.add(line.toString().strip());
        Files.write(Path.of(args[0]), lines);
    }

    private static boolean isPlace(Gazetteer gazetteer, long name) {
        long entry = gazetteer.find(name);
        return Gazetteer.count(entry) > 0 && gazetteer.level(gazetteer.place(entry, 0)) != Level.COUNTRY;
    }

    private static void count(Path file, Map<String, int[]> counts) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                Matcher matcher = WORD.matcher(row.replace("\\n", " "));
                while (matcher.find()) {
                    String word = matcher.group();
                    boolean lower = Character.isLowerCase(word.charAt(0));
                    if (lower || word.length() == 1 || Character.isLowerCase(word.charAt(1))) {
                        counts.computeIfAbsent(word.toLowerCase(java.util.Locale.ROOT), it -> new int[2])[
                                lower ? 0 : 1]++;
                    }
                }
            }
        }
    }
}
