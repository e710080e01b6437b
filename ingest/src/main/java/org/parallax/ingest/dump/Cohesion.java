package org.parallax.ingest.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.ingest.dump.Line.Kind;

/**
 * How much the paragraphs before a place share their words with those after it. Where one article ends and another
 * begins they share fewer than at a heading inside one. After Hearst's TextTiling (1997), with words weighed by rarity on
 * the page.
 */
final class Cohesion {

    private static final int WINDOW = 4;
    private static final int FEWEST = 2;
    private static final int STEM = 6;
    private static final int SHORTEST = 4;
    private static final int NAME = 4;
    private static final double USUAL = 0.14;

    private final List<Map<String, Double>> terms = new ArrayList<>();
    private final List<Map<String, Double>> names = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final double typical;

    Cohesion(List<Line> lines) {
        Map<String, Integer> spread = new HashMap<>();
        int paragraphs = 0;
        for (Line line : lines) {
            Map<String, Double> found = line.is(Kind.PROSE) ? terms(line.text()) : Map.of();
            terms.add(found);
            names.add(line.is(Kind.PROSE) ? names(line.text()) : Map.of());
            found.keySet().forEach(term -> spread.merge(term, 1, Integer::sum));
            paragraphs += found.isEmpty() ? 0 : 1;
        }
        double all = paragraphs + 1.0;
        spread.forEach((term, count) -> rarity.put(term, Math.log(all / count)));
        typical = typical();
    }

    /** The similarity across the place before line {@code at}, against what is usual on the page: 0 nothing shared, 1 usual. */
    double at(int at) {
        return similarity(at) / typical;
    }

    /** The share of the names after line {@code at}, by how often they stand there, that stood since line {@code from}; 0..1. */
    double namesKept(int from, int at) {
        Map<String, Double> after = new HashMap<>();
        int taken = 0;
        for (int i = at; i < names.size() && taken < WINDOW; i++) {
            if (!names.get(i).isEmpty()) {
                names.get(i).forEach((name, count) -> after.merge(name, count, Double::sum));
                taken++;
            } else if (taken >= FEWEST) {
                break;
            }
        }
        Set<String> before = new HashSet<>();
        for (int i = from; i < at; i++) {
            before.addAll(names.get(i).keySet());
        }
        double all = 0;
        double kept = 0;
        for (Map.Entry<String, Double> name : after.entrySet()) {
            all += name.getValue();
            kept += before.contains(name.getKey()) ? name.getValue() : 0;
        }
        return all == 0 ? 0.5 : kept / all;
    }

    /** Whether a headline has names, two or more, and all of them stood before since line {@code from}: a heading's mark. */
    boolean isOldNews(int from, int at, String headline) {
        Set<String> before = new HashSet<>();
        Set<String> ever = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            ever.addAll(names.get(i).keySet());
            if (i >= from && i < at) {
                before.addAll(names.get(i).keySet());
            }
        }
        Set<String> named = new HashSet<>(names(". " + headline).keySet());
        for (String word : headline.split("[^\\p{L}]", 2)) {
            named.addAll(names("a " + word).keySet());
        }
        named.retainAll(ever);
        return named.size() >= 2 && before.containsAll(named);
    }

    private double typical() {
        List<Double> inner = new ArrayList<>();
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i).isEmpty() && !terms.get(i - 1).isEmpty()) {
                inner.add(similarity(i));
            }
        }
        Collections.sort(inner);
        double median = inner.size() < 8 ? USUAL : inner.get(inner.size() / 2);
        return Math.min(0.3, Math.max(0.08, median));
    }

    private double similarity(int at) {
        Map<String, Double> before = window(at - 1, -1);
        Map<String, Double> after = window(at, 1);
        double product = 0;
        for (Map.Entry<String, Double> term : before.entrySet()) {
            product += term.getValue() * after.getOrDefault(term.getKey(), 0.0);
        }
        double norms = norm(before) * norm(after);
        return norms == 0 ? 0 : product / norms;
    }

    private Map<String, Double> window(int from, int step) {
        Map<String, Double> sum = new HashMap<>();
        int taken = 0;
        for (int i = from; i >= 0 && i < terms.size() && taken < WINDOW; i += step) {
            if (terms.get(i).isEmpty()) {
                if (taken >= FEWEST) {
                    break;
                }
            } else {
                terms.get(i).forEach((term, weight) -> sum.merge(term, weight, Double::sum));
                taken++;
            }
        }
        sum.replaceAll((term, weight) -> (1 + Math.log(weight)) * rarity.getOrDefault(term, 0.0));
        return sum;
    }

    private static double norm(Map<String, Double> vector) {
        double sum = 0;
        for (double value : vector.values()) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }

    /** The words of some length, cut to their stems, capitalised ones counted double as they are mostly names. */
    private static Map<String, Double> terms(String text) {
        Map<String, Double> terms = new HashMap<>();
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i - begin >= SHORTEST) {
                String stem = text.substring(begin, Math.min(i, begin + STEM)).toLowerCase(Locale.ROOT);
                terms.merge(stem, Character.isUpperCase(text.charAt(begin)) ? 2.0 : 1.0, Double::sum);
            }
            i = Math.max(i, begin + 1);
        }
        return terms;
    }

    /** The capitalised words that open no sentence, cut so that a country and its people meet. */
    private static Map<String, Double> names(String text) {
        Map<String, Double> names = new HashMap<>();
        boolean opening = true;
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > begin) {
                if (i - begin >= NAME && !opening && Character.isUpperCase(text.charAt(begin))) {
                    names.merge(text.substring(begin, begin + NAME).toLowerCase(Locale.ROOT), 1.0, Double::sum);
                }
                opening = false;
            } else {
                opening |= ".!?:“\"".indexOf(text.charAt(i)) >= 0;
                i++;
            }
        }
        return names;
    }
}
