package org.parallax.ingest.dump;

import java.util.List;
import java.util.Set;
import org.parallax.ingest.dump.Line.Kind;
import org.parallax.ingest.text.Appeals;
import org.parallax.ingest.text.Shape;

/** Finds the boxes in which a house asks for an address or for money, in the middle of an article as well as behind it. */
final class Boxes {

    private static final Set<String> FORMS = Set.of(
            "enter your email",
            "enter your email address",
            "your email",
            "your email address",
            "email address",
            "sign up",
            "sign me up",
            "subscribe",
            "subscribe now",
            "join now",
            "donate",
            "donate now",
            "abonnieren",
            "anmelden",
            "jetzt anmelden",
            "s inscrire",
            "je m abonne",
            "suscribirse",
            "suscríbete",
            "iscriviti",
            "assinar",
            "подписаться",
            "구독하기",
            "登録する");
    private static final int REACH = 4;
    private static final int LONGEST = 45;

    private Boxes() {}

    /** Makes the lines of such boxes frame, after which an article may go on. */
    static void mark(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (FORMS.contains(Shape.key(lines.get(i).text()))) {
                int begin = begin(lines, i);
                for (int at = begin; at < i; at++) {
                    lines.set(at, lines.get(at).framed());
                }
                if (begin < i) {
                    lines.set(i, lines.get(i).framed());
                }
            }
        }
    }

    /** Where the box with the form in line {@code form} begins: at the label over the paragraph that speaks to the reader. */
    private static int begin(List<Line> lines, int form) {
        for (int i = form - 1; i >= Math.max(0, form - REACH); i--) {
            Line line = lines.get(i);
            if (line.is(Kind.PROSE)) {
                if (line.words() > LONGEST || Appeals.addresses(line.text()) == 0) {
                    return form;
                }
                boolean labelled = i > 0
                        && isLabel(lines.get(i - 1))
                        && line.gap() <= lines.get(i - 1).gap();
                return labelled ? i - 1 : i;
            }
        }
        return form;
    }

    private static boolean isLabel(Line line) {
        return line.is(Kind.HEADLINE) || line.is(Kind.SHORT) || line.kind().isFrame();
    }
}
