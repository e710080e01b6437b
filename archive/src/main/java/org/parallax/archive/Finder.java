package org.parallax.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Finds in a text what a query looks for, as the index would: by cutting it into terms, but only the parts that {@link Stretches}
 * does not rule out, as that is most of the work.
 */
final class Finder {

    private record Token(String term, int start, int end) {}

    private final Analyzer analyzer;
    private final Sought sought;
    private final Stretches stretches;
    private final Map<String, Integer> numbers = new HashMap<>();

    Finder(Analyzer analyzer, Sought sought) {
        this.analyzer = analyzer;
        this.sought = sought;
        this.stretches = new Stretches(sought);
        sought.phrases().forEach(phrase -> phrase.forEach(it -> numbers.putIfAbsent(it, numbers.size())));
    }

    /** How many different words there are to be found. */
    int words() {
        return numbers.size() + sought.beginnings().size();
    }

    /** What of it stands in a text, in order. */
    List<Occurrence> in(String text) throws IOException {
        List<Occurrence> found = new ArrayList<>();
        stretches.in(text, (from, to) -> find(tokens(text, from, to), found));
        return found;
    }

    private List<Token> tokens(String text, int from, int to) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.BODY, text.substring(from, to))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), from + offset.startOffset(), from + offset.endOffset()));
            }
            stream.end();
        }
        return tokens;
    }

    private void find(List<Token> tokens, List<Occurrence> found) {
        int[] words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            for (List<String> phrase : sought.phrases()) {
                if (isAt(phrase, tokens, i)) {
                    for (int j = 0; j < phrase.size(); j++) {
                        words[i + j] = 1 + numbers.getOrDefault(phrase.get(j), 0);
                    }
                }
            }
            for (int j = 0; words[i] == 0 && j < sought.beginnings().size(); j++) {
                if (tokens.get(i).term().startsWith(sought.beginnings().get(j))) {
                    words[i] = 1 + numbers.size() + j;
                }
            }
            if (words[i] > 0) {
                found.add(new Occurrence(tokens.get(i).start(), tokens.get(i).end(), words[i] - 1));
            }
        }
    }

    private static boolean isAt(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).term().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
