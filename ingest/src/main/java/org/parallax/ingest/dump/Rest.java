package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.api.annotation.Reading;
import org.parallax.api.vocabulary.LeftOut.Reason;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.text.Appeals;
import org.parallax.ingest.text.Leavings;

/** The rest of a text page: the lines that none of its articles holds, and why. */
final class Rest {

    private final List<Line> lines;
    private final List<Cut> cuts = new ArrayList<>();
    private final Set<Line> notices = new HashSet<>();

    Rest(List<Line> lines) {
        this.lines = lines;
    }

    /** Notes that an article was made of a cut. */
    void taken(Cut cut) {
        cuts.add(cut);
    }

    /** Notes that a cut is a notice of the house. */
    void notice(Cut cut) {
        notices.addAll(cut.body());
    }

    /** The articles of the page, the first of them with what was left out. */
    List<Reading> toldBy(List<Reading> articles) {
        if (articles.isEmpty()) {
            return articles;
        }
        Leavings leavings = new Leavings(articles);
        Set<Line> fields = new HashSet<>();
        Set<Line> bodies = new HashSet<>();
        cuts.forEach(it -> sort(it, fields, bodies));
        int place = 0;
        int cut = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            while (cut + 1 < cuts.size() && cuts.get(cut + 1).head().begin() <= i) {
                cut++;
            }
            if (bodies.contains(line)) {
                place = i;
            } else {
                boolean within = cut >= 0 && i < cuts.get(cut).end();
                Reason reason = fields.contains(line) ? Reason.FIELD : reason(line, within, cut >= 0);
                leavings.add(line.text(), reason, place, place > 0 && (line.is(Kind.END) || line.gap() > 1));
            }
        }
        List<Reading> told = new ArrayList<>(articles);
        told.set(0, leavings.on(articles.get(0)));
        return told;
    }

    private void sort(Cut cut, Set<Line> fields, Set<Line> bodies) {
        bodies.addAll(cut.body());
        Head head = cut.head();
        if (head.title() >= 0) {
            bodies.add(lines.get(head.title()));
        }
        head.standfirst().forEach(it -> fields.add(lines.get(it)));
        head.evidence().forEach(it -> fields.add(lines.get(it)));
        fields.addAll(cut.credits());
    }

    private Reason reason(Line line, boolean within, boolean below) {
        if (line.recurring()) {
            return Reason.RECURRING;
        }
        if (notices.contains(line) || (within && Appeals.isAppeal(line.text()))) {
            return Reason.APPEAL;
        }
        return within ? Reason.LINKS : below ? Reason.BELOW : Reason.OUTSIDE;
    }
}
