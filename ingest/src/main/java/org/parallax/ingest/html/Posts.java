package org.parallax.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates;
import org.parallax.ingest.text.Shape;

/**
 * Finds the posts of a list page or a live page: elements of one make, each with a heading, paragraphs, and a date of its
 * own. What mostly leads elsewhere is a teaser, and no post.
 */
final class Posts {

    private static final int FEWEST = 60;
    private static final int FEWEST_OF_POST = 150;
    private static final int MANY = 4;
    private static final double ALMOST_ALL = 0.75;
    private static final double MOST_OF_PAGE = 0.5;
    private static final double DATED = 0.6;
    private static final double ONE_RULES = 0.85;
    private static final String DATES =
            "time, [itemprop=datePublished], [class*=date], [class*=time], [class*=meta], [class*=publish], [class*=byline]";

    private final Measures measures;

    private Posts(Measures measures) {
        this.measures = measures;
    }

    /** The posts of a page with this title. */
    static Found of(Element page, Measures measures, String title) {
        return new Posts(measures).find(page, title);
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
     * @param element all of it
     * @param heading its heading
     */
    record Post(Element element, Element heading) {

        String title() {
            return Clean.line(heading.text());
        }

        /** The address that the heading leads to; empty where it is no link. */
        Optional<String> link() {
            Element inner = heading.selectFirst("a[href]");
            Element link = inner == null ? heading.closest("a[href]") : inner;
            return link == null ? Optional.empty() : Optional.of(link.attr("href"));
        }
    }

    private Found find(Element page, String title) {
        List<Post> best = List.of();
        int most = 0;
        boolean teasers = false;
        int all = measures.of(page).good;
        for (List<Element> alike : makes(page).values()) {
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

    /** The elements with paragraphs by their make, those inside another of the same make left out. */
    private Map<String, List<Element>> makes(Element page) {
        Map<String, List<Element>> makes = new LinkedHashMap<>();
        for (Element element : measures.elements()) {
            if (measures.of(element).good >= FEWEST && !element.equals(page)) {
                String make = make(element);
                List<Element> alike = make.isEmpty() ? List.of() : makes.computeIfAbsent(make, it -> new ArrayList<>());
                if (!make.isEmpty()) {
                    alike.add(element);
                }
            }
        }
        makes.values().forEach(Posts::withoutNested);
        return makes;
    }

    private static void withoutNested(List<Element> alike) {
        if (alike.size() < 2) {
            return;
        }
        java.util.Set<Element> all = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        all.addAll(alike);
        alike.removeIf(it -> {
            for (Element up = it.parent(); up != null; up = up.parent()) {
                if (all.contains(up)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** What the element has in common with its likes: the tag and the first class; empty where it could be anything. */
    private static String make(Element element) {
        String name = element.normalName();
        String classes = Clean.line(element.className());
        int end = classes.indexOf(' ');
        String first = end < 0 ? classes : classes.substring(0, end);
        return switch (name) {
            case "article" -> name;
            case "div", "section", "li", "td" -> first.isEmpty() ? "" : name + "." + first;
            default -> "";
        };
    }

    private static List<Post> headed(List<Element> alike) {
        List<Post> posts = new ArrayList<>();
        for (Element element : alike) {
            Element heading = element.selectFirst("h1, h2, h3, h4");
            if (heading != null
                    && Shape.words(heading.text()) >= 2
                    && heading.text().length() <= 300) {
                posts.add(new Post(element, heading));
            }
        }
        return posts;
    }

    private static boolean leadsElsewhere(Post post) {
        return post.link().filter(it -> !it.startsWith("#")).isPresent();
    }

    private boolean isTeaser(Post post) {
        Measure measure = measures.of(post.element());
        return measure.good < FEWEST_OF_POST
                || (leadsElsewhere(post) && (measure.paragraphs < 2 || measure.good < 400));
    }

    private boolean isList(List<Post> posts, int good, String title) {
        int dated = 0;
        for (Post post : posts) {
            boolean isPage = Titles.likeness(post.title(), title) >= 0.8;
            if (isPage || measures.of(post.element()).good > ONE_RULES * good) {
                return false;
            }
            dated += date(post) == null ? 0 : 1;
        }
        return dated >= DATED * posts.size();
    }

    private static @Nullable Element date(Post post) {
        for (Element element : post.element().select(DATES)) {
            if (element.hasAttr("datetime")) {
                return element;
            }
            String text = Clean.line(element.text());
            if (text.length() <= 120 && Dates.find(text, Dates.Order.DAY_FIRST).isPresent()) {
                return element;
            }
        }
        return null;
    }

    private int sum(List<Post> posts) {
        return posts.stream().mapToInt(it -> measures.of(it.element()).good).sum();
    }
}
