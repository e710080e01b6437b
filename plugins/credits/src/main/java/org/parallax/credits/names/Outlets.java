package org.parallax.credits.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.api.outlet.OutletEntry;
import org.parallax.api.outlet.OutletRegistry;
import org.parallax.credits.text.Folded;
import org.parallax.credits.text.Lists;

/** Tells names of outlets and agencies from other names: by lists, by words such as <i>Herald</i>, and by an operator's registry. */
public final class Outlets {

    private static final int SHORT = 4;
    private static final Map<String, String> AGENCIES = list("agencies.txt");
    private static final Map<String, String> MEDIA = list("media.txt");
    private static final Set<String> ENDS = words("ends: ");
    private static final Set<String> STARTS = words("starts: ");

    private final OutletRegistry registry;
    private final Set<String> known = new HashSet<>();

    public Outlets(OutletRegistry registry) {
        this.registry = registry;
        for (OutletEntry entry : registry.all()) {
            known.add(key(entry.outlet().name()));
            entry.aliases().forEach(it -> known.add(key(it)));
        }
    }

    /** Whether this is the name of a news agency. */
    public boolean isAgency(String name) {
        return isListed(AGENCIES, name) || isListed(AGENCIES, withoutNoun(name));
    }

    /** Whether this is the name of an outlet or agency, or looks like one. */
    public boolean isOutlet(String name) {
        return isListed(MEDIA, name) || isAgency(name) || known.contains(key(name)) || isDomain(name) || isShaped(name);
    }

    /** The registry's id of the outlet of this name. */
    public Optional<String> id(String name) {
        return registry.byName(name)
                .or(() -> registry.byName(withoutNoun(name)))
                .map(it -> it.outlet().id());
    }

    /** The name as it is compared: folded, without a leading article. */
    public static String key(String name) {
        String folded = Folded.of(name).strip();
        return folded.startsWith("the ") ? folded.substring(4) : folded;
    }

    /** Whether this is a host name, such as {@code lisk.example}. */
    public static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 2 || name.length() - dot < 3 || name.indexOf(' ') >= 0) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-'))) {
                return false;
            }
        }
        return Character.isLetter(name.charAt(name.length() - 1)) && name.charAt(dot - 1) != '.' && name.length() > 5;
    }

    private static boolean isShaped(String name) {
        String key = key(name);
        int last = key.lastIndexOf(' ');
        int first = key.indexOf(' ');
        boolean opens = last > 0 && STARTS.contains(key.substring(0, first));
        boolean ends = last > 0 && ENDS.contains(key.substring(last + 1));
        return opens || ends || key.contains(" news ") || key.contains(" press ");
    }

    private static String withoutNoun(String name) {
        String key = key(name);
        for (String noun : List.of(" news agency", " agency")) {
            if (key.endsWith(noun)) {
                return name.strip().substring(0, name.strip().length() - noun.length());
            }
        }
        return name;
    }

    /** Short names are words of languages too (<i>time</i>, <i>spa</i>): their letters must stand as listed, or all in capitals. */
    private static boolean isListed(Map<String, String> list, String name) {
        String listed = list.get(key(name));
        if (listed == null) {
            return false;
        }
        String plain = name.strip();
        return listed.length() > SHORT || plain.endsWith(listed) || plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    private static Map<String, String> list(String file) {
        Map<String, String> names = new HashMap<>();
        Lists.lines(Outlets.class, file).forEach(it -> names.putIfAbsent(key(it), it));
        return names;
    }

    private static Set<String> words(String label) {
        Set<String> words = new HashSet<>();
        for (String line : Lists.lines(Outlets.class, "media-words.txt")) {
            if (line.startsWith(label)) {
                words.addAll(List.of(line.substring(label.length()).split(" ", -1)));
            }
        }
        return words;
    }
}
