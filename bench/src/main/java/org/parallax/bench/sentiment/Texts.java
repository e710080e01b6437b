package org.parallax.bench.sentiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as lists of words, without labels: what stands beside what tells what words are like. */
final class Texts {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019]\\p{L}+)*");
    private static final List<String> FILES = List.of(
            "vader-icwsm2014/nyt",
            "vader-icwsm2014/movie",
            "vader-icwsm2014/amazon",
            "newsmtsc/train",
            "sentfin/headlines",
            "neus-allsides/train",
            "neus-allsides/val",
            "ecbplus/documents",
            "gum-permissive/documents",
            "wikigold/sentences",
            "tr-news/documents");

    private Texts() {}

    /** The words of a text, in lower case, with straight apostrophes, without the ending of the possessive. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain = word.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            words.add(plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain);
        }
        return words;
    }

    /** The texts of the sets that may train. */
    static List<List<String>> ofSets(Path sets) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        for (String file : FILES) {
            for (Map<?, ?> row : Rated.rows(sets.resolve(file + ".jsonl.gz"))) {
                for (String field : List.of("title", "text", "sentence_normalized")) {
                    if (row.get(field) instanceof String text) {
                        texts.add(words(text));
                    }
                }
            }
        }
        return texts;
    }

    /** What WordNet says: each meaning's words, and its definition. */
    static List<List<String>> of(WordNet net) {
        List<List<String>> texts = new ArrayList<>();
        for (WordNet.Meaning meaning : net.meanings()) {
            texts.add(words(String.join(" ", meaning.words()).replace('_', ' ') + " " + meaning.gloss()));
        }
        return texts;
    }

    static Map<String, Integer> counts(List<List<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** The most common words. */
    static Set<String> common(Map<String, Integer> counts, int many) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(many)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
