package org.parallax.comparison.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.annotation.Span;

/** Finds in English what a text calls somebody beside the name: <i>the rebel leader Tenn</i>, <i>Tenn, a warlord from …</i> */
public final class Beside {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "his", "her", "our");
    /** What people are that needs no article before it: <i>union leader Tenn</i>. */
    private static final Set<String> ROLES = Set.of(
            "activist",
            "adviser",
            "agitator",
            "ally",
            "ambassador",
            "analyst",
            "autocrat",
            "baron",
            "billionaire",
            "bishop",
            "boss",
            "bureaucrat",
            "campaigner",
            "candidate",
            "captain",
            "chairman",
            "chairwoman",
            "chancellor",
            "chief",
            "coach",
            "commander",
            "commissioner",
            "councillor",
            "critic",
            "demagogue",
            "deputy",
            "despot",
            "dictator",
            "dissident",
            "diplomat",
            "economist",
            "envoy",
            "executive",
            "expert",
            "extremist",
            "financier",
            "firebrand",
            "founder",
            "general",
            "governor",
            "hardliner",
            "historian",
            "insurgent",
            "journalist",
            "judge",
            "kingpin",
            "lawmaker",
            "lawyer",
            "leader",
            "lobbyist",
            "loyalist",
            "magnate",
            "mayor",
            "mediator",
            "militant",
            "minister",
            "mogul",
            "nationalist",
            "negotiator",
            "official",
            "oligarch",
            "organiser",
            "organizer",
            "owner",
            "philanthropist",
            "politician",
            "populist",
            "premier",
            "president",
            "prosecutor",
            "radical",
            "rebel",
            "reformer",
            "researcher",
            "scientist",
            "secretary",
            "senator",
            "separatist",
            "spokesman",
            "spokesperson",
            "spokeswoman",
            "strategist",
            "strongman",
            "supporter",
            "terrorist",
            "trader",
            "tycoon",
            "veteran",
            "warlord",
            "whistleblower");
    /** Words before a role that do not belong to it. */
    private static final Set<String> TELLING = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "added",
            "adds",
            "asked",
            "asks",
            "argued",
            "argues",
            "claimed",
            "claims",
            "insisted",
            "insists",
            "warned",
            "warns",
            "wrote",
            "writes",
            "replied",
            "declared",
            "while",
            "when",
            "where",
            "although",
            "because");

    private static final int LONGEST = 4;

    private Beside() {}

    /** The words beside the name that begins at {@code start} and ends before {@code end}, without their article. */
    public static Optional<Span> of(String sentence, List<Word> words, int start, int end) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < start) {
            first++;
        }
        int next = first;
        while (next < words.size() && words.get(next).start() < end) {
            next++;
        }
        Optional<Span> before = before(sentence, words, first);
        return before.isPresent() ? before : after(sentence, words, next, end);
    }

    private static Optional<Span> before(String sentence, List<Word> words, int name) {
        List<Word> found = new ArrayList<>();
        for (int i = name - 1; i >= 0 && found.size() <= LONGEST; i--) {
            Word it = words.get(i);
            int gapEnd = i + 1 < words.size() ? words.get(i + 1).start() : sentence.length();
            boolean adjacent = sentence.substring(it.end(), gapEnd).isBlank();
            if (adjacent && ARTICLES.contains(it.lower())) {
                return span(found);
            }
            boolean opens = i == 0 && !found.isEmpty(); // with a capital that says nothing
            boolean ends = !adjacent
                    || (it.capital() && !opens)
                    || it.number()
                    || it.stem().isEmpty()
                    || TELLING.contains(it.lower());
            if (ends) {
                break;
            }
            found.add(0, it);
        }
        boolean role =
                !found.isEmpty() && ROLES.contains(found.get(found.size() - 1).lower());
        return role && found.size() <= LONGEST ? span(found) : Optional.empty();
    }

    private static Optional<Span> after(String sentence, List<Word> words, int next, int end) {
        boolean apposed = next + 1 < words.size()
                && sentence.substring(end, words.get(next).start()).strip().equals(",")
                && ARTICLES.contains(words.get(next).lower());
        if (!apposed) {
            return Optional.empty();
        }
        List<Word> found = new ArrayList<>();
        for (int i = next + 1; i < words.size(); i++) {
            Word it = words.get(i);
            boolean apart =
                    !sentence.substring(words.get(i - 1).end(), it.start()).isBlank();
            if (apart || it.capital() || it.number() || it.stem().isEmpty()) {
                break;
            }
            found.add(it);
        }
        return found.size() > LONGEST ? Optional.empty() : span(found);
    }

    /** Whether a word may be a verb that the name belongs to, as in "the letter named Tenn". */
    private static boolean isVerbal(String word) {
        return word.endsWith("ed") || word.endsWith("ing");
    }

    private static Optional<Span> span(List<Word> words) {
        return words.isEmpty() || isVerbal(words.get(words.size() - 1).lower())
                ? Optional.empty()
                : Optional.of(new Span(
                        words.get(0).start(), words.get(words.size() - 1).end()));
    }
}
