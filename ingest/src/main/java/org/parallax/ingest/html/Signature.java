package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.html.Below.Piece;
import org.parallax.ingest.text.Bylines;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Shape;

/**
 * The names that a printed byline gives.
 *
 * @param authors who wrote the article
 * @param others who reviewed, edited, photographed or translated it
 * @param institution the agency or newsroom that signs instead
 */
record Signature(Set<String> authors, Set<String> others, Optional<String> institution) {

    static final Signature NONE = new Signature(Set.of(), Set.of(), Optional.empty());

    private static final String SEPARATORS = " ,|•·–—-/:;&()\u00a0";
    private static final Set<String> AUTHOR_PAGES = Set.of(
            "author",
            "authors",
            "auteur",
            "auteurs",
            "autor",
            "autoren",
            "autores",
            "autore",
            "autori",
            "autorzy",
            "writer",
            "writers",
            "journalist",
            "journalists",
            "journalisten",
            "journalistes",
            "contributor",
            "contributors",
            "columnist",
            "columnists",
            "signataires",
            "people",
            "person",
            "profile",
            "profil",
            "by",
            "staff",
            "reporter",
            "reporters",
            "redakteure",
            "firma",
            "yazar",
            "yazarlar",
            "skribent",
            "forfatter");

    /** The byline of these authors. */
    static Signature of(List<String> authors) {
        return new Signature(new LinkedHashSet<>(authors), Set.of(), Optional.empty());
    }

    boolean isEmpty() {
        return authors.isEmpty() && institution.isEmpty();
    }

    /** The names in an element that is made for them. */
    static Signature in(Element element) {
        return read(Below.linesOf(element), true);
    }

    /** The names on a line that begins as bylines do or that links to the pages of authors; none on any other line. */
    static Signature on(Below.Line line) {
        String text = line.text();
        boolean marked = text.length() <= 200 && (Bylines.isByline(text) || Bylines.isOpening(text));
        boolean dated = text.length() <= 120 && Shape.hasDigits(text, 1);
        marked |= dated && line.pieces().stream().anyMatch(it -> Bylines.isByline(Clean.line(it.text())));
        boolean linked = text.length() <= 200 && line.pieces().stream().anyMatch(it -> isAuthorLink(it.holder()));
        return marked || linked ? read(List.of(line), marked) : NONE;
    }

    private static Signature read(List<Below.Line> lines, boolean everything) {
        Set<String> authors = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        String make = null;
        String institution = null;
        boolean other = false;
        boolean opened = false;
        boolean joined = false;
        for (Below.Line line : lines) {
            for (Piece piece : line.pieces()) {
                String raw = Clean.line(piece.text());
                String text = trimmed(raw);
                if (text.isEmpty()) {
                    joined |= !raw.isEmpty() && ",&".indexOf(raw.charAt(raw.length() - 1)) >= 0;
                    continue;
                }
                int role = Bylines.otherRole(text);
                if (role > 0) {
                    other = true;
                    text = trimmed(text.substring(role));
                } else if (Bylines.isOpening(text)) {
                    other = false;
                    opened = true;
                    continue;
                } else if (Bylines.isByline(text)) {
                    other = false;
                    opened = true;
                    text = Bylines.withoutOpening(text);
                }
                if (Bylines.isJoin(text)) {
                    joined = true;
                    continue;
                }
                List<String> names = opened && authors.isEmpty() ? Bylines.marked(text) : Bylines.list(text);
                boolean shaped = names.isEmpty() && isAuthorLink(piece.holder()) && Bylines.isShapedLikeName(text);
                names = shaped ? List.of(text) : names;
                if (names.isEmpty()) {
                    boolean signed = opened && !other && institution == null;
                    institution = signed && Bylines.isCapitalised(text) && Authors.mayBeName(text) ? text : institution;
                    if (!authors.isEmpty() && text.chars().anyMatch(Character::isDigit)) {
                        return new Signature(authors, others, Optional.empty());
                    }
                } else if (other) {
                    others.addAll(names);
                } else if (everything || isAuthorLink(piece.holder())) {
                    String own = make(piece.holder());
                    if (make == null || make.equals(own) || joined) {
                        authors.addAll(names);
                        make = make == null ? own : make;
                    }
                }
                joined = raw.endsWith(",") || raw.endsWith("&") || raw.endsWith("/") || Bylines.endsInJoin(raw);
            }
            joined = false;
        }
        return new Signature(authors, others, authors.isEmpty() ? Optional.ofNullable(institution) : Optional.empty());
    }

    private static String make(Element holder) {
        return holder.normalName() + "." + holder.className();
    }

    private static boolean isAuthorLink(@Nullable Element holder) {
        Element link = holder;
        for (int i = 0; i < 3 && link != null && !link.normalName().equals("a"); i++) {
            link = link.parent();
        }
        if (link == null || !link.normalName().equals("a")) {
            return false;
        }
        String href = link.attr("href");
        if (href.length() > 300 || link.attr("rel").equals("author")) {
            return link.attr("rel").equals("author");
        }
        String path = href.toLowerCase(Locale.ROOT);
        int end = path.indexOf('?');
        List<String> parts = new ArrayList<>(List.of((end < 0 ? path : path.substring(0, end)).split("/", -1)));
        return parts.size() >= 2 && parts.subList(0, parts.size() - 1).stream().anyMatch(AUTHOR_PAGES::contains);
    }

    private static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && SEPARATORS.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        while (end > begin && SEPARATORS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(begin, end);
    }
}
