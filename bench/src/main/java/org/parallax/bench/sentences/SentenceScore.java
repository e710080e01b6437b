package org.parallax.bench.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Article;
import org.parallax.sentences.SentencesAnalyzer;

/**
 * Scores the ends of sentences that the plug-in finds against those of a treebank, pooled over its documents.
 *
 * <p>{@code SentenceScore FOLDER [show]}: all {@code *.conllu} in a folder, such as the news of GUM ({@code
 * dep/GUM_news_*.conllu} of its repository); {@code show} prints each difference with what is around it.
 */
public final class SentenceScore {

    private static final int AROUND = 30;

    private int found;
    private int gold;
    private int right;

    private SentenceScore() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Name a folder with files in CoNLL-U, *.conllu");
        }
        SentenceScore score = new SentenceScore();
        for (GoldText document : documents(Path.of(arguments[0]))) {
            score.count(document, arguments.length > 1);
        }
        System.out.println(score);
    }

    private static List<GoldText> documents(Path folder) throws IOException {
        List<GoldText> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".conllu"))
                    .sorted()
                    .toList()) {
                documents.addAll(GoldText.read(file));
            }
        }
        return documents;
    }

    private void count(GoldText document, boolean show) {
        Reading reading = Reading.of(Article.untitled().body(document.text()).build());
        Set<Integer> ends = new TreeSet<>();
        new SentencesAnalyzer()
                .analyze(reading)
                .forEach(it -> ends.add(it.span().end()));
        Set<Integer> both = new TreeSet<>(ends);
        both.retainAll(document.ends());
        found += ends.size();
        gold += document.ends().size();
        right += both.size();
        if (show) {
            show(document, "too many", ends, both);
            show(document, "missed", document.ends(), both);
        }
    }

    private static void show(GoldText document, String what, Set<Integer> ends, Set<Integer> both) {
        String text = document.text();
        for (int end : ends) {
            if (!both.contains(end)) {
                System.out.printf(
                        Locale.ROOT,
                        "%s, %s: %s|%s%n",
                        document.name(),
                        what,
                        text.substring(Math.max(0, end - AROUND), end).replace('\n', ' '),
                        text.substring(end, Math.min(text.length(), end + AROUND))
                                .replace('\n', ' '));
            }
        }
    }

    @Override
    public String toString() {
        double precision = (double) right / Math.max(1, found);
        double recall = (double) right / Math.max(1, gold);
        return String.format(
                Locale.ROOT,
                "sentences %d, found %d, precision %.3f, recall %.3f, f1 %.3f",
                gold,
                found,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall));
    }
}
