package org.parallax.transformer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.api.vocabulary.EntityMention;

/**
 * Tells which names of one article mean the same: those of the same words, and a surname where one person of the article bears it.
 * Keys are made as the plug-in {@code entities} makes them.
 */
final class Names {

    private static final int SHORT = 5;

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> bySurname = new HashMap<>();

    private Names() {}

    /** A name as it is printed. */
    record Printed(EntityMention.Type type, String words) {}

    /** What each name means, in the order given. */
    static List<EntityMention> join(List<Printed> names) {
        Names known = new Names();
        names.forEach(known::learn);
        return names.stream().map(known::meaning).toList();
    }

    private void learn(Printed name) {
        List<String> words = words(name.words());
        byKey.putIfAbsent(key(name.type(), words), name.words());
        if (name.type() == EntityMention.Type.PERSON && words.size() > 1) {
            String key = key(name.type(), words);
            bySurname.merge(words.get(words.size() - 1), key, (one, other) -> one.equals(other) ? one : "");
        }
    }

    private EntityMention meaning(Printed name) {
        List<String> words = words(name.words());
        String key = key(name.type(), words);
        if (name.type() == EntityMention.Type.PERSON && words.size() == 1) {
            String bearer = bySurname.getOrDefault(words.get(0), "");
            return bearer.isEmpty()
                    ? new EntityMention(name.type(), name.words(), Optional.empty())
                    : mention(name, bearer);
        }
        boolean telling = words.size() > 1
                || key.length() - key.indexOf(':') > SHORT
                || name.type() == EntityMention.Type.LOCATION;
        return words.isEmpty() || !telling
                ? new EntityMention(name.type(), name.words(), Optional.empty())
                : mention(name, key);
    }

    private EntityMention mention(Printed name, String key) {
        return new EntityMention(name.type(), byKey.getOrDefault(key, name.words()), Optional.of(key));
    }

    private static String key(EntityMention.Type type, List<String> words) {
        String kind = type.name().toLowerCase(Locale.ROOT) + ":";
        return type == EntityMention.Type.PERSON && words.size() > 1
                ? kind + words.get(0) + "-" + words.get(words.size() - 1)
                : kind + String.join("-", words);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i == plain.length() ? ' ' : plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (c != '.' && c != '\'' && c != '\u2019' && Character.getType(c) != Character.NON_SPACING_MARK) {
                if (!word.isEmpty() && !word.toString().equals("the")) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return words;
    }
}
