package org.parallax.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.ingest.text.Shape;
import org.parallax.ingest.text.Words;

/** Tells labels over links to other articles, and the lines about the author that close an article. */
final class Labels {

    private static final int LONGEST = 8;
    private static final int LONGEST_NOTE = 60;
    private static final Map<Character, List<String>> MORE =
            Words.set("more-begins.txt").stream().collect(Collectors.groupingBy(it -> it.charAt(0)));
    private static final List<String> CONTACTS = List.of(
            "can be reached at",
            "can be reached via",
            "follow him on",
            "follow her on",
            "follow them on",
            "follow me on",
            "reach him at",
            "reach her at",
            "reach them at",
            "contact him at",
            "contact her at",
            "email him at",
            "email her at",
            "via email",
            "email:",
            "e-mail:",
            "our email",
            "email us",
            "sign up for our",
            "free newsletter",
            "our newsletter",
            "subscribe to our",
            "send us a tip",
            "send an email to",
            "originally appeared",
            "originally published",
            "first appeared",
            "article appeared in");

    private Labels() {}

    /** Whether a block announces links to other articles. */
    static boolean isMore(Block block) {
        String text = block.text();
        if (text.length() > 80) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String begin : MORE.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(begin)
                    && (lower.length() == begin.length() || !Character.isLetter(lower.charAt(begin.length())))) {
                boolean label = block.isHeading() || lower.endsWith(":") || !Shape.endsSentence(lower);
                return label && Shape.words(text) <= LONGEST;
            }
        }
        return false;
    }

    /** Whether a block tells who wrote the article and how to reach them; {@code authors} in lower case. */
    static boolean isAboutAuthor(Block block, Set<String> authors) {
        if (Shape.hasWords(block.text(), 2 * LONGEST_NOTE + 1)) {
            return false;
        }
        String lower = block.text().toLowerCase(Locale.ROOT);
        for (String author : authors) {
            if (lower.startsWith(author)
                    && (lower.length() == author.length()
                            || !Character.isLetterOrDigit(lower.charAt(author.length())))) {
                return true;
            }
        }
        return !Shape.hasWords(block.text(), LONGEST_NOTE + 1) && isContact(lower);
    }

    private static boolean isContact(String lower) {
        for (String contact : CONTACTS) {
            if (lower.contains(contact)) {
                return true;
            }
        }
        return (lower.startsWith("email ") || lower.startsWith("contact ")) && lower.indexOf('@') > 0;
    }
}
