package org.parallax.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final String[] PIECES = {
        "dock",
        "Dock",
        "DOCK",
        "docks",
        "strike",
        "Anna's",
        "anna",
        "l'été",
        "ete",
        "ԵՐԵՎԱՆ",
        "երևան",
        "հա՞յ",
        "Шуша",
        "шуша",
        "كتاب",
        "שלום",
        "ΑΘΗΝΑ",
        "3.14",
        "3",
        "14",
        "a_b",
        "_dock",
        "dock_",
        "U.S",
        "don’t",
        "don't",
        "港口",
        "港口罢工",
        "ドック",
        "ｄｏｃｋ",
        "İzmir",
        "izmir",
        "ß",
        "😀",
        "ไทย",
        "\u00ad",
        "\u0301",
        "\u200d",
        "-",
        ".",
        ",",
        "'",
        "’",
        "\"",
        "(",
        " ",
        " ",
        " ",
        " ",
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u2028",
        "x".repeat(260)
    };

    private final TextAnalyzer analyzer = new TextAnalyzer();

    private record Word(String term, int start, int end) {}

    private List<Word> words(String text) throws IOException {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.BODY, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        }
        return words;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void findsEveryWordThatIsInTheIndexAndNoOther() throws IOException {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            List<Word> all = words(text);
            if (all.isEmpty()) {
                continue;
            }
            String sought = all.get(random.nextInt(all.size())).term();
            String beginning = all.get(random.nextInt(all.size())).term();
            beginning = beginning.substring(0, beginning.offsetByCodePoints(0, 1));
            List<Occurrence> found = new Finder(
                            analyzer,
                            Sought.by(new BooleanQuery.Builder()
                                    .add(new TermQuery(new Term(Fields.TITLE, sought)), Occur.SHOULD)
                                    .add(new PrefixQuery(new Term(Fields.BODY, beginning)), Occur.MUST)
                                    .add(new TermQuery(new Term(Fields.BODY, "3")), Occur.MUST_NOT)
                                    .add(new TermQuery(new Term(Fields.AUTHOR, "anna")), Occur.SHOULD)
                                    .build()))
                    .in(text);
            String first = beginning;
            assertThat(found)
                    .as("%s and %s* in %s", sought, beginning, text)
                    .extracting(Occurrence::start, Occurrence::end)
                    .containsExactlyElementsOf(all.stream()
                            .filter(it -> it.term().equals(sought) || it.term().startsWith(first))
                            .map(it -> tuple(it.start(), it.end()))
                            .toList());
        }
    }

    @Test
    void findsPhrasesOnlyWhole() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String text = text(random);
            List<Word> all = words(text);
            int length = 2 + random.nextInt(2);
            if (all.size() < length) {
                continue;
            }
            int at = random.nextInt(all.size() - length + 1);
            String[] phrase =
                    all.subList(at, at + length).stream().map(Word::term).toArray(String[]::new);
            Set<Integer> starts = new TreeSet<>();
            for (int i = 0; i + length <= all.size(); i++) {
                if (all.subList(i, i + length).stream().map(Word::term).toList().equals(List.of(phrase))) {
                    all.subList(i, i + length).forEach(it -> starts.add(it.start()));
                }
            }
            assertThat(new Finder(analyzer, Sought.by(new PhraseQuery(Fields.BODY, phrase))).in(text))
                    .as("%s in %s", List.of(phrase), text)
                    .extracting(Occurrence::start)
                    .containsExactlyElementsOf(starts);
        }
    }
}
