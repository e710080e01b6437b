package org.parallax.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.analysis.Analyzer;
import org.parallax.api.annotation.Annotation;
import org.parallax.api.annotation.Layer;
import org.parallax.api.annotation.Reading;
import org.parallax.api.article.Published;
import org.parallax.api.vocabulary.Figure;
import org.parallax.api.vocabulary.Language;
import org.parallax.api.vocabulary.Quote;
import org.parallax.figures.amounts.Amounts;
import org.parallax.figures.dates.Dates;
import org.parallax.figures.text.Stated;
import org.parallax.figures.text.Tokens;

/**
 * Finds numbers that measure or count something, sums, percentages and dates, by rules, in one pass. Numbers whose sense does
 * not show are left alone. Whose figure it is, the layer {@code quotes} says, where it is there.
 */
public final class FiguresAnalyzer implements Analyzer<Figure> {

    @Override
    public Layer<Figure> produces() {
        return Figure.FIGURES;
    }

    @Override
    public Set<Layer<?>> uses() {
        return Set.of(Quote.QUOTES, Language.LANGUAGE);
    }

    @Override
    public List<Annotation<Figure>> analyze(Reading reading) {
        List<Stated> stated = stated(reading);
        Speakers speakers = Speakers.in(reading);
        List<Annotation<Figure>> found = new ArrayList<>(stated.size());
        for (Stated each : stated) {
            Figure figure = speakers.of(each.span()).map(each::by).orElse(each.figure());
            found.add(Annotation.at(each.span(), figure));
        }
        return found;
    }

    @Override
    public Optional<String> explain(Reading reading, Annotation<Figure> finding) {
        return stated(reading).stream()
                .filter(it -> it.span().equals(finding.span()))
                .findFirst()
                .map(Stated::why);
    }

    private static List<Stated> stated(Reading reading) {
        Tokens tokens = new Tokens(reading.text());
        Amounts amounts = new Amounts(tokens, hasPoint(reading));
        Dates dates = new Dates(tokens, reading.article().published().map(Published::day));
        List<Stated> found = new ArrayList<>();
        int end = 0;
        for (int token = 0; token < tokens.size(); ) {
            int here = token;
            Optional<Stated> stated = dates.at(token).or(() -> amounts.at(here));
            if (stated.isPresent() && stated.get().span().start() >= end) {
                found.add(stated.get());
                end = stated.get().span().end();
            }
            token = Math.max(token + 1, stated.map(Stated::next).orElse(0));
        }
        return found;
    }

    /** Whether the article's language writes 1.5 rather than 1,5; English where it is not known. */
    private static boolean hasPoint(Reading reading) {
        Optional<String> found = reading.has(Language.LANGUAGE)
                ? reading.first(Language.LANGUAGE).map(Language::code)
                : Optional.empty();
        String code = found.or(() -> reading.article().language()).orElse("en").toLowerCase(Locale.ROOT);
        return code.startsWith("en") || code.startsWith("zh") || code.startsWith("ja") || code.startsWith("ko");
    }
}
