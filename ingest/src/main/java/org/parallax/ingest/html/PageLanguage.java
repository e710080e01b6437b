package org.parallax.ingest.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parallax.ingest.text.Clean;
import org.parallax.ingest.text.Dates.Order;
import org.parallax.ingest.text.FunctionWords;

/**
 * The language that a page states.
 *
 * @param tag a BCP 47 tag as the page writes it; empty where it states none
 * @param source where it stands
 */
record PageLanguage(String tag, String source) {

    private static final int LONGEST = 20;
    private static final Set<String> AMERICAN = Set.of("us", "gov", "mil", "edu");
    private static final Set<String> WORLDWIDE = Set.of("io", "tv", "co", "me", "fm", "ai", "cc", "ly", "eu");

    static PageLanguage of(Marks marks, MetaTags meta) {
        Element html = marks.html;
        String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        if (isTag(clean(tag))) {
            return new PageLanguage(clean(tag), "html lang");
        }
        for (String name : new String[] {"og:locale", "content-language", "language"}) {
            String stated = clean(meta.first(name).orElse(""));
            if (isTag(stated)) {
                return new PageLanguage(stated, "meta " + name);
            }
        }
        return new PageLanguage("", "");
    }

    private static String clean(String tag) {
        return Clean.line(tag).replace('_', '-');
    }

    private static boolean isTag(String tag) {
        return tag.length() >= 2
                && tag.length() <= LONGEST
                && tag.chars().allMatch(it -> it == '-' || Character.isLetterOrDigit(it));
    }

    /** The language of a text on the page: the stated one, unless the text speaks against it. */
    PageLanguage ofText(String text) {
        Optional<String> other = tag.isEmpty() ? Optional.empty() : FunctionWords.contradict(tag, text);
        return other.map(it -> it.equals("und")
                        ? new PageLanguage("", "")
                        : new PageLanguage(it, "text, against " + source + " " + tag))
                .orElse(this);
    }

    /**
     * Which number of a date comes first, by the country of the language, else of the host: only the United States write
     * the month first. English pages of no known country leave it open.
     */
    Order order(String host) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String domain = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (lower.equals("en-us") || AMERICAN.contains(domain)) {
            return Order.MONTH_FIRST;
        }
        boolean open = lower.equals("en") || lower.isEmpty();
        boolean country = domain.length() == 2 && !WORLDWIDE.contains(domain);
        return open && !country ? Order.UNKNOWN : Order.DAY_FIRST;
    }
}
