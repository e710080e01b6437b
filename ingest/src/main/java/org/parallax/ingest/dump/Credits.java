package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.api.article.CreditLine;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.text.Chrome;

/** Keeps the lines that say whose work an article is, and which are no part of its body. */
final class Credits {

    private static final int MOST = 40;
    private static final int LONGEST = 400;

    private Credits() {}

    static List<CreditLine> of(Cut cut, List<Line> page) {
        List<Line> credits = new ArrayList<>(cut.credits());
        cut.head().evidence().stream()
                .map(page::get)
                .filter(it -> it.is(Kind.BYLINE))
                .forEach(credits::add);
        if (cut.end() < page.size() && Chrome.isRights(page.get(cut.end()).text())) {
            credits.add(page.get(cut.end()));
        }
        return credits.stream()
                .filter(it -> it.text().length() <= LONGEST)
                .sorted(Comparator.comparingInt(Line::number))
                .distinct()
                .limit(MOST)
                .map(it -> new CreditLine(it.text(), cut.offset(it.number())))
                .toList();
    }
}
