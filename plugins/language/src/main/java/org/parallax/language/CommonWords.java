package org.parallax.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much each common word, and each letter beyond a to z, speaks against each language. They tell close languages
 * apart (Danish and Norwegian, Bulgarian and Russian) where letter n-grams do not.
 *
 * <p>One line a word: the word, its cost in a language it was not seen in, and its cost in each language it was seen in,
 * in tenths of the natural logarithm of its probability, relative to the language where it is most common:
 * {@code og<TAB>50<TAB>da 0 nb 1 nn 2}.
 */
final class CommonWords {

    private static final String RESOURCE = "common-words.tsv";

    /** What a language without counts is charged for each common word found, and beyond the best of the others. */
    private static final int UNCOUNTED_WORD = 16;

    private static final int UNCOUNTED = 20;

    private final List<String> languages;
    private final Map<String, byte[]> costs;

    /** The languages that words were counted for. */
    private final Set<String> counted;

    private CommonWords(List<String> languages, Map<String, byte[]> costs, Set<String> counted) {
        this.languages = languages;
        this.costs = costs;
        this.counted = counted;
    }

    static CommonWords load() {
        try (InputStream stream = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The jar of the language plug-in lacks its " + RESOURCE);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    private static CommonWords read(BufferedReader lines) throws IOException {
        List<String> languages = Languages.ALL;
        Map<String, byte[]> costs = new HashMap<>();
        Set<String> counted = new HashSet<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            byte[] cost = new byte[languages.size()];
            Arrays.fill(cost, Byte.parseByte(fields[1]));
            String[] pairs = fields[2].split(" ", -1);
            for (int i = 0; i < pairs.length; i += 2) {
                counted.add(pairs[i]);
                cost[Collections.binarySearch(languages, pairs[i])] = Byte.parseByte(pairs[i + 1]);
            }
            costs.put(fields[0], cost);
        }
        return new CommonWords(languages, Map.copyOf(costs), counted);
    }

    /**
     * Takes from each language's log probability what the words of a text cost it. A language that no words were counted
     * for is charged as one that is near, and more than the best.
     */
    void subtractFrom(Map<String, Double> scores, String text) {
        int[] sums = new int[languages.size()];
        int found = 0;
        for (String word : in(text)) {
            byte @Nullable [] cost = costs.get(word);
            if (cost != null) {
                found++;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += cost[i];
                }
            }
        }
        int least = scores.keySet().stream()
                .filter(this::counts)
                .mapToInt(it -> sums[indexOf(it)])
                .min()
                .orElse(0);
        int uncounted = Math.max(UNCOUNTED_WORD * found, least + UNCOUNTED);
        scores.replaceAll((code, score) -> score - (counts(code) ? sums[indexOf(code)] : uncounted) / 10.0);
    }

    /** Whether words were counted for a language. */
    boolean counts(String code) {
        return counted.contains(code);
    }

    private int indexOf(String code) {
        return Collections.binarySearch(languages, code);
    }

    /** The different words of a text in lower case, and its different letters beyond a to z, each after a full stop. */
    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && isPartOfWord(lower.charAt(i));
            if (letter && lower.charAt(i) >= 0x80) {
                found.add("." + lower.charAt(i));
            }
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                found.add(lower.substring(start, i));
                start = -1;
            }
        }
        return found;
    }

    private static boolean isPartOfWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
