package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/**
 * Finds the posts of a list page or a live page: elements of one make, each with a heading, paragraphs, and a date of its
 * own. What mostly leads elsewhere is a teaser, and no post.
 */
final class Posts {

    private static final int FEWEST_OF_POST = 150;
    private static final int MANY = 4;
    private static final double ALMOST_ALL = 0.75;
    private static final double MOST_OF_PAGE = 0.5;
    private static final double DATED = 0.6;
    private static final double ONE_RULES = 0.85;
    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_DATE = 120;

    private final Outline outline;
    private final Measures measures;
    /** For each number the next one from it on that is a heading, or a date; the outline's size where none follows. */
    private final int[] nextHeading;

    private final int[] nextDate;

    private Posts(Outline outline, Measures measures) {
        this.outline = outline;
        this.measures = measures;
        this.nextHeading = new int[outline.size() + 1];
        this.nextDate = new int[outline.size() + 1];
        Arrays.fill(nextHeading, outline.size());
        Arrays.fill(nextDate, outline.size());
        for (int at = outline.size() - 1; at >= 0; at--) {
            nextHeading[at] = outline.is(at, Tags.HEADING) ? at : nextHeading[at + 1];
            nextDate[at] = outline.is(at, Tags.DATED) && isDate(at) ? at : nextDate[at + 1];
        }
    }

    /** The posts of a page with this title. */
    static Found of(Outline outline, Measures measures, String title) {
        return new Posts(outline, measures).find(title);
    }

    /**
     * What a page consists of.
     *
     * @param posts its posts in order; none where it does not consist of at least two
     * @param teasers whether it consists of teasers, and so of no article at all
     */
    record Found(List<Post> posts, boolean teasers) {}

    /**
     * One post.
     *
     * @param at its number in the outline
     * @param element all of it
     * @param number that of its heading
     * @param heading its heading
     * @param link the address that the heading leads to; empty where it is no link
     */
    record Post(int at, Element element, int number, Element heading, Optional<String> link) {

        String title() {
            return Clean.line(heading.text());
        }
    }

    private static Optional<String> linkOf(Element heading) {
        Element inner = heading.selectFirst("a[href]");
        Element link = inner == null ? heading.closest("a[href]") : inner;
        return link == null ? Optional.empty() : Optional.of(link.attr("href"));
    }

    private Found find(String title) {
        List<Post> best = List.of();
        int most = 0;
        boolean teasers = false;
        int all = measures.good(0);
        for (List<Integer> alike : Teasers.makes(outline, measures).values()) {
            if (alike.size() < 2) {
                continue;
            }
            List<Post> headed = headed(alike);
            List<Post> posts = headed.stream().filter(it -> !isTeaser(it)).toList();
            int good = sum(posts);
            if (posts.size() >= 2 && good > most && isList(posts, good, title)) {
                best = posts;
                most = good;
            }
            List<Post> leads = headed.stream()
                    .filter(it -> leadsElsewhere(it) && isTeaser(it))
                    .toList();
            teasers |= leads.size() >= MANY && sum(leads) >= ALMOST_ALL * all;
        }
        return most >= MOST_OF_PAGE * all ? new Found(best, false) : new Found(List.of(), teasers);
    }

    private List<Post> headed(List<Integer> alike) {
        List<Post> posts = new ArrayList<>();
        for (int at : alike) {
            int heading = nextHeading[at];
            if (outline.isWithin(heading, at)) {
                String text = outline.element(heading).text();
                if (text.length() <= LONGEST_HEADING && Shape.words(text) >= 2) {
                    Element over = outline.element(heading);
                    posts.add(new Post(at, outline.element(at), heading, over, linkOf(over)));
                }
            }
        }
        return posts;
    }

    private static boolean leadsElsewhere(Post post) {
        return post.link().filter(it -> !it.startsWith("#")).isPresent();
    }

    private boolean isTeaser(Post post) {
        int good = measures.good(post.at());
        return good < FEWEST_OF_POST || (leadsElsewhere(post) && (measures.paragraphs(post.at()) < 2 || good < 400));
    }

    private boolean isList(List<Post> posts, int good, String title) {
        int dated = 0;
        for (Post post : posts) {
            boolean isPage = Titles.likeness(post.title(), title) >= 0.8;
            if (isPage || measures.good(post.at()) > ONE_RULES * good) {
                return false;
            }
            dated += outline.isWithin(nextDate[post.at()], post.at()) ? 1 : 0;
        }
        return dated >= DATED * posts.size();
    }

    /** Whether an element that is named like a date holds one, and little else. */
    private boolean isDate(int at) {
        if (outline.element(at).hasAttr("datetime")) {
            return true;
        }
        int seen = 0;
        for (int i = at + 1; i < outline.end(at); i++) {
            seen += outline.isText(i) ? outline.seen(i) : 0;
            if (seen > LONGEST_DATE) {
                return false;
            }
        }
        String text = Clean.line(outline.element(at).text());
        return text.length() <= LONGEST_DATE
                && Dates.find(text, Dates.Order.DAY_FIRST).isPresent();
    }

    private int sum(List<Post> posts) {
        return posts.stream().mapToInt(it -> measures.good(it.at())).sum();
    }
}
